package import MTProto

/// A client was not let in by a proxy.
package struct TurnedAwayEvent: EventKind {
    /// The proxy.
    package let proxy: ProxyKind
    /// The client's address.
    package let peer: String
    /// What is wrong with it.
    package let reason: String

    /// A proxy turned a client away.
    package init(proxy: ProxyKind, peer: String, reason: String) {
        self.proxy = proxy
        self.peer = peer
        self.reason = reason
    }

    package static let kind = JournalKind(
        "turned_away",
        "A client was not let in by a proxy, so it never came to a DC.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [
        proxy, reason, .init("peer", "the client's address") { $0.peer },
    ]

    private static let proxy = EventField<Self>("proxy") { $0.proxy }
    private static let reason = EventField<Self>.reason { $0.reason }

    package var sentence: String { "\(proxy.name) turned \(peer) away: \(reason)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let label = "\(entry.text(proxy)) turned a client away"
        return PictureRow(.note, label, line: .dotted, remark: entry[reason], ink: .bad)
    }
}

extension ProxyKind: EventWord {}

extension JournalKind {
    /// A client was not let in by a proxy.
    package static var turnedAway: JournalKind { TurnedAwayEvent.kind }
}
