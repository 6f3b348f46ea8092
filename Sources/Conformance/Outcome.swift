import Primitives
public import Scenarios

/// What came of a scenario with the client under test.
public struct Outcome: Sendable {
    /// One start of the client.
    public struct Run: Hashable, Sendable {
        /// Which, from 1.
        public let number: Int
        /// The exit status; `nil` if a signal ended it.
        public let status: Int?
        /// The signal that ended it.
        public let signal: Int?
        /// Whether it was ended because its time was up.
        public let isTimedOut: Bool
        /// How long it ran.
        public let duration: Duration

        /// One start of the client.
        public init(
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
        public var ending: String {
            let how = status.map { "status \($0)" } ?? "signal \(signal ?? 0)"
            return isTimedOut ? "\(how) (its time was up)" : how
        }
    }

    /// The scenario as the user named it.
    public var file: String
    /// What it is about.
    public var title: String?
    /// Where the scenario comes from: pages and issues.
    public var references: [String] = []
    /// What everything random followed from.
    public var seed: UInt64
    /// What came of the expectations, the client's exit status among them.
    public var verdict: Verdict
    /// Whether what a client only should do is held against it too.
    public var isStrict = false
    /// What happened.
    public var journal: [JournalEntry] = []
    /// How the client ended, each time.
    public var runs: [Run] = []
    /// The end of what the client said.
    public var output = ""
    /// How many bytes came before that.
    public var outputLeftOut = 0
    /// How long it took.
    public var duration = Duration.zero
    /// The client's folder, if it was kept.
    public var folder: String?

    /// What came of a scenario.
    public init(file: String, title: String? = nil, seed: UInt64, verdict: Verdict) {
        self.file = file
        self.title = title
        self.seed = seed
        self.verdict = verdict
    }

    /// Whether the client is right.
    public var isPassed: Bool { failures.isEmpty }

    /// What is held against the client.
    public var failures: [Verdict.Finding] { verdict.failures(strict: isStrict) }

    /// What is told of the client and never held against it.
    public var information: [Verdict.Finding] { verdict.findings.filter { $0.level == .info } }

    /// What the client should do and does not, if that is not held against it.
    public var advice: [Verdict.Finding] {
        verdict.findings.filter { !$0.holds && $0.level == .should && !isStrict }
    }
}
