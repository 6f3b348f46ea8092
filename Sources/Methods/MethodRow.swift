/// A line of the table: what is so of a method, and what answers it.
struct MethodRow: Sendable {
    /// What answers a method.
    enum Answer: Sendable {
        /// A handler, from the state of the world.
        case handler(any APIMethod.Type)
        /// Always the same.
        case always(EmptyAnswer)
        /// The session, or nobody.
        case elsewhere
    }

    let traits: MethodTraits
    let answer: Answer

    init(_ handler: any APIMethod.Type) {
        traits = handler.traits
        answer = .handler(handler)
    }

    /// A method with an answer that is always the same; none of its arguments is honoured.
    init(_ name: String, _ answer: EmptyAnswer) {
        traits = MethodTraits(name)
        self.answer = .always(answer)
    }

    /// A method that is answered where keys are seen.
    init(answeredBySession traits: MethodTraits) {
        self.traits = traits
        answer = .elsewhere
    }
}
