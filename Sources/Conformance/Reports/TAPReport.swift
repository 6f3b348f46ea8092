import Primitives
import Scenarios

/// What came of scenarios as TAP 14.
package enum TAPReport {
    /// What stands before the first result.
    package static func heading(count: Int) -> String { "TAP version 14\n1..\(count)" }

    /// What came of one scenario; the first has number 1.
    package static func text(of outcome: Outcome, number: Int) -> String {
        let word = outcome.isPassed ? "ok" : "not ok"
        var lines = ["\(word) \(number) - \(escaped(outcome.file))"]
        lines += ["  ---", "  duration_ms: \(outcome.duration.nanoseconds / 1_000_000)"]
        lines.append("  seed: \(outcome.seed)")
        lines += list("unused", outcome.verdict.unused)
        if !outcome.isPassed {
            lines.append("  severity: fail")
            lines.append("  findings:")
            for finding in outcome.failures {
                lines.append("    - at: \(quoted("\(finding.mark)"))")
                lines.append("      expected: \(quoted(finding.claim))")
                lines.append("      instead:")
                lines += finding.details.map { "        - \(quoted($0))" }
                if let because = finding.because { lines.append("      because: \(quoted(because))") }
            }
            lines += list("wire", outcome.verdict.mistakes)
            lines += list("references", outcome.references)
            lines += list("client", outcome.runs.map(\.ending))
            let said = outcome.output.split(separator: "\n").suffix(TextReport.outputLines)
            lines += list("output", said.map(String.init))
        }
        return (lines + ["  ..."]).joined(separator: "\n")
    }

    private static func list(_ name: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["  \(name):"] + items.map { "    - \(quoted($0))" }
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
