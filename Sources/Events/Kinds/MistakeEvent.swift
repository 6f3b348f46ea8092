/// dcsim itself made a mistake; never one of a client.
package struct MistakeEvent: EventKind {
    /// What, in a sentence.
    package let text: String

    /// A mistake of dcsim.
    package init(_ text: String) {
        self.text = text
    }

    package static let kind = JournalKind(
        "mistake",
        "dcsim itself made a mistake; never one of a client.",
        of: Self.self
    )

    package static let fields = [text]

    private static let text = EventField<Self>("text", "a sentence") { $0.text }

    package var level: EventLevel { .error }

    package var sentence: String { "a mistake of dcsim: \(text)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.note, "dcsim made a mistake: \(entry.text(text))", ink: .bad)
    }
}

extension JournalKind {
    /// dcsim itself made a mistake; never one of a client.
    package static var mistake: JournalKind { MistakeEvent.kind }
}
