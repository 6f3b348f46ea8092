import Primitives
import TL

/// Checks what a field must be, whose item is given too.
typealias FieldCheck = @Sendable (PatternChecks, ValueMatcher, Item) -> Void

extension Notation where Value == Pattern.Field {
    /// What a field must be.
    static func matcher(_ form: String, _ check: @escaping FieldCheck) -> Self {
        field(form, ScenarioSchema.reference("matcher"), check)
    }

    /// What a field must be that is a whole number.
    static func number(_ form: String, _ check: @escaping FieldCheck) -> Self {
        field(form, ScenarioSchema.reference("number"), check)
    }

    /// What a method must be.
    static func method(_ form: String, _ check: @escaping FieldCheck) -> Self {
        field(form, ScenarioSchema.reference("method"), check)
    }

    private static func field(
        _ form: String,
        _ schema: @autoclosure @escaping @Sendable () -> JSON,
        _ check: @escaping FieldCheck
    ) -> Self {
        Notation(form, schema: schema()) { item in
            guard let matcher = item.matcher() else { return nil }
            check(PatternChecks(mistakes: item.mistakes), matcher, item)
            return Pattern.Field(item.name, matcher, at: item.mark)
        }
    }
}

/// What arguments must be; they are checked against the method of the query, if there is only one.
typealias ArgumentMatchers = (_ method: Combinator?) -> [Pattern.Field]

extension Notation where Value == ArgumentMatchers {
    /// What the arguments of a query must be.
    static var arguments: Self {
        Notation(
            "a mapping of arguments",
            schema: ScenarioSchema.reference("arguments"),
            isMeant: \.isMapping,
            read: { item in
                let expected = "a mapping of arguments, such as { phone_number: \"99966*\" }"
                guard case .mapping(let pairs) = item.value.content else {
                    item.refuse(expected: expected)
                    return nil
                }
                if pairs.isEmpty { item.note("\(item.name) is an empty mapping", expected: expected) }
                let matchers = pairs.map { pair in
                    Item(name: pair.key, value: pair.value, mistakes: item.mistakes).matcher()
                }
                return { method in
                    zip(pairs, matchers).compactMap { pair, matcher in
                        let place = pair.value.mark
                        if let method {
                            let checks = PatternChecks(mistakes: item.mistakes)
                            checks.argument(pair.key, of: method, at: pair.keyMark)
                            if let matcher { checks.type(of: pair.key, of: method, matcher, at: place) }
                        }
                        return matcher.map { Pattern.Field(pair.key, $0, at: place) }
                    }
                }
            }
        )
    }
}

extension ValueMatcher {
    /// The method of a schema, if only one matches.
    func method(in schema: Schema) -> Combinator? { exact.flatMap { schema.method(named: TLName($0)) } }
}
