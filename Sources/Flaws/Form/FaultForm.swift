/// How a flaw is ordered: a fault, with the keyword and the settings under which a scenario writes it.
package struct FaultForm: Sendable {
    /// The word in the file.
    package let keyword: String
    /// What it does, in a sentence.
    package let meaning: String
    /// An element of `faults` that shows it, in YAML.
    package let example: String
    /// What it is about.
    package let level: FlawLevel
    /// Whether it can be ordered for service messages, in place of queries.
    package let aimsAtServiceMessages: Bool
    /// The keys of its own, in the order of the reference.
    package let settings: [any AnyFaultSetting]
    private let make: @Sendable (any SettingReader) -> Flaw

    /// The fault of a flaw.
    ///
    /// - Parameters:
    ///   - keyword: the word in the file.
    ///   - meaning: what it does, in a sentence.
    ///   - example: what stands behind the keyword in the example: `by: 300ms, dc: 4`.
    ///   - settings: its keys.
    ///   - make: the flaw, from the values of the settings.
    init<Kind: FlawKind, each Value>(
        _ keyword: String,
        _ meaning: String,
        example: String = "",
        _ settings: repeat FaultSetting<each Value>,
        make: @escaping @Sendable (repeat each Value) -> Kind
    ) {
        self.keyword = keyword
        self.meaning = meaning
        self.example = "{ fault: \(keyword)\(example.isEmpty ? "" : ", \(example)") }"
        level = Kind.level
        aimsAtServiceMessages = Kind.self is any MessageFlaw.Type
        var list: [any AnyFaultSetting] = []
        for setting in repeat each settings { list.append(setting) }
        self.settings = list
        self.make = { reader in make(repeat reader.value(of: each settings)).flaw }
    }

    /// The flaw that is ordered with these settings.
    package func flaw(with settings: some SettingReader) -> Flaw { make(settings) }
}
