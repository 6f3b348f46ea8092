package import MTProto
package import Primitives

/// The proxies that a world can be reached through.
package enum ProxyKind: String, CaseIterable, Sendable {
    /// An MTProxy: obfuscation with a secret, and the DC in the header.
    case mtproxy
    /// A SOCKS5 proxy: the DC follows from the address that is asked for.
    case socks
    /// An HTTP proxy: the DC follows from the address in the request.
    case http

    /// Its name in sentences.
    package var name: String {
        switch self {
        case .mtproxy: "MTProxy"
        case .socks: "SOCKS5"
        case .http: "HTTP proxy"
        }
    }
}

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
        note(.turnedAway(by: proxy, peer: peer, reason: reason), dc: nil, on: nil, now: now)
        followTimeline(now: now)
    }
}
