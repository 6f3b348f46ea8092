import FoundationEssentials
import Primitives
import Scenarios

/// What came of scenarios as one JSON document.
package struct JSONReport: Reporter {
    fileprivate struct Case: Encodable {
        let file: String
        let title: String?
        let references: [String]
        let passed: Bool
        let seconds: Double
        let seed: UInt64
        let findings: [Finding]
        let wire: [String]
        let unused: [String]
        let likelyCauses: [String]
        let runs: [Run]
        let output: String
        let outputLeftOut: Int
        let entries: Int

        enum CodingKeys: String, CodingKey {
            case file, title, references, passed, seconds, seed, findings, wire, unused, runs, output, entries
            case outputLeftOut = "output_left_out"
            case likelyCauses = "likely_causes"
        }
    }

    fileprivate struct Finding: Encodable {
        let at: String
        let level: String
        let expected: String
        let holds: Bool
        let reached: Bool
        let failed: Bool
        let instead: [String]
        let entries: [Int]
        let because: String?
    }

    fileprivate struct Run: Encodable {
        let run: Int
        let status: Int?
        let signal: Int?
        let timedOut: Bool
        let seconds: Double

        enum CodingKeys: String, CodingKey {
            case run, status, signal, seconds
            case timedOut = "timed_out"
        }
    }

    private struct Document: Encodable {
        let dcsim: String
        let command: [String]
        let passed: Bool
        let scenarios: [Case]
    }

    package static let name = "json"
    package static let meaning = "Print the results as one JSON document."

    private let settings: ReportSettings

    package init(_ settings: ReportSettings) {
        self.settings = settings
    }

    package func end(
        _ outcomes: [Outcome],
        in time: Duration,
        _ write: (String) throws -> Void
    ) throws {
        let document = Document(
            dcsim: settings.version,
            command: settings.command,
            passed: outcomes.allSatisfy(\.isPassed),
            scenarios: outcomes.map { Case($0) }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        try write(String(decoding: try encoder.encode(document), as: UTF8.self))
    }
}

extension JSONReport.Case {
    fileprivate init(_ outcome: Outcome) {
        let failures = Set(outcome.failures)
        self.init(
            file: outcome.file,
            title: outcome.title,
            references: outcome.references,
            passed: outcome.isPassed,
            seconds: Self.seconds(outcome.duration),
            seed: outcome.seed,
            findings: outcome.verdict.findings.map { finding in
                JSONReport.Finding(
                    at: "\(finding.mark)",
                    level: finding.level.rawValue,
                    expected: finding.claim,
                    holds: finding.holds,
                    reached: finding.isReached,
                    failed: failures.contains(finding),
                    instead: finding.details,
                    entries: finding.entries,
                    because: finding.because
                )
            },
            wire: outcome.verdict.mistakes,
            unused: outcome.verdict.unused,
            likelyCauses: outcome.verdict.likelyCauses,
            runs: outcome.runs.map { run in
                JSONReport.Run(
                    run: run.number,
                    status: run.status,
                    signal: run.signal,
                    timedOut: run.isTimedOut,
                    seconds: Self.seconds(run.duration)
                )
            },
            output: outcome.output,
            outputLeftOut: outcome.outputLeftOut,
            entries: outcome.journal.count
        )
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double((duration.nanoseconds + 500_000) / 1_000_000) / 1000
    }
}
