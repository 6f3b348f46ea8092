package import MTProto

/// Bytes came that are no frame of the transport; the connection is closed.
package struct BadFrameEvent: EventKind {
    /// What is wrong with them.
    package let error: TransportError

    package static let kind = JournalKind(
        "bad_frame",
        "Bytes came that are no frame of the transport; the connection is closed.",
        of: Self.self
    )

    package static let fields = [reason]

    /// What is wrong with them, in a sentence.
    package static let reason = EventField<Self>.reason { "\($0.error)" }

    package var sentence: String { "closed, no frame of its transport: \(error)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, "no frame", line: .dotted, remark: entry[reason], ink: .bad)
    }
}

extension JournalKind {
    /// Bytes that are no frame of the transport; the connection is closed.
    package static var badFrame: JournalKind { BadFrameEvent.kind }
}
