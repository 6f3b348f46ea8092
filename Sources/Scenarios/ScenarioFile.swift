package import TL

/// What a user's file says: the world, and what goes wrong, happens and is expected in it.
///
///     dcs: 3
///     expect:
///       - seen: { request: auth.signIn, dc: 2 }
package struct ScenarioFile: Hashable, Sendable {
    /// What there is before the first client comes.
    package let world: WorldPlan
    /// What goes wrong, what happens, what must be seen.
    package let script: Script
    /// What can be run, but hardly means what it says.
    package let warnings: [Diagnostic]

    /// Reads a file.
    ///
    /// The keys of the world may also stand at the top, so that `dcs: 3` alone is a world; not both at once.
    ///
    /// - Parameters:
    ///   - text: what the file says.
    ///   - name: the file as the user named it, for marks.
    ///   - schema: which methods and constructors it may name.
    /// - Throws: `Diagnostics`, all mistakes of the file at once.
    package init(_ text: String, name: String, schema: Schema = .builtIn) throws(Diagnostics) {
        let source = SourceText(text, name: name)
        let mistakes = MistakeList(schema: schema)
        var read: (world: WorldPlan, script: Script)?
        if let value = try YAMLDocument.read(source), !value.isEmpty {
            read = Self.parts(Item(name: "the file", value: value, mistakes: mistakes))
            if let read {
                WorldChecks(mistakes: mistakes).check(read.world)
                ScriptChecks(world: read.world, mistakes: mistakes).check(read.script)
            }
        } else {
            let found = "the file is empty"
            let mark = source.mark(line: 1, column: 1)
            mistakes.add(Diagnostic(at: mark, found: found, hint: "'dcs: 3' alone is a world"))
        }
        guard let read, mistakes.isEmpty else { throw Diagnostics(mistakes.diagnostics, in: source) }
        world = read.world
        script = read.script
        warnings = mistakes.diagnostics
    }

    /// The keys of a file.
    package static let table = KeyTable(
        "a file",
        "What a file of dcsim says.",
        Script.Keys.all + WorldPlan.Keys.table.keys
    )

    private static func parts(_ root: Item) -> (WorldPlan, Script)? {
        guard let fields = root.fields(table) else { return nil }
        let script = Script(fields)
        guard fields.has(Script.Keys.world) else { return (WorldPlan(fields), script) }
        for key in fields.written(of: WorldPlan.Keys.table.keys) {
            fields.note(at: key, "'\(key.name)' stands beside 'world'", hint: "put it under world")
        }
        return fields[Script.Keys.world].map { ($0, script) }
    }
}
