import TL

/// A line of the table: what is so of a method, and what answers it.
struct MethodRow: Sendable {
    /// What answers a method.
    enum Answer: Sendable {
        /// A handler, from the state of the world.
        case handler(any APIMethod.Type)
        /// Always the same, and true for the reason given.
        case always(EmptyAnswer, Grounds)
        /// The same, for something that real accounts often have: that nobody has it here is told each time.
        case standIn(EmptyAnswer, Grounds)
        /// Always the error that names something that does not exist: there is none of its kind.
        case noneExists(String, Grounds)
        /// The session, or nobody.
        case elsewhere
    }

    let traits: MethodTraits
    let answer: Answer

    init(_ handler: any APIMethod.Type) {
        traits = handler.traits
        answer = .handler(handler)
    }

    /// A method with an answer that is always the same; none of its arguments changes it.
    init(_ name: TLName, _ answer: EmptyAnswer, _ grounds: Grounds) {
        traits = MethodTraits(name)
        self.answer = .always(answer, grounds)
    }

    /// A method whose answer says that there is nothing where a real account often has something.
    init(standIn name: TLName, _ answer: EmptyAnswer, _ grounds: Grounds) {
        traits = MethodTraits(name)
        self.answer = .standIn(answer, grounds)
    }

    /// A method that asks for something of which there is none in any world; `error` says that it does not exist.
    init(_ name: TLName, noneExists error: String, _ grounds: Grounds) {
        traits = MethodTraits(name)
        answer = .noneExists(error, grounds)
    }

    /// A method that is answered where keys are seen.
    init(answeredBySession traits: MethodTraits) {
        self.traits = traits
        answer = .elsewhere
    }

    /// Why an answer that is always the same is true; `nil` for all others.
    var grounds: Grounds? {
        switch answer {
        case .always(_, let grounds), .standIn(_, let grounds), .noneExists(_, let grounds): grounds
        case .handler, .elsewhere: nil
        }
    }

    /// The answer that is always the same.
    var emptyAnswer: EmptyAnswer? {
        switch answer {
        case .always(let answer, _), .standIn(let answer, _): answer
        case .noneExists, .handler, .elsewhere: nil
        }
    }
}
