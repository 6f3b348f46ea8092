import Events
import TL

extension Item {
    /// An element of `expect`.
    func expectation() -> Expectation? {
        guard let fields = fields(Expectation.table) else { return nil }
        let claim = fields.claim(of: self)
        let patterns = claim?.patterns ?? []
        func names(_ key: String) -> [String] {
            fields.value(key) { $0.fieldNames(of: patterns) } ?? []
        }
        let expectation = Expectation(
            mark: mark,
            claim: claim ?? .inOrder([]),
            level: fields.value("level") { $0.word(Expectation.Level.allCases.map { ($0.rawValue, $0) }) }
                ?? .must,
            given: fields.value("given") { $0.pattern(isMoment: false) },
            after: fields.value("after") { $0.pattern(isMoment: true) },
            until: fields.value("until") { $0.pattern(isMoment: true) },
            within: fields.value("within") { $0.duration() },
            each: names("each"),
            same: names("same"),
            differ: names("differ"),
            because: fields.value("because") { $0.text(atMost: 1000) }
        )
        return claim == nil ? nil : expectation
    }

    /// Names of fields that all entries of some patterns have.
    private func fieldNames(of patterns: [Pattern]) -> [String]? {
        if case .sequence([]) = value.content {
            note("\(name) is an empty list", expected: "the name of a field")
            return nil
        }
        return isList
            ? list(of: name, atMost: 10) { $0.fieldName(of: patterns) } : fieldName(of: patterns).map { [$0] }
    }

    private func fieldName(of patterns: [Pattern]) -> String? {
        guard let text = text() else { return nil }
        for pattern in patterns {
            let known = pattern.kind.distinctions
            if text.hasPrefix("args."), pattern.kind.hasArguments {
                let methods = pattern.kind == .request ? [pattern.subject] : pattern.matchers(of: "method")
                guard let exact = methods.first?.exact, let method = Schema.builtIn.method(named: exact)
                else {
                    continue
                }
                let argument = String(text.dropFirst(5))
                PatternChecks(mistakes: mistakes).argument(argument, of: method, at: mark)
            } else if !known.contains(text) {
                let arguments = pattern.kind.hasArguments ? ["args.NAME"] : []
                note(
                    "entries of the kind '\(pattern.kind.rawValue)' have no field '\(text)'",
                    hint: Spelling.hint(for: text, among: known + arguments)
                )
                return nil
            }
        }
        return text
    }

    /// How many entries `seen` wants.
    fileprivate func times() -> ClosedRange<Int>? {
        guard let range = range(from: 0) else { return nil }
        guard range.upperBound > 0 else {
            refuse(expected: "more than none", hint: "write never in place of seen")
            return nil
        }
        return range
    }

    fileprivate func patterns() -> [Pattern]? {
        if case .sequence([]) = value.content {
            note("\(name) is an empty list", expected: "the patterns of what is seen, in their order")
            return nil
        }
        return list(of: "pattern", atMost: 100) { $0.pattern() }
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
            let times = value("times") { $0.times() } ?? 1...Int.max
            return value("seen") { $0.pattern() }.map { .seen($0, times: times) }
        case "never":
            return value("never") { $0.pattern() }.map { .never($0) }
        case "in_order":
            return value("in_order") { $0.patterns() }.map { .inOrder($0) }
        default:
            if !has("at_most") { note(at: "rate", "a rate lacks 'at_most'", hint: "such as at_most: 3") }
            let most = value("at_most") { $0.integer(in: 1...Item.mostTimes) } ?? 1
            let span = value("per") { $0.duration() } ?? .seconds(1)
            return value("rate") { $0.pattern() }.map { .rate($0, atMost: most, per: span) }
        }
    }
}

extension Pattern {
    /// What a field must be, each time it is named.
    func matchers(of name: String) -> [ValueMatcher] {
        fields.filter { $0.name == name }.map(\.matcher)
    }
}

extension Expectation.Claim {
    /// The patterns that it is about.
    var patterns: [Pattern] {
        switch self {
        case .seen(let pattern, _), .never(let pattern), .rate(let pattern, _, _): [pattern]
        case .inOrder(let patterns): patterns
        }
    }
}
