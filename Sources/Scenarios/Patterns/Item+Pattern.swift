import Primitives
import TL

extension Item {
    /// A pattern: `{ request: auth.sendCode, dc: 4 }`.
    func pattern() -> Pattern? {
        guard case .mapping(let pairs) = value.content else {
            refuse(expected: "a pattern such as { request: auth.sendCode, dc: 2 }")
            return nil
        }
        let kinds = pairs.compactMap { pair in JournalKind(rawValue: pair.key).map { (pair, $0) } }
        // `service: ping` and the like: a kind's own name may also be a field of it, never of another.
        guard let (kindPair, kind) = kinds.first else { return missingKind(pairs) }
        if kinds.count > 1 {
            mistakes.add(
                Diagnostic(
                    at: kinds[1].0.keyMark,
                    found: "a pattern has two kinds, '\(kind.rawValue)' and '\(kinds[1].1.rawValue)'",
                    hint: "one entry is of one kind; write two patterns"
                )
            )
            return nil
        }
        let item = Item(name: kind.rawValue, value: kindPair.value, mistakes: mistakes)
        guard let subject = item.matcher() else { return nil }
        let method = PatternChecks(mistakes: mistakes).methods(kind, subject, at: kindPair.value.mark)
        var fields: [Pattern.Field] = []
        var arguments: [Pattern.Field] = []
        var ordinal = 1
        for pair in pairs where pair.key != kind.rawValue {
            let item = Item(name: pair.key, value: pair.value, mistakes: mistakes)
            switch pair.key {
            case "nth": ordinal = item.integer(in: 1...1_000_000) ?? 1
            case "where" where kind.hasArguments:
                arguments = item.argumentMatchers(of: method ?? fieldMethod(pairs))
            default:
                guard kind.filters.contains(pair.key) else {
                    let known = kind.filters + (kind.hasArguments ? ["where", "nth"] : ["nth"])
                    mistakes.add(
                        Diagnostic(
                            at: pair.keyMark,
                            found: "unknown key '\(pair.key)' of '\(kind.rawValue)'",
                            hint: Spelling.hint(for: pair.key, among: known)
                        )
                    )
                    continue
                }
                guard let matcher = item.matcher() else { continue }
                if pair.key == "method" {
                    PatternChecks(mistakes: mistakes).method(matcher, at: pair.value.mark)
                }
                fields.append(Pattern.Field(pair.key, matcher))
            }
        }
        return Pattern(
            at: mark,
            kind,
            subject,
            fields: fields,
            arguments: arguments,
            ordinal: ordinal
        )
    }

    private func fieldMethod(_ pairs: [YAMLValue.Pair]) -> Combinator? {
        guard let pair = pairs.first(where: { $0.key == "method" }),
            case .scalar(let name, _) = pair.value.content
        else { return nil }
        return Schema.builtIn.method(named: name)
    }

    private func missingKind(_ pairs: [YAMLValue.Pair]) -> Pattern? {
        let known = JournalKind.allCases.map(\.rawValue)
        let guess = pairs.lazy.compactMap { pair in
            Spelling.nearest(to: pair.key, among: known).map { (pair, $0) }
        }.first
        if let (pair, word) = guess {
            let found = "unknown kind of event '\(pair.key)'"
            mistakes.add(Diagnostic(at: pair.keyMark, found: found, hint: "did you mean '\(word)'?"))
        } else {
            note("the pattern names no kind of event", expected: "one of \(known.joined(separator: ", "))")
        }
        return nil
    }

    /// What a value must be.
    func matcher() -> ValueMatcher? {
        switch value.content {
        case .sequence(let values):
            guard !values.isEmpty else {
                note("\(name) is an empty list", expected: "what it may be")
                return nil
            }
            let matchers = values.compactMap { Item(name: name, value: $0, mistakes: mistakes).matcher() }
            return matchers.count == values.count ? .any(matchers) : nil
        case .mapping(let pairs):
            var fields: [String: ValueMatcher] = [:]
            for pair in pairs {
                let item = Item(name: pair.key, value: pair.value, mistakes: mistakes)
                guard let matcher = item.matcher() else { return nil }
                fields[pair.key] = matcher
            }
            return .fields(fields)
        case .scalar(let text, let isPlain):
            guard !value.isEmpty else {
                refuse(expected: "what it must be; * is anything")
                return nil
            }
            return isPlain || text.hasComparison ? comparison(text) : .text(text)
        }
    }

    private func comparison(_ text: String) -> ValueMatcher? {
        if text.hasPrefix("!=") {
            return .not(.text(String(text.dropFirst(2)).trimmed))
        }
        guard let comparison = ValueMatcher.Comparison.allCases.first(where: { text.hasPrefix($0.rawValue) })
        else { return .text(text) }
        let rest = String(text.dropFirst(comparison.rawValue.count)).trimmed
        guard let number = Double(rest) else {
            refuse(expected: "a number after \(comparison.rawValue)")
            return nil
        }
        return .number(comparison, number)
    }

    /// What the arguments of a query must be; checked against its method, if there is only one.
    func argumentMatchers(of method: Combinator?) -> [Pattern.Field] {
        guard case .mapping(let pairs) = value.content else {
            refuse(expected: "a mapping of arguments, such as { phone_number: \"99966*\" }")
            return []
        }
        return pairs.compactMap { pair in
            if let method { PatternChecks(mistakes: mistakes).argument(pair, of: method) }
            let item = Item(name: pair.key, value: pair.value, mistakes: mistakes)
            return item.matcher().map { Pattern.Field(pair.key, $0) }
        }
    }
}

extension JournalKind {
    var hasArguments: Bool { self == .request || self == .answer }

    /// What a pattern of this kind may ask beside its subject.
    var filters: [String] {
        let own = fields.dropFirst().map(\.name).filter { $0 != "args" && $0 != "value" }
        return ["dc", "connection"] + own
    }
}

extension String {
    fileprivate var hasComparison: Bool {
        hasPrefix("!=") || ValueMatcher.Comparison.allCases.contains { hasPrefix($0.rawValue) }
    }
}
