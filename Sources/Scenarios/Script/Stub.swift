package import Primitives
package import TL

/// A canned answer to a method.
package struct Stub: Hashable, Sendable {
    /// What is answered.
    package enum Answer: Hashable, Sendable {
        /// A value.
        case value(ReplyTemplate)
        /// An error.
        case error(RPCError)
    }

    /// Where it is written.
    package let mark: SourceMark
    /// What is answered.
    package let answer: Answer
    /// Which queries it is about; its method is the first field.
    package let scope: Scope
    /// When it applies.
    package let schedule: Schedule

    /// The keys of an element of `stubs`.
    package enum Keys {
        static let method = Key(
            "method",
            required: .method("a method; with `error` also a pattern such as upload.*") {
                $0.method($1, at: $2.mark)
            },
            "Which."
        )
        static let answer = Key(
            "answer",
            .template,
            without: "none",
            "A value of the method's type; fields that it leaves out get the smallest legal value. In a text, "
                + "`${args.NAME}` is an argument of the query, `${dc}` the DC, `${now}` the time, `${call}` "
                + "how often the stub has answered."
        )
        static let error = Key("error", .rpcError, without: "none", "An error.")

        /// The whole mapping.
        package static let table = KeyTable(
            "a stub",
            "An element of `stubs`: a canned answer to a method. The first one that applies answers; faults go "
                + "before stubs. Exactly one of `answer` and `error` says what is answered.",
            [method, answer, error] + Scope.Keys.all(at: .query).filter { $0.name != method.name }
                + Schedule.Keys.all,
            rules: [
                .exactlyOne([answer, error]) { fields, written in
                    guard written.isEmpty else {
                        let found = "a stub says both 'answer' and 'error'"
                        return fields.note(at: Keys.error, found, hint: "leave one of them out")
                    }
                    fields.note("a stub says neither 'answer' nor 'error'", expected: "one of them")
                }
            ]
        )
    }

    static let notation = Notation.mapping(Keys.table) { Stub($0) }

    private init?(_ fields: Fields) {
        guard fields.written(of: [Keys.answer, Keys.error]).count == 1,
            let answer = fields[Keys.error].map({ .error($0) }) ?? Self.value(fields)
        else { return nil }
        mark = fields.mark
        self.answer = answer
        scope = Scope(fields, at: .query)
        schedule = Schedule(fields)
    }

    private static func value(_ fields: Fields) -> Answer? {
        guard let template = fields[Keys.answer] else { return nil }
        guard let name = fields[Keys.method].matcher.exact else {
            let found = "an answer for \(fields.summary(of: Keys.method)) has no single type"
            fields.note(at: Keys.answer, found, hint: "name one method")
            return nil
        }
        // An unknown method was noted with the scope.
        return fields.schema.method(named: TLName(name)).flatMap(template).map { .value($0) }
    }
}

extension Notation where Value == (Combinator) -> ReplyTemplate? {
    /// A value of the type that a method has.
    fileprivate static var template: Self {
        Notation(
            "true, false, a number, a list, or a mapping with the constructor under `_`",
            schema: ["not": ["type": "null"]]
        ) { item in
            { method in
                TemplateDecoder(method: method, schema: item.mistakes.schema).value(item, as: method.result)
            }
        }
    }
}
