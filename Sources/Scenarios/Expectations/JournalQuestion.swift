package import Events
package import TL

/// A question to a journal: which entries are like a pattern, and whether a claim about them holds.
///
///     { request: auth.signIn, dc: 4, times: 1.. }
///     { never: { answer: AUTH_KEY_DUPLICATED } }
package struct JournalQuestion: Hashable, Sendable {
    /// What a journal says to it.
    package struct Answer: Hashable, Sendable {
        /// How many entries are like the pattern; the first one, if the claim has several.
        package let count: Int
        /// The first of them.
        package let matches: [JournalEntry]
        /// What comes nearest, if there are none.
        package let nearest: NearMiss?
        /// Whether the claim holds.
        package let finding: Verdict.Finding
    }

    /// How many matches are told.
    package static let mostMatches = 20

    /// What is claimed.
    package let expectation: Expectation

    /// The question of a text: a pattern, with `times` if one match is not what is wanted, or an expectation.
    ///
    /// - Parameters:
    ///   - text: YAML or JSON.
    ///   - name: what diagnostics call the text.
    ///   - world: the world it is about.
    ///   - schema: which methods and constructors it may name.
    /// - Throws: `Diagnostics`.
    package init(parsing text: String, name: String, for world: WorldPlan, schema: Schema = .builtIn)
        throws(Diagnostics)
    {
        expectation = try ScriptPart.read(
            text,
            name: name,
            world: world,
            schema: schema,
            { $0.question() },
            into: { $1.expectations = [$0] }
        )
    }

    /// What a journal says.
    package func answer(in journal: [JournalEntry]) -> Answer {
        var script = Script()
        script.expectations = [expectation]
        script.hasCommonRules = false
        let matches = journal.filter { entry in expectation.patterns.first?.matches(entry) ?? false }
        let nearest =
            matches.isEmpty ? expectation.patterns.first.flatMap { NearMiss(to: $0, among: journal) } : nil
        return Answer(
            count: matches.count,
            matches: Array(matches.prefix(Self.mostMatches)),
            nearest: nearest,
            finding: expectation.finding(in: journal)
        )
    }
}

extension Item {
    /// A pattern with `times`, or an expectation.
    fileprivate func question() -> Expectation? {
        let claims = Expectation.Keys.claims.map(\.name)
        guard case .mapping(let pairs) = value.content, !pairs.contains(where: { claims.contains($0.key) })
        else { return Expectation.notation.read(self) }
        let name = Expectation.Keys.times.name
        let times = pairs.first { $0.key == name }.map { pair in
            Notation.range(from: 0).read(Item(name: name, value: pair.value, mistakes: mistakes))
        }
        let rest = YAMLValue(content: .mapping(pairs.filter { $0.key != name }), mark: mark)
        let pattern = Item(name: self.name, value: rest, mistakes: mistakes).pattern(isMoment: false)
        guard let pattern, let wanted = times ?? Expectation.Keys.times.usual else { return nil }
        return Expectation(
            mark: mark,
            claim: .seen(pattern, times: wanted),
            level: Expectation.Keys.level.usual,
            given: nil,
            after: nil,
            until: nil,
            within: nil,
            each: [],
            same: [],
            differ: [],
            because: nil
        )
    }
}
