package import MTProto

/// A message came in that cannot be read.
package struct DamagedEvent: EventKind {
    /// Its id.
    package let id: MessageID
    /// What is wrong with it.
    package let reason: String

    package static let kind = JournalKind(
        "damaged",
        "A message came in that cannot be read.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [reason, .messageID { $0.id }]

    /// What is wrong with it.
    package static let reason = EventField<Self>.reason { $0.reason }

    package var level: EventLevel { .debug }

    package var sentence: String { "message \(id) cannot be read: \(reason)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, "an unreadable message", remark: entry[reason], ink: .bad)
    }
}

extension JournalKind {
    /// A message came in that cannot be read.
    package static var damaged: JournalKind { DamagedEvent.kind }
}
