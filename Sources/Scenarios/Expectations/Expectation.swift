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

    static let table = KeyTable(
        "an expectation",
        "An element of `expect`: a claim about the journal. Exactly one of `seen`, `never`, `in_order` and "
            + "`rate` says what is claimed.",
        [
            .init("seen", .pattern(isMoment: false), "Entries like this are seen."),
            .init("never", .pattern(isMoment: false), "No entry like this is seen."),
            .init(
                "in_order",
                .list(.pattern(isMoment: false), of: "patterns", count: 1...100),
                "They are seen one after the other, others between them."
            ),
            .init(
                "rate",
                .pattern(isMoment: false),
                "Entries like this are not seen too often: `at_most` in any span `per`."
            ),
            .init(
                "times",
                .range("a number, or a range such as 1..3 or ..5", from: 1),
                "How many `seen` wants. 1.."
            ),
            .init("at_most", .integer(1...1_000_000), "How many `rate` allows."),
            .init("per", .duration, "In which span of time. 1s."),
            .init(
                "given",
                .pattern(isMoment: false),
                "Claims something only of clients of which this was seen. Of all."
            ),
            .init("after", .pattern(isMoment: true), "Only what is seen after it counts. The start."),
            .init("until", .pattern(isMoment: true), "Only what is seen before it counts. The end."),
            .init(
                "within",
                .duration,
                "Only what is seen so soon counts, from `after` or the start."
            ),
            .init("each", .fieldNames, "Holds for each value of these fields on its own."),
            .init("same", .fieldNames, "All that `seen` finds have the same value there."),
            .init("differ", .fieldNames, "No two that `seen` finds share a value there."),
            .init(
                "level",
                .words(Expectation.Level.allCases.map(\.rawValue)),
                "must; the others fail no client, but with `--strict`."
            ),
            .init("because", .text(atMost: 1000), "Why; it is told with the verdict."),
        ],
        rules: [
            .exactlyOne(["seen", "never", "in_order", "rate"]),
            .needs("times", "seen"), .needs("same", "seen"), .needs("differ", "seen"),
            .needs("at_most", "rate"), .needs("per", "rate"), .needs("rate", "at_most"),
        ]
    )
}
