package import Primitives

/// A claim about the journal: what a correct client is seen doing, or never.
package struct Expectation: Hashable, Sendable {
    /// How much it matters.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        /// A client that does otherwise is wrong.
        case must
        /// A client that does otherwise is worse than it could be.
        case should
        /// Told, never held against a client.
        case info
    }

    /// What is claimed.
    package enum Claim: Hashable, Sendable {
        /// Entries like this are seen, so many of them.
        case seen(Pattern, times: ClosedRange<Int>)
        /// No entry like this is seen.
        case never(Pattern)
        /// Entries like these are seen one after the other, others between them.
        case inOrder([Pattern])
        /// In no span of this length more entries like this are seen.
        case rate(Pattern, atMost: Int, per: Duration)
    }

    /// Where it is written.
    package let mark: SourceMark
    /// What is claimed.
    package let claim: Claim
    /// How much it matters.
    package let level: Level
    /// The claim is made only if an entry like this was seen anywhere.
    package let given: Pattern?
    /// Only entries after the first one like this count.
    package let after: Pattern?
    /// Only entries before the first one like this count.
    package let until: Pattern?
    /// Only entries within so long count, from the start or from `after`.
    package let within: Duration?
    /// The claim holds for each value of these fields on its own.
    package let each: [String]
    /// All entries seen have the same value here.
    package let same: [String]
    /// No two entries seen have the same value here.
    package let differ: [String]
    /// Why a correct client does so.
    package let because: String?
}
