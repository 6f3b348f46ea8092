package import DataCenters
package import Primitives

/// Something to be done to a running world: how it is written, and what it does.
///
/// A command is one file and one line in `CommandTable`; `dcsim ctl`, the admin API, timelines and their linter
/// follow from that line.
package protocol WorldCommand: Hashable, Sendable {
    /// How it is written, and what it does.
    static var form: CommandForm { get }

    /// Whether it asks only: it changes nothing, is not journaled, and a timeline has no use for it.
    static var isQuestion: Bool { get }

    /// Reads what follows its keyword.
    init(_ words: inout CommandWords) throws(CommandMistake)

    /// The DCs that it names.
    var dcs: [DCID] { get }

    /// The number of the account that it names.
    var phone: PhoneNumber? { get }

    /// What the shell has to do before it is carried out; `nil` for what the simulation does alone.
    func order(in world: some CommandedWorld, now: Timestamp) throws(CommandRefusal) -> ShellOrder?

    /// Does it.
    ///
    /// - Parameters:
    ///   - world: what is changed.
    ///   - report: what the shell did for its order.
    ///   - now: the time, after the order was done.
    /// - Returns: what it says.
    /// - Throws: `CommandRefusal`; nothing has changed then.
    func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer
}

extension WorldCommand {
    package static var isQuestion: Bool { false }

    package var dcs: [DCID] { [] }

    package var phone: PhoneNumber? { nil }

    package func order(in world: some CommandedWorld, now: Timestamp) throws(CommandRefusal) -> ShellOrder? {
        nil
    }
}

/// How a command is written, and what it does.
package struct CommandForm: Sendable {
    /// The words it begins with.
    package let keyword: [String]
    /// The whole line: `move account PHONE to DC N [in DURATION]`.
    package let usage: String
    /// What it does, in one sentence.
    package let meaning: String

    init(_ keyword: String, _ rest: String, _ meaning: String) {
        self.keyword = keyword.split(separator: " ").map(String.init)
        usage = rest.isEmpty ? keyword : "\(keyword) \(rest)"
        self.meaning = meaning
    }
}

/// Why a line is no command.
package struct CommandMistake: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong: `unknown command 'mvoe'`.
    package let found: String
    /// What to do about it.
    package let hint: String

    /// `unknown command 'mvoe'; did you mean 'move'?`.
    package var description: String { "\(found); \(hint)" }
}
