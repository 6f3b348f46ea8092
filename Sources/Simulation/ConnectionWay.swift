import Events
package import MTProto
package import Primitives

/// How a connection came to its DC.
package enum ConnectionWay: Hashable, Sendable {
    /// By an address of the DC.
    case direct
    /// Through an MTProxy with this secret; `detail` says how the DC was chosen.
    case mtproxy(ProxySecret, detail: String)
    /// Through a SOCKS5 or HTTP proxy, asking for this place.
    case addressed(ProxyKind, asked: String)

    /// What a log says of it; `nil` for the usual way.
    var sentence: String? {
        switch self {
        case .direct: nil
        case .mtproxy(_, let detail): "\(ProxyKind.mtproxy.name), \(detail)"
        case .addressed(let proxy, let asked): "\(proxy.name), asked for \(asked)"
        }
    }
}

extension Simulator {
    /// A client was not let in by a proxy; the log is told.
    package mutating func turnedAway(by proxy: ProxyKind, peer: String, reason: String, now: Timestamp) {
        note(TurnedAwayEvent(proxy: proxy, peer: peer, reason: reason), dc: nil, on: nil, now: now)
        followTimeline(now: now)
    }
}
