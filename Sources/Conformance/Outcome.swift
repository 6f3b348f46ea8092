package import Events
import Primitives
package import Scenarios

/// What came of a scenario with the client under test.
package struct Outcome: Sendable {
    /// One start of the client.
    package struct Run: Hashable, Sendable {
        /// Which, from 1.
        package let number: Int
        /// The exit status; `nil` if a signal ended it.
        package let status: Int?
        /// The signal that ended it.
        package let signal: Int?
        /// Whether it was ended because its time was up.
        package let isTimedOut: Bool
        /// How long it ran.
        package let duration: Duration

        /// One start of the client.
        package init(
            number: Int,
            status: Int?,
            signal: Int? = nil,
            isTimedOut: Bool = false,
            duration: Duration
        ) {
            self.number = number
            self.status = status
            self.signal = signal
            self.isTimedOut = isTimedOut
            self.duration = duration
        }

        /// `status 1`, `signal 15 (its time was up)`.
        package var ending: String {
            let how = status.map { "status \($0)" } ?? "signal \(signal ?? 0)"
            return isTimedOut ? "\(how) (its time was up)" : how
        }
    }

    /// The scenario as the user named it.
    package var file: String
    /// What it is about.
    package var title: String?
    /// Where the scenario comes from: pages and issues.
    package var references: [String] = []
    /// What everything random followed from.
    package var seed: UInt64
    /// What came of the expectations, the client's exit status among them.
    package var verdict: Verdict
    /// Whether what a client only should do is held against it too.
    package var isStrict = false
    /// What happened.
    package var journal: [JournalEntry] = []
    /// How the client ended, each time.
    package var runs: [Run] = []
    /// The end of what the client said.
    package var output = ""
    /// How many bytes came before that.
    package var outputLeftOut = 0
    /// How long it took.
    package var duration = Duration.zero
    /// The client's folder, if it was kept.
    package var folder: String?

    /// What came of a scenario.
    package init(file: String, title: String? = nil, seed: UInt64, verdict: Verdict) {
        self.file = file
        self.title = title
        self.seed = seed
        self.verdict = verdict
    }

    /// Whether the client is right.
    package var isPassed: Bool { failures.isEmpty }

    /// What is held against the client.
    package var failures: [Verdict.Finding] { verdict.failures(strict: isStrict) }

    /// What is told of the client and never held against it.
    package var information: [Verdict.Finding] { verdict.findings.filter { $0.level == .info } }

    /// What the client should do and does not, if that is not held against it.
    package var advice: [Verdict.Finding] {
        verdict.findings.filter { !$0.holds && $0.level == .should && !isStrict }
    }
}
