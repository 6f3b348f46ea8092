import Events
import Primitives
import TL

extension Pattern {
    /// The key that a pattern has beside the fields of its kind.
    enum Keys {
        static let nth = Key("nth", .integer(1...Item.mostTimes), default: 1, "Which match counts.")
    }
}

extension Notation where Value == Pattern {
    /// A pattern: `{ request: auth.sendCode, dc: 4 }`; one that stands for a moment may say by `nth` which match.
    static func pattern(isMoment: Bool) -> Self {
        Notation(
            "a pattern",
            schema: ScenarioSchema.reference(isMoment ? "moment" : "pattern"),
            isMeant: \.isMapping,
            read: { $0.pattern(isMoment: isMoment) }
        )
    }
}

extension Item {
    /// A pattern.
    func pattern(isMoment: Bool) -> Pattern? {
        guard case .mapping(let pairs) = value.content else {
            refuse(
                expected: "a pattern such as { request: auth.sendCode, dc: 2 }",
                hint: scalar.flatMap { mistakes.schema.method(named: TLName($0)) }.map {
                    "write { request: \($0.name) }"
                }
            )
            return nil
        }
        let kinds = pairs.compactMap { pair in JournalKind(rawValue: pair.key).map { (pair, $0) } }
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
        let checks = PatternChecks(mistakes: mistakes)
        let subject = Item(name: kind.rawValue, value: kindPair.value, mistakes: mistakes).matcher()
        var method: Combinator?
        if let subject { method = checks.subject(kind, subject, at: kindPair.value.mark) }
        var fields: [Pattern.Field] = []
        var arguments: [Pattern.Field] = []
        var ordinal = 1
        for pair in pairs where pair.key != kind.rawValue {
            let item = Item(name: pair.key, value: pair.value, mistakes: mistakes)
            switch pair.key {
            case Pattern.Keys.nth.name where isMoment: ordinal = Pattern.Keys.nth.value(of: item)
            case Pattern.Keys.nth.name:
                let found = "'nth' means nothing here"
                let hint = "it says which match counts in 'after' and 'until'; 'times' of 'seen' counts"
                mistakes.add(Diagnostic(at: pair.keyMark, found: found, hint: hint))
            case Scope.Keys.where.name where kind.hasArguments:
                arguments = Scope.Keys.where.value(of: item)?(method ?? fieldMethod(pairs)) ?? []
            default:
                if let field = item.field(of: kind, keyMark: pair.keyMark, checks) { fields.append(field) }
            }
        }
        return subject.map {
            Pattern(at: mark, kind, $0, fields: fields, arguments: arguments, ordinal: ordinal)
        }
    }

    private func field(of kind: JournalKind, keyMark: SourceMark, _ checks: PatternChecks) -> Pattern.Field? {
        guard kind.filters.contains(name) else {
            let known = kind.filters + (kind.hasArguments ? [Scope.Keys.where.name] : [])
            let isArguments = name == ArgumentField.name && kind.hasArguments
            mistakes.add(
                Diagnostic(
                    at: keyMark,
                    found: "unknown key '\(name)' of '\(kind.rawValue)'",
                    hint: isArguments
                        ? "arguments stand under 'where'" : Spelling.hint(for: name, among: known)
                )
            )
            return nil
        }
        guard let matcher = matcher() else { return nil }
        checks.filter(name, of: kind, matcher, at: mark)
        return Pattern.Field(name, matcher, at: mark)
    }

    private func fieldMethod(_ pairs: [YAMLValue.Pair]) -> Combinator? {
        guard let pair = pairs.first(where: { $0.key == Scope.Keys.method.name }),
            case .scalar(let name, _) = pair.value.content
        else { return nil }
        return mistakes.schema.method(named: TLName(name))
    }

    private func missingKind(_ pairs: [YAMLValue.Pair]) -> Pattern? {
        let known = JournalKind.allCases.map(\.rawValue)
        let guess = pairs.lazy.compactMap { pair in
            Spelling.nearest(to: pair.key, among: known).map { (pair, $0) }
        }.first
        if let (pair, word) = guess {
            let found = "unknown kind of event '\(pair.key)'"
            mistakes.add(Diagnostic(at: pair.keyMark, found: found, hint: "did you mean '\(word)'?"))
        } else if let pair = pairs.first(where: { $0.key == Scope.Keys.method.name }) {
            mistakes.add(
                Diagnostic(
                    at: pair.keyMark,
                    found: "the pattern names no kind of event",
                    hint: "write request: for a query, or answer: \"*\" beside method for its answer"
                )
            )
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
            guard !pairs.isEmpty else {
                note("\(name) is an empty mapping", expected: "which fields must be what")
                return nil
            }
            var fields: [String: ValueMatcher] = [:]
            for pair in pairs {
                let item = Item(name: pair.key, value: pair.value, mistakes: mistakes)
                guard let matcher = item.matcher() else { return nil }
                fields[pair.key] = matcher
            }
            return .fields(fields)
        case .scalar(let text, _):
            guard !value.isEmpty else {
                refuse(expected: "what it must be", hint: "\"*\" is anything, \"!= *\" is nothing")
                return nil
            }
            return comparison(text)
        }
    }

    private func comparison(_ text: String) -> ValueMatcher? {
        if text.hasPrefix("!=") {
            let rest = String(text.dropFirst(2)).trimmed
            guard !rest.isEmpty else {
                refuse(expected: "a value after !=")
                return nil
            }
            return .not(.text(rest))
        }
        guard let comparison = ValueMatcher.Comparison.allCases.first(where: { text.hasPrefix($0.rawValue) })
        else { return .text(text) }
        let rest = String(text.dropFirst(comparison.rawValue.count)).trimmed
        guard let number = Double(rest), number.isFinite else {
            refuse(expected: "a number after \(comparison.rawValue)")
            return nil
        }
        return .number(comparison, number)
    }
}

extension JournalKind {
    /// Whether its entries tell the arguments of a query.
    var hasArguments: Bool { fields.contains { $0.form == .arguments } }

    /// What a pattern of this kind may ask beside its subject.
    var filters: [String] {
        let others = fields.dropFirst().filter { $0.form != .arguments && $0.form != .object }
        return Self.places + others.map(\.name)
    }

    /// The fields by which entries of this kind can be told apart.
    var distinctions: [String] { Self.places + fields.map(\.name) }

    private static let places = [JournalEntry.Key.dc, .connection].map(\.rawValue)
}
