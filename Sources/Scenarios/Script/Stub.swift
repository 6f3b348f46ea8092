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

    static let table = KeyTable(
        "a stub",
        "An element of `stubs`: a canned answer to a method. The first one that applies answers; faults go "
            + "before stubs. Exactly one of `answer` and `error` says what is answered.",
        [
            .init(
                "method",
                .method("a method; with `error` also a pattern such as upload.*"),
                "Which.",
                isRequired: true
            ),
            .init(
                "answer",
                .template("true, false, a number, a list, or a mapping with the constructor under `_`"),
                "A value of the method's type; fields that it leaves out get the smallest legal value. In a text, "
                    + "`${args.NAME}` is an argument of the query, `${dc}` the DC, `${now}` the time, `${call}` "
                    + "how often the stub has answered."
            ),
            .init("error", .rpcError, "An error."),
        ] + Scope.keys.filter { $0.name != "method" } + Schedule.keys,
        rules: [.exactlyOne(["answer", "error"])]
    )
}

extension Item {
    /// An element of `stubs`.
    func stub() -> Stub? {
        guard let fields = fields(Stub.table) else { return nil }
        let scope = fields.scope(.query, known: Scope.keys.map(\.name))
        let schedule = fields.schedule()
        let answer: Stub.Answer?
        switch (fields["answer"], fields["error"]) {
        case (let item?, nil):
            answer = fields["method"].flatMap { fields.answer(item, method: $0) }
        case (nil, let item?):
            answer = item.rpcError().map { .error($0) }
        case (nil, nil):
            note("a stub says neither 'answer' nor 'error'", expected: "one of them")
            return nil
        default:
            fields.note(at: "error", "a stub says both 'answer' and 'error'", hint: "leave one of them out")
            return nil
        }
        return answer.map { Stub(mark: mark, answer: $0, scope: scope, schedule: schedule) }
    }
}

extension Fields {
    fileprivate func answer(_ item: Item, method: Item) -> Stub.Answer? {
        guard let name = method.scalar, !name.contains("*"), !name.hasPrefix("!=") else {
            let found = "an answer for \(method.value.summary) has no single type"
            note(at: "answer", found, hint: "name one method")
            return nil
        }
        // An unknown method was noted with the scope.
        guard let method = Schema.builtIn.method(named: name) else { return nil }
        return TemplateDecoder(method: method).value(item, as: method.result).map { .value($0) }
    }
}
