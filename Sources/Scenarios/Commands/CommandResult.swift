/// What came of a command.
package enum CommandResult: Hashable, Sendable {
    /// It was carried out.
    case done(CommandAnswer)
    /// It was not, and nothing has changed.
    case refused(CommandRefusal)

    /// As a line says it.
    package var reply: CommandReply {
        switch self {
        case .done(let answer): CommandReply(isDone: true, text: answer.description)
        case .refused(let refusal): CommandReply(isDone: false, text: refusal.description)
        }
    }
}

/// What a command that was carried out says.
package struct CommandAnswer: Hashable, Sendable, CustomStringConvertible {
    /// A number with its name.
    package struct Fact: Hashable, Sendable {
        /// `clock_offset_seconds`.
        package let name: String
        /// The number; a seed needs more than 63 bits.
        package let value: Int128
    }

    /// The numbers of an answer that is made of them; empty for a sentence.
    package let facts: [Fact]
    /// A sentence without its full stop, or `time=1795354682 protocol_time=1795354712`.
    package let description: String

    init(_ sentence: String) {
        facts = []
        description = sentence
    }

    init(_ facts: KeyValuePairs<String, Int128>) {
        self.facts = facts.map { Fact(name: $0.key, value: $0.value) }
        description = facts.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}

/// The line that answers a command, as it goes over a control socket and into the journal.
package struct CommandReply: Hashable, Sendable, CustomStringConvertible {
    private static let done = "ok "
    private static let refused = "error: "

    /// Whether the command was carried out.
    package let isDone: Bool
    /// What it says after that.
    package let text: String

    init(isDone: Bool, text: String) {
        self.isDone = isDone
        self.text = text
    }

    /// The line without its end: `ok new salts at DC 2`, `error: there is no DC 7; there are: 1, 2`.
    package var description: String { (isDone ? Self.done : Self.refused) + text }

    /// A line that came over a control socket; `nil` if it is none of a world's.
    package init?(_ line: String) {
        guard let start = [Self.done, Self.refused].first(where: { line.hasPrefix($0) }) else { return nil }
        self.init(isDone: start == Self.done, text: String(line.dropFirst(start.count)))
    }
}
