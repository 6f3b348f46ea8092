import Primitives

/// A client connected.
package struct ConnectedEvent: EventKind {
    /// The client's address.
    package let peer: String
    /// The address that it reached us by.
    package let local: String
    /// The proxy it came by, and what it said there; `nil` if it came straight.
    package let through: String?

    /// A client connected.
    package init(peer: String, local: String, through: String?) {
        self.peer = peer
        self.local = local
        self.through = through
    }

    package static let kind = JournalKind("connected", "A client connected.", of: Self.self)

    package static let fields: [EventField<Self>] = [
        .init("local", "the address it was reached by") { $0.local },
        .init("peer", "the client's address") { $0.peer },
        .init("through", "the proxy it came by, and what it said there") { $0.through },
    ]

    package var sentence: String {
        "connected from \(peer) to \(local)\(through.map { " through \($0)" } ?? "")"
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, "connect", line: .dotted, ink: .faint)
    }
}

extension JournalKind {
    /// A client connected.
    package static var connected: JournalKind { ConnectedEvent.kind }
}
