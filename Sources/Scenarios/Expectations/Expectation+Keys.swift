extension Expectation {
    /// The keys of an element of `expect`.
    package enum Keys {
        static let seen = Key(
            "seen",
            .pattern(isMoment: false),
            without: "none",
            "Entries like this are seen."
        )
        static let never = Key(
            "never",
            .pattern(isMoment: false),
            without: "none",
            "No entry like this is seen."
        )
        static let inOrder = Key(
            "in_order",
            .list(
                .pattern(isMoment: false),
                of: "patterns",
                each: "pattern",
                count: 1...100,
                ifEmpty: "the patterns of what is seen, in their order"
            ),
            without: "none",
            "They are seen one after the other, others between them."
        )
        static let rate = Key(
            "rate",
            .pattern(isMoment: false),
            without: "none",
            "Entries like this are not seen too often: `at_most` in any span `per`."
        )
        static let times = Key("times", .times, default: 1...Int.max, "How many `seen` wants.")
        static let atMost = Key(
            "at_most",
            .integer(1...Item.mostTimes),
            without: "none; `rate` needs it",
            "How many `rate` allows."
        )
        static let per = Key("per", .duration, default: .seconds(1), "In which span of time.")
        static let given = Key(
            "given",
            .pattern(isMoment: false),
            without: "of all",
            "Claims something only of clients of which this was seen."
        )
        static let after = Key(
            "after",
            .pattern(isMoment: true),
            without: "the start",
            "Only what is seen after it counts."
        )
        static let until = Key(
            "until",
            .pattern(isMoment: true),
            without: "the end",
            "Only what is seen before it counts."
        )
        static let within = Key(
            "within",
            .duration,
            without: "no limit",
            "Only what is seen so soon counts, from `after` or the start."
        )
        static let each = Key(
            "each",
            .fieldNames,
            default: [],
            "Holds for each value of these fields on its own."
        )
        static let same = Key(
            "same",
            .fieldNames,
            default: [],
            "All that `seen` finds have the same value there."
        )
        static let differ = Key(
            "differ",
            .fieldNames,
            default: [],
            "No two that `seen` finds share a value there."
        )
        static let level = Key(
            "level",
            .word,
            default: Level.must,
            "How much it matters; only a must fails a client, unless `--strict` is given."
        )
        static let because = Key(
            "because",
            .text(atMost: 1000),
            without: "none",
            "Why; it is told with the verdict."
        )

        /// Those that claim something.
        static let claims: [any AnyKey] = [seen, never, inOrder, rate]

        /// The whole mapping.
        package static let table = KeyTable(
            "an expectation",
            "An element of `expect`: a claim about the journal. Exactly one of `seen`, `never`, `in_order` and "
                + "`rate` says what is claimed.",
            claims + [times, atMost, per, given, after, until, within, each, same, differ, level, because],
            rules: [
                .exactlyOne(claims) { notOneClaim($0, $1) },
                belongs(times, to: seen), belongs(same, to: seen), belongs(differ, to: seen),
                belongs(atMost, to: rate), belongs(per, to: rate),
                .needs(rate, atMost) { fields in
                    guard fields.written(of: claims).count == 1 else { return }
                    fields.note(at: rate, "a rate lacks 'at_most'", hint: "such as at_most: 3")
                },
            ]
        )

        private static func notOneClaim(_ fields: Fields, _ written: [any AnyKey]) {
            guard written.isEmpty else {
                let hint = "write two expectations"
                return fields.note(at: written[1], "an expectation claims two things", hint: hint)
            }
            fields.note(
                "an expectation claims nothing",
                expected: "one of seen, never, in_order and rate",
                hint: "'{ seen: { request: auth.sendCode } }' is one"
            )
        }

        /// A key means nothing beside another claim.
        private static func belongs(_ key: any AnyKey, to claim: any AnyKey) -> KeyRule {
            .needs(key, claim) { fields in
                let written = fields.written(of: claims)
                guard written.count == 1 else { return }
                let found = "'\(key.name)' means nothing beside '\(written[0].name)'"
                fields.note(at: key, found, hint: "it belongs to '\(claim.name)'")
            }
        }
    }

    static let notation = Notation.mapping(Keys.table) { Expectation($0) }

    private init?(_ fields: Fields) {
        let claim = Claim(fields)
        let patterns = claim?.patterns ?? []
        func names(_ key: Key<[Marked<String>]>) -> [String] {
            fields[key].filter { fields.checks.fieldName($0, of: patterns) }.map(\.value)
        }
        let names = (each: names(Keys.each), same: names(Keys.same), differ: names(Keys.differ))
        guard let claim else { return nil }
        self.init(
            mark: fields.mark,
            claim: claim,
            level: fields[Keys.level],
            given: fields[Keys.given],
            after: fields[Keys.after],
            until: fields[Keys.until],
            within: fields[Keys.within],
            each: names.each,
            same: names.same,
            differ: names.differ,
            because: fields[Keys.because]
        )
    }
}

extension Expectation.Claim {
    fileprivate init?(_ fields: Fields) {
        typealias Keys = Expectation.Keys
        guard fields.written(of: Keys.claims).count == 1 else { return nil }
        if let pattern = fields[Keys.seen] {
            self = .seen(pattern, times: fields[Keys.times])
        } else if let pattern = fields[Keys.never] {
            self = .never(pattern)
        } else if let patterns = fields[Keys.inOrder] {
            self = .inOrder(patterns)
        } else if let pattern = fields[Keys.rate] {
            self = .rate(pattern, atMost: fields[Keys.atMost] ?? 1, per: fields[Keys.per])
        } else {
            return nil
        }
    }

    /// The patterns that it is about.
    var patterns: [Pattern] {
        switch self {
        case .seen(let pattern, _), .never(let pattern), .rate(let pattern, _, _): [pattern]
        case .inOrder(let patterns): patterns
        }
    }
}
