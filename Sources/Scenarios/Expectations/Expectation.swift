/// A claim about the journal: what a correct client is seen doing, or never.
public struct Expectation: Hashable, Sendable {
    /// How much it matters.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        /// A client that does otherwise is wrong.
        case must
        /// A client that does otherwise is worse than it could be.
        case should
        /// Told, never held against a client.
        case info
    }

    /// What is claimed.
    public enum Claim: Hashable, Sendable {
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
    public let mark: SourceMark
    /// What is claimed.
    public let claim: Claim
    /// How much it matters.
    public let level: Level
    /// Only entries after the first one like this count.
    public let after: Pattern?
    /// Only entries before the first one like this count.
    public let until: Pattern?
    /// Only entries within so long count, from the start or from `after`.
    public let within: Duration?
    /// The claim holds for each value of these fields on its own.
    public let each: [String]
    /// All entries seen have the same value here.
    public let same: [String]
    /// No two entries seen have the same value here.
    public let differ: [String]
    /// Why a correct client does so.
    public let because: String?

    static let table = KeyTable(
        "an expectation",
        "An element of `expect`: a claim about the journal. Exactly one of `seen`, `never`, `in_order` and "
            + "`rate` says what is claimed.",
        [
            .init("seen", "a pattern", "Entries like this are seen."),
            .init("never", "a pattern", "No entry like this is seen."),
            .init(
                "in_order",
                "a list of patterns",
                "They are seen one after the other, others between them."
            ),
            .init(
                "rate",
                "a pattern",
                "Entries like this are not seen too often: `at_most` in any span `per`."
            ),
            .init("times", "a number, or a range such as 1..3 or ..5", "How many `seen` wants. 1.."),
            .init("at_most", "a number from 1 to 1000000", "How many `rate` allows."),
            .init("per", DurationText.form, "In which span of time. 1s."),
            .init("after", "a pattern", "Only what is seen after it counts. The start."),
            .init("until", "a pattern", "Only what is seen before it counts. The end."),
            .init(
                "within",
                DurationText.form,
                "Only what is seen so soon counts, from `after` or the start."
            ),
            .init("each", "a field, or a list of fields", "Holds for each value of these fields on its own."),
            .init("same", "a field, or a list of fields", "All that `seen` finds have the same value there."),
            .init("differ", "a field, or a list of fields", "No two that `seen` finds share a value there."),
            .init("level", "must or should or info", "must; the others fail no client, but with `--strict`."),
            .init("because", "a text", "Why; it is told with the verdict."),
        ]
    )
}

extension Item {
    /// An element of `expect`.
    func expectation() -> Expectation? {
        guard let fields = fields(Expectation.table) else { return nil }
        let claim = fields.claim(of: self)
        let expectation = Expectation(
            mark: mark,
            claim: claim ?? .inOrder([]),
            level: fields.value("level") { $0.word(Expectation.Level.allCases.map { ($0.rawValue, $0) }) }
                ?? .must,
            after: fields.value("after") { $0.pattern() },
            until: fields.value("until") { $0.pattern() },
            within: fields.value("within") { $0.duration() },
            each: fields.value("each") { $0.fieldNames() } ?? [],
            same: fields.value("same") { $0.fieldNames() } ?? [],
            differ: fields.value("differ") { $0.fieldNames() } ?? [],
            because: fields.value("because") { $0.text(atMost: 1000) }
        )
        return claim == nil ? nil : expectation
    }

    private func fieldNames() -> [String]? {
        isList ? list(of: name, atMost: 10) { $0.text() } : text().map { [$0] }
    }
}

extension Fields {
    fileprivate func claim(of item: Item) -> Expectation.Claim? {
        let claims = present(["seen", "never", "in_order", "rate"])
        guard claims.count == 1 else {
            if let second = claims.dropFirst().first {
                note(at: second, "an expectation claims two things", hint: "write two expectations")
            } else {
                let hint = "'{ seen: { request: auth.sendCode } }' is one"
                item.note(
                    "an expectation claims nothing",
                    expected: "one of seen, never, in_order and rate",
                    hint: hint
                )
            }
            return nil
        }
        let belongings = [
            "times": "seen", "same": "seen", "differ": "seen", "at_most": "rate", "per": "rate",
        ]
        for (key, owner) in belongings.sorted(by: { $0.key < $1.key }) where has(key) && claims[0] != owner {
            note(at: key, "'\(key)' means nothing beside '\(claims[0])'", hint: "it belongs to '\(owner)'")
        }
        switch claims[0] {
        case "seen":
            let times = value("times") { $0.range() } ?? 1...Int.max
            return value("seen") { $0.pattern() }.map { .seen($0, times: times) }
        case "never":
            return value("never") { $0.pattern() }.map { .never($0) }
        case "in_order":
            guard let patterns = value("in_order", { $0.list(of: "pattern", atMost: 100) { $0.pattern() } })
            else { return nil }
            return .inOrder(patterns)
        default:
            guard has("at_most") else {
                note(at: "rate", "a rate lacks 'at_most'", hint: "such as at_most: 3")
                return nil
            }
            let most = value("at_most") { $0.integer(in: 1...1_000_000) } ?? 1
            let span = value("per") { $0.duration() } ?? .seconds(1)
            return value("rate") { $0.pattern() }.map { .rate($0, atMost: most, per: span) }
        }
    }
}
