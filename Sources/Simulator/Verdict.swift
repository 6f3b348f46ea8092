import Primitives
import Scenarios

/// What came of the expectations of a scenario.
public struct Verdict: Hashable, Sendable, CustomStringConvertible {
    /// What came of one expectation.
    public struct Finding: Hashable, Sendable, CustomStringConvertible {
        /// The expectation in one line.
        public let claim: String
        /// Whether it held; one that was not reached does.
        public let holds: Bool
        /// Whether the client came to where it could be judged.
        public let isReached: Bool
        /// What was seen instead, and what comes nearest; empty if it held.
        public let details: [String]
        /// Why a correct client does so.
        public let because: String?
        /// Where the expectation is written: `the scenario:3:5`.
        public let place: String

        /// The claim, what was seen and why it matters, a line each.
        public var description: String {
            ([claim] + details + [because.map { "because \($0)" }].compactMap(\.self)).joined(separator: "\n")
        }
    }

    private let verdict: Scenarios.Verdict

    init(_ verdict: Scenarios.Verdict) {
        self.verdict = verdict
    }

    /// What came of each expectation, in the order of the text, the common rules last.
    public var findings: [Finding] { verdict.findings.map(Self.finding) }

    /// Whether the client is right.
    ///
    /// - Parameter strict: whether what it should do is held against it, too.
    /// - Returns: whether nothing is held against it.
    public func passes(strict: Bool = false) -> Bool { verdict.passes(strict: strict) }

    /// What is held against the client.
    ///
    /// - Parameter strict: whether what it should do is held against it, too.
    /// - Returns: the findings, in order.
    public func failures(strict: Bool = false) -> [Finding] {
        verdict.failures(strict: strict).map(Self.finding)
    }

    /// What the scenario wants to go wrong or to happen and never did, a line each.
    public var unused: [String] { verdict.unused }

    /// What may well be the cause of what failed, though the client does nothing wrong, a line each.
    public var likelyCauses: [String] { verdict.likelyCauses }

    /// `pass`, or what is held against the client.
    public var description: String {
        passes() ? "pass" : failures().map(\.description).joined(separator: "\n")
    }

    private static func finding(_ finding: Scenarios.Verdict.Finding) -> Finding {
        Finding(
            claim: finding.claim,
            holds: finding.holds,
            isReached: finding.isReached,
            details: finding.details,
            because: finding.because,
            place: finding.mark.description
        )
    }
}
