package import MTProto

/// A message came in that had been received before.
package struct DuplicateEvent: EventKind {
    /// Its id.
    package let id: MessageID

    package static let kind = JournalKind(
        "duplicate",
        "A message came in that had been received before.",
        of: Self.self
    )

    package static let fields = [id]

    private static let id = EventField<Self>.messageID { $0.id }

    package var level: EventLevel { .debug }

    package var sentence: String { "message \(id) came again; not executed again" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, "a message again", line: .dotted, remark: entry[id], ink: .faint)
    }
}

extension JournalKind {
    /// A message came in that had been received before.
    package static var duplicate: JournalKind { DuplicateEvent.kind }
}
