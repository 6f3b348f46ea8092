/// Tells what came of scenarios, in one form.
///
/// A form is a file of this folder and a line of `ReportForm`.
package protocol Reporter: Sendable {
    /// The word for the form; behind two dashes it is the flag that asks for it.
    static var name: String { get }
    /// What `dcsim test --help` says of it.
    static var meaning: String { get }

    /// A report with these settings.
    init(_ settings: ReportSettings)

    /// So many scenarios are run.
    func begin(count: Int, _ write: (String) throws -> Void) throws
    /// This came of the next one; the first has number 1.
    func tell(_ outcome: Outcome, number: Int, _ write: (String) throws -> Void) throws
    /// That was all, in the order in which it was told; together they took so long.
    ///
    /// As in the others, `write` gets pieces of the report, each without the line feed at its end.
    func end(_ outcomes: [Outcome], in time: Duration, _ write: (String) throws -> Void) throws
}

extension Reporter {
    /// Nothing stands before the first result.
    package func begin(count: Int, _ write: (String) throws -> Void) throws {}
    /// It is told at the end.
    package func tell(_ outcome: Outcome, number: Int, _ write: (String) throws -> Void) throws {}
}

/// What a report needs to know beside what came of the scenarios.
package struct ReportSettings: Sendable {
    /// How many lines of the client's output are told of a scenario that failed.
    static let outputLines = 20

    /// The client: a program and its arguments.
    package var command: [String]
    /// The flags of `dcsim test` on which a verdict depends.
    package var flags: [String] = []
    /// The version of dcsim.
    package var version = ""
    /// Whether the reader has colours.
    package var hasColor = false
    /// Whether what the client said is told of scenarios that passed, too.
    package var isVerbose = false

    /// Reports of this client.
    package init(command: [String]) {
        self.command = command
    }
}
