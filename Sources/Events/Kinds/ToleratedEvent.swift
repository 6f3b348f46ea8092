package import MTProto

/// A message was taken although the documentation does not allow it.
package struct ToleratedEvent: EventKind {
    /// What the client does.
    package let what: Tolerance
    /// The constructor of the message.
    package let name: String
    /// Its id.
    package let id: MessageID

    package static let kind = JournalKind(
        "tolerated",
        "A message was taken although the documentation does not allow it; told once a session.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [what, name, .messageID { $0.id }]

    /// What the client does.
    package static let what = EventField<Self>("tolerance") { $0.what }
    private static let name = EventField<Self>("message", "its constructor, or `a query`") { $0.name }

    package static let isQuiet = true
    package var level: EventLevel { .debug }

    package var sentence: String {
        switch what {
        case .plaintextAcknowledgement: "\(name) in plaintext: swallowed"
        case .oddSequenceNumber: "\(name) with an odd seq_no: taken, as strict_seq_no is off"
        case .evenSequenceNumber: "\(name) with an even seq_no: taken, as strict_seq_no is off"
        case .serverMessage: "\(name), which is for servers to say: swallowed"
        }
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, entry.text(name), line: .dotted, remark: entry[what], ink: .faint)
    }
}

extension Tolerance: EventWord {}

extension JournalKind {
    /// A message was taken although the documentation does not allow it.
    package static var tolerated: JournalKind { ToleratedEvent.kind }
}
