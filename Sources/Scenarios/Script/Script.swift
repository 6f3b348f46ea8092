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
    package var hasCommonRules = true

    /// Nothing.
    package init() {}

    /// Whether a world without it would behave the same.
    package var isIdle: Bool { stubs.isEmpty && faults.isEmpty && timeline.isEmpty }

    /// The keys at the top of a file, beside those of the world.
    static let keys: [KeyTable.Key] = [
        .init("title", .text(atMost: 200), "What the scenario is about, in a line."),
        .init(
            "references",
            .list(.text(atMost: 500), of: "texts", atMost: 20),
            "Pages and issues it comes from."
        ),
        .init("world", .mapping(WorldKeys.world), "What there is before the first client comes."),
        .init("stubs", .list(.mapping(Stub.table), of: "stubs", atMost: most), "Canned answers."),
        .init("faults", .list(.fault, of: "faults", atMost: most), "What goes wrong, where and when."),
        .init(
            "timeline",
            .list(.mapping(TimelineStep.table), of: "steps", atMost: most),
            "What is done to the world, and when."
        ),
        .init("client", .mapping(ClientPlan.table), "What the client under test is to do."),
        .init(
            "expect",
            .list(.mapping(Expectation.table), of: "expectations", atMost: most),
            "What a correct client must be seen doing."
        ),
        .init(
            "common_rules",
            .bool,
            "Whether the rules hold that are the same for all scenarios. true."
        ),
    ]

    /// How many stubs, faults, steps and expectations a file may have, each.
    static let most = 1000
}

extension Script {
    init(_ fields: Fields) {
        title = fields.value("title") { $0.text(atMost: 200) }
        references =
            fields.value("references") { item in
                item.list(of: "reference", atMost: 20) { $0.text(atMost: 500) }
            } ?? []
        stubs = fields.value("stubs") { $0.rules(of: "stub") { $0.stub() } } ?? []
        faults = fields.value("faults") { $0.rules(of: "fault") { $0.fault() } } ?? []
        timeline = fields.value("timeline") { $0.rules(of: "step") { $0.timelineStep() } } ?? []
        expectations = fields.value("expect") { $0.rules(of: "expectation") { $0.expectation() } } ?? []
        client = fields.value("client") { $0.client() } ?? ClientPlan()
        hasCommonRules = fields.value("common_rules") { $0.bool() } ?? true
    }
}

extension Item {
    fileprivate func rules<Rule>(of singular: String, _ read: (Item) -> Rule?) -> [Rule]? {
        list(of: singular, atMost: Script.most) { mistakes.reading($0, read) }
    }
}
