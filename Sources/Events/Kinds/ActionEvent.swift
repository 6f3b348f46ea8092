package import Primitives

/// An action was done, by the timeline or by command.
package struct ActionEvent: EventKind {
    /// Whether a command was carried out.
    package enum Outcome: String, EventWord {
        /// It was.
        case done
        /// It was not, and nothing has changed.
        case refused
    }

    /// The command.
    package let command: String
    /// Where the scenario says so.
    package let mark: SourceMark?
    /// Whether it was carried out.
    package let outcome: Outcome
    /// What came of it, in a sentence or as `time=1795354682`.
    package let result: String

    /// A command was answered.
    package init(_ command: String, at mark: SourceMark?, _ outcome: Outcome, saying result: String) {
        self.command = command
        self.mark = mark
        self.outcome = outcome
        self.result = result
    }

    package static let kind = JournalKind(
        "action",
        "An action was done, by the timeline or by command.",
        of: Self.self
    )

    package static let fields = [command, mark, outcome, result]

    private static let command = EventField<Self>("action", "the command") { $0.command }
    private static let mark = EventField<Self>.mark { $0.mark }
    private static let outcome = EventField<Self>("outcome") { $0.outcome }
    private static let result = EventField<Self>("result", "what came of it") { $0.result }

    package var sentence: String {
        let place = mark.map { " (\($0))" } ?? ""
        return "action \(command)\(place): \(outcome == .refused ? "refused: " : "")\(result)"
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let isRefused = entry.word(outcome, as: Outcome.self) == .refused
        let result = entry[result].map { " -> \(isRefused ? "refused: " : "")\($0.text)" } ?? ""
        let label = "action \(entry.text(command))\(result)"
        return PictureRow(.note, label, remark: entry[mark], ink: .scenario)
    }
}

extension JournalKind {
    /// An action was done, by the timeline or by command.
    package static var action: JournalKind { ActionEvent.kind }
}
