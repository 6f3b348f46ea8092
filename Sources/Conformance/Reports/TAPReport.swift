import Primitives
import Scenarios

/// What came of scenarios as TAP 14.
package struct TAPReport: Reporter {
    package static let name = "tap"
    package static let meaning = "Print the results as TAP 14."

    package init(_ settings: ReportSettings) {}

    package func begin(count: Int, _ write: (String) throws -> Void) throws {
        try write("TAP version 14\n1..\(count)")
    }

    package func tell(_ outcome: Outcome, number: Int, _ write: (String) throws -> Void) throws {
        let word = outcome.isPassed ? "ok" : "not ok"
        var lines = ["\(word) \(number) - \(Self.escaped(outcome.file))"]
        lines += ["  ---", "  duration_ms: \(outcome.duration.milliseconds)"]
        lines.append("  seed: \(outcome.seed)")
        lines += Self.list("unused", outcome.verdict.unused)
        lines += Self.list("likely_causes", outcome.verdict.likelyCauses)
        if !outcome.isPassed {
            lines.append("  severity: fail")
            lines.append("  findings:")
            for finding in outcome.failures {
                lines.append("    - at: \(Self.quoted("\(finding.mark)"))")
                lines.append("      expected: \(Self.quoted(finding.claim))")
                lines.append("      instead:")
                lines += finding.details.map { "        - \(Self.quoted($0))" }
                if let because = finding.because { lines.append("      because: \(Self.quoted(because))") }
            }
            lines += Self.list("wire", outcome.verdict.mistakes)
            lines += Self.list("references", outcome.references)
            lines += Self.list("client", outcome.runs.map(\.ending))
            let said = outcome.output.split(separator: "\n").suffix(ReportSettings.outputLines)
            lines += Self.list("output", said.map(String.init))
        }
        try write((lines + ["  ..."]).joined(separator: "\n"))
    }

    package func end(
        _ outcomes: [Outcome],
        in time: Duration,
        _ write: (String) throws -> Void
    ) throws {}

    private static func list(_ name: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["  \(name):"] + items.map { "    - \(Self.quoted($0))" }
    }

    /// A backslash and a number sign mean something in a description.
    private static func escaped(_ text: String) -> String {
        text.printable.map { "\\#".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    }

    /// A text in quotation marks, as YAML and JSON both read it.
    private static func quoted(_ text: String) -> String {
        "\"" + text.printable.map { "\\\"".contains($0) ? "\\\($0)" : "\($0)" }.joined() + "\""
    }
}
