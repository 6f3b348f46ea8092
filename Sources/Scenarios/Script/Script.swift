/// What a file says beside its world: what goes wrong, what happens, what must be seen.
public struct Script: Hashable, Sendable {
    /// What the scenario is about, in a line.
    public var title: String?
    /// Pages and issues it comes from.
    public var references: [String] = []
    /// Canned answers.
    public var stubs: [Stub] = []
    /// What goes wrong.
    public var faults: [Fault] = []
    /// What happens.
    public var timeline: [TimelineStep] = []
    /// What must be seen.
    public var expectations: [Expectation] = []
    /// What the client under test is to do.
    public var client = ClientPlan()
    /// Whether the rules hold that are the same for all scenarios.
    public var hasCommonRules = true

    /// Nothing.
    public init() {}

    /// Whether a world without it would behave the same.
    public var isIdle: Bool { stubs.isEmpty && faults.isEmpty && timeline.isEmpty }

    /// The keys at the top of a file, beside those of the world.
    static let keys: [KeyTable.Key] = [
        .init("title", "a text", "What the scenario is about, in a line."),
        .init("references", "a list of texts", "Pages and issues it comes from."),
        .init("world", "a mapping", "What there is before the first client comes."),
        .init("stubs", "a list of stubs", "Canned answers."),
        .init("faults", "a list of faults", "What goes wrong, where and when."),
        .init("timeline", "a list of steps", "What is done to the world, and when."),
        .init("client", "a mapping", "What the client under test is to do."),
        .init("expect", "a list of expectations", "What a correct client must be seen doing."),
        .init(
            "common_rules",
            "true or false",
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
        stubs = fields.value("stubs") { $0.list(of: "stub", atMost: Self.most) { $0.stub() } } ?? []
        faults = fields.value("faults") { $0.list(of: "fault", atMost: Self.most) { $0.fault() } } ?? []
        timeline =
            fields.value("timeline") { item in
                item.list(of: "step", atMost: Self.most) { $0.timelineStep() }
            } ?? []
        expectations =
            fields.value("expect") { item in
                item.list(of: "expectation", atMost: Self.most) { $0.expectation() }
            } ?? []
        client = fields.value("client") { $0.client() } ?? ClientPlan()
        hasCommonRules = fields.value("common_rules") { $0.bool() } ?? true
    }
}
