/// What a file says beside its world: what goes wrong, what happens, what must be seen.
package struct Script: Hashable, Sendable {
    /// What the scenario is about, in a line.
    package var title: String?
    /// Pages and issues it comes from.
    package var references: [String] = []
    /// Canned answers.
    package var stubs: [Stub] = []
    /// What goes wrong.
    package var faults: [Fault] = []
    /// What happens.
    package var timeline: [TimelineStep] = []
    /// What must be seen.
    package var expectations: [Expectation] = []
    /// What the client under test is to do.
    package var client = ClientPlan()
    /// Whether the rules hold that are the same for all scenarios.
    package var hasCommonRules = Keys.commonRules.usual

    /// Nothing.
    package init() {}

    /// Whether a world without it would behave the same.
    package var isIdle: Bool { stubs.isEmpty && faults.isEmpty && timeline.isEmpty }

    /// The keys at the top of a file, beside those of the world.
    package enum Keys {
        static let title = Key(
            "title",
            .text(atMost: 200),
            without: "none",
            "What the scenario is about, in a line."
        )
        static let references = Key(
            "references",
            .list(.text(atMost: 500), of: "texts", each: "reference", count: 0...20),
            default: [],
            "Pages and issues it comes from."
        )
        static let world = Key(
            "world",
            WorldPlan.notation,
            without: "what the keys of a world at the top say",
            "What there is before the first client comes."
        )
        static let stubs = Key("stubs", rules(Stub.notation, of: "stub"), default: [], "Canned answers.")
        static let faults = Key(
            "faults",
            rules(.fault, of: "fault"),
            default: [],
            "What goes wrong, where and when."
        )
        static let timeline = Key(
            "timeline",
            rules(TimelineStep.notation, of: "step"),
            default: [],
            "What is done to the world, and when."
        )
        static let client = Key(
            "client",
            ClientPlan.notation,
            without: "nothing is told",
            "What the client under test is to do."
        )
        static let expectations = Key(
            "expect",
            rules(Expectation.notation, of: "expectation"),
            default: [],
            "What a correct client must be seen doing."
        )
        static let commonRules = Key(
            "common_rules",
            .bool,
            default: true,
            "Whether the rules hold that are the same for all scenarios."
        )

        /// All of them.
        package static let all: [any AnyKey] = [
            title, references, world, stubs, faults, timeline, client, expectations, commonRules,
        ]

        /// A list of rules, with those remembered that have mistakes.
        private static func rules<Rule>(_ rule: Notation<Rule>, of name: String) -> Notation<[Rule]> {
            .list(rule.remembered, of: "\(name)s", each: name, count: 0...Script.most)
        }
    }

    /// How many stubs, faults, steps and expectations a file may have, each.
    static let most = 1000

    init(_ fields: Fields) {
        title = fields[Keys.title]
        references = fields[Keys.references]
        stubs = fields[Keys.stubs]
        faults = fields[Keys.faults]
        timeline = fields[Keys.timeline]
        expectations = fields[Keys.expectations]
        client = fields[Keys.client] ?? ClientPlan()
        hasCommonRules = fields[Keys.commonRules]
    }
}

extension Notation {
    /// The same, and the list of mistakes remembers whether what was read had any.
    fileprivate var remembered: Self {
        Notation(
            form,
            schema: schema(),
            tables: tables,
            isMeant: isMeant,
            hint: hint,
            show: show,
            read: { item in item.mistakes.reading(item, read) }
        )
    }
}
