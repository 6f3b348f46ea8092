import Primitives
import Scenarios

/// What came of scenarios as JUnit XML: one suite, a case a scenario.
package struct JUnitReport: Reporter {
    package static let name = "junit"
    package static let meaning = "A file that gets the results as JUnit XML."

    package init(_ settings: ReportSettings) {}

    package func end(
        _ outcomes: [Outcome],
        in time: Duration,
        _ write: (String) throws -> Void
    ) throws {
        let failed = outcomes.count { !$0.isPassed }
        let time = Self.seconds(outcomes.reduce(.zero) { $0 + $1.duration })
        let counts = "tests=\"\(outcomes.count)\" failures=\"\(failed)\" errors=\"0\" skipped=\"0\""
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
        lines.append("<testsuites>")
        lines.append("  <testsuite name=\"dcsim test\" \(counts) time=\"\(time)\">")
        for outcome in outcomes { lines += Self.testCase(outcome) }
        lines += ["  </testsuite>", "</testsuites>"]
        try write(lines.joined(separator: "\n"))
    }

    private static func testCase(_ outcome: Outcome) -> [String] {
        let file = escaped(outcome.file)
        let time = seconds(outcome.duration)
        var lines = ["    <testcase classname=\"dcsim\" name=\"\(file)\" file=\"\(file)\" time=\"\(time)\">"]
        if !outcome.isPassed {
            let first = outcome.failures.first
            let message = [first?.claim, first?.details.first].compactMap { $0 }.joined(separator: ": ")
            lines.append("      <failure type=\"expectation\" message=\"\(escaped(message))\">")
            lines[lines.count - 1] += escaped(explanation(outcome)) + "</failure>"
        }
        if !outcome.output.isEmpty {
            lines.append("      <system-out>\(escaped(outcome.output))</system-out>")
        }
        return lines + ["    </testcase>"]
    }

    private static func explanation(_ outcome: Outcome) -> String {
        var lines: [String] = []
        for finding in outcome.failures {
            lines.append("\(finding.mark)")
            lines.append("  expected: \(finding.claim)")
            lines += finding.details.map { "  instead: \($0)" }
            if let because = finding.because { lines.append("  because: \(because)") }
        }
        lines += outcome.verdict.likelyCauses.map { "likely cause: \($0)" }
        lines += outcome.verdict.mistakes.map { "on the wire: \($0)" }
        lines += outcome.verdict.unused
        lines += outcome.runs.map { "the client, run \($0.number): \($0.ending)" }
        lines += outcome.references.map { "see \($0)" }
        return (lines + ["seed: \(outcome.seed)"]).joined(separator: "\n")
    }

    private static func seconds(_ duration: Duration) -> String {
        let milliseconds = (duration.nanoseconds + 500_000) / 1_000_000
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }

    /// A text as XML has it; what XML cannot say at all is replaced.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0xfffe...0xffff).contains(scalar.value):
                result += "\u{fffd}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
