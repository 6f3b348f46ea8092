public import TL

/// A canned answer to a method.
public struct Stub: Hashable, Sendable {
    /// What is answered.
    public enum Answer: Hashable, Sendable {
        /// A value.
        case value(ReplyTemplate)
        /// An error.
        case error(RPCError)
    }

    /// Where it is written.
    public let mark: SourceMark
    /// What is answered.
    public let answer: Answer
    /// Which queries it is about; its method is the first field.
    public let scope: Scope
    /// When it applies.
    public let schedule: Schedule

    static let table = KeyTable(
        "a stub",
        "An element of `stubs`: a canned answer to a method. The first one that applies answers; faults go "
            + "before stubs. Exactly one of `answer` and `error` says what is answered.",
        [
            .init("method", "a method", "Which.", isRequired: true),
            .init(
                "answer",
                "true, false, a number, a list, or a mapping with the constructor under `_`",
                "A value of the method's type; fields that it leaves out get the smallest legal value. In a text, "
                    + "`${args.NAME}` is an argument of the query, `${dc}` the DC, `${now}` the time, `${call}` "
                    + "how often the stub has answered."
            ),
            .init("error", "a name such as FLOOD_WAIT_3, or a code and a name", "An error."),
        ] + Scope.keys.filter { $0.name != "method" } + Schedule.keys
    )
}

extension Item {
    /// An element of `stubs`.
    func stub() -> Stub? {
        guard let fields = fields(Stub.table) else { return nil }
        let scope = fields.scope(.query, known: Scope.keys.map(\.name))
        let schedule = fields.schedule()
        guard let name = fields["method"]?.scalar else { return nil }
        let method = Schema.builtIn.method(named: name)
        if name.contains("*"), fields.has("answer") {
            fields.note(at: "answer", "an answer for '\(name)' has no single type", hint: "name one method")
            return nil
        }
        let answer: Stub.Answer?
        switch (fields["answer"], fields["error"]) {
        case (let item?, nil):
            guard let method else { return nil }
            let decoder = TemplateDecoder(method: method)
            answer = decoder.value(item, as: method.result).map { .value($0) }
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
