package import Events
package import Primitives

/// What came of the expectations of a scenario.
package struct Verdict: Hashable, Sendable {
    /// What came of one expectation.
    package struct Finding: Hashable, Sendable {
        /// Where the expectation is written; a common rule is written in dcsim itself.
        package let mark: SourceMark
        /// How much it matters.
        package let level: Expectation.Level
        /// The expectation in one line.
        package let claim: String
        /// Whether it held; one that was not reached does.
        package let holds: Bool
        /// Whether the client came to where it could be judged.
        package let isReached: Bool
        /// What was seen instead, and what comes nearest; empty if it held.
        package let details: [String]
        /// The numbers of the entries that the details tell of.
        package let entries: [Int]
        /// Why a correct client does so.
        package let because: String?

        /// What came of one expectation.
        package init(
            mark: SourceMark,
            level: Expectation.Level,
            claim: String,
            holds: Bool,
            isReached: Bool = true,
            details: [String],
            entries: [Int] = [],
            because: String?
        ) {
            self.mark = mark
            self.level = level
            self.claim = claim
            self.holds = holds
            self.isReached = isReached
            self.details = details
            self.entries = entries
            self.because = because
        }
    }

    /// What came of each expectation, in the order of the file, the common rules last.
    package private(set) var findings: [Finding]
    /// What the client did wrong whatever is expected, as far as the wire shows; only told if something failed.
    package let mistakes: [String]
    /// What may well be the cause of what failed, though nothing that the client does is wrong: that it is ahead of the
    /// newest layer known.
    package let likelyCauses: [String]
    /// What the file wants to go wrong or to happen and never did, as `FILE:LINE:COLUMN: the fault 'refuse' never applied`.
    package let unused: [String]

    /// Judges a journal.
    package init(_ script: Script, journal: [JournalEntry]) {
        let rules = script.hasCommonRules ? CommonRules.expectations : []
        findings = (script.expectations + rules).map { $0.finding(in: journal) }
        mistakes = ClientMistakes.found(in: journal)
        var told: Set<String> = []
        likelyCauses = journal.compactMap { NewerLayerEvent.cause(in: $0) }
            .filter { told.insert($0).inserted }
        unused = script.unused(in: journal)
    }

    /// Adds what was found otherwise, such as the exit status of the client.
    package mutating func add(_ finding: Finding) {
        findings.append(finding)
    }

    /// Whether the client is right; `strict` holds what it should do against it too.
    package func passes(strict: Bool = false) -> Bool {
        failures(strict: strict).isEmpty
    }

    /// What is held against the client.
    package func failures(strict: Bool = false) -> [Finding] {
        findings.filter { !$0.holds && ($0.level == .must || (strict && $0.level == .should)) }
    }
}

extension Script {
    /// The faults, stubs and actions that a journal does not tell of.
    fileprivate func unused(in journal: [JournalEntry]) -> [String] {
        let used = Set(journal.compactMap { $0.mark?.text })
        let all =
            faults.map { ($0.mark, "the fault '\($0.keyword)' never applied") }
            + stubs.map { ($0.mark, "the stub never answered") }
            + timeline.flatMap(\.actions).map { ($0.mark, "'\($0.text)' never came") }
        return all.filter { !used.contains($0.0.description) }.map { "\($0.0): \($0.1)" }
    }
}
