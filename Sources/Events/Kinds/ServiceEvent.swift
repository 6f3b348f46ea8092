package import MTProto

/// A service message came in.
package struct ServiceEvent: EventKind {
    /// Its constructor.
    package let name: String
    /// Its id.
    package let id: MessageID

    package static let kind = JournalKind("service", "A service message came in.", of: Self.self)

    package static let fields: [EventField<Self>] = [name, .messageID { $0.id }]

    private static let name = EventField<Self>(
        "service",
        "its constructor: ping, msgs_ack",
        as: .serviceMessage
    ) { $0.name }

    package static let isQuiet = true
    package var level: EventLevel { .debug }

    package var sentence: String { name }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, entry.text(name), line: .dotted, ink: .faint)
    }
}

extension JournalKind {
    /// A service message came in.
    package static var service: JournalKind { ServiceEvent.kind }
}
