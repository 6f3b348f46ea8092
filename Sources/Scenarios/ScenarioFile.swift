/// What a user's file says, one property a part; files of later versions have more parts.
///
///     world:
///       dcs: 3
public struct ScenarioFile: Hashable, Sendable {
    /// What there is before the first client comes.
    public let world: WorldPlan

    /// The parts that a file may have at its top.
    static let parts = [
        KeyTable.Key("world", "a mapping", "What there is before the first client comes.")
    ]

    /// Reads a file.
    ///
    /// The keys of the world may also stand at the top, so that `dcs: 3` alone is a world; not both at once.
    ///
    /// - Parameters:
    ///   - text: what the file says.
    ///   - name: the file as the user named it, for marks.
    /// - Throws: `Diagnostics`, all mistakes of the file at once.
    public init(_ text: String, name: String) throws(Diagnostics) {
        let source = SourceText(text, name: name)
        let mistakes = MistakeList()
        var plan: WorldPlan?
        if let value = try YAMLDocument.read(source), !value.isEmpty {
            plan = Self.world(Item(name: "the file", value: value, mistakes: mistakes))
            if let plan { WorldChecks(mistakes: mistakes).check(plan) }
        } else {
            let found = "the file is empty"
            let mark = source.mark(line: 1, column: 1)
            mistakes.add(Diagnostic(at: mark, found: found, hint: "'dcs: 3' alone is a world"))
        }
        guard let plan, mistakes.isEmpty else { throw Diagnostics(mistakes.diagnostics, in: source) }
        world = plan
    }

    private static func world(_ root: Item) -> WorldPlan? {
        let keys = WorldKeys.world
        let table = KeyTable("a file", "", parts + keys.keys)
        guard let fields = root.fields(table) else { return nil }
        let atTop = fields.present(keys.names)
        guard let item = fields["world"] else {
            return WorldPlan(fields)
        }
        for key in atTop {
            fields[key]?.note("'\(key)' stands beside 'world'", hint: "put it under world")
        }
        return item.world()
    }
}
