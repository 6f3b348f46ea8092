package import TL

/// Reads one part of a script that stands alone, such as a fault for a world that runs.
enum ScriptPart {
    /// The part that a text holds.
    ///
    /// - Parameters:
    ///   - text: what would stand in a list of a scenario file.
    ///   - name: what diagnostics call the text.
    ///   - world: the world it is for, to find DCs that are not there.
    ///   - schema: which methods and constructors it may name.
    ///   - read: reads it.
    ///   - script: puts it into a script that has nothing else.
    /// - Returns: the part.
    /// - Throws: `Diagnostics`, all mistakes at once.
    static func read<Part>(
        _ text: String,
        name: String,
        world: WorldPlan,
        schema: Schema,
        _ read: (Item) -> Part?,
        into script: (Part, inout Script) -> Void
    ) throws(Diagnostics) -> Part {
        let source = SourceText(text, name: name)
        let mistakes = MistakeList(schema: schema)
        var part: Part?
        if let value = try YAMLDocument.read(source), !value.isEmpty {
            part = read(Item(name: name, value: value, mistakes: mistakes))
        } else {
            mistakes.add(Diagnostic(at: source.mark(line: 1, column: 1), found: "\(name) is empty"))
        }
        if let part {
            var whole = Script()
            script(part, &whole)
            ScriptChecks(world: world, mistakes: mistakes).check(whole)
        }
        guard let part, mistakes.isEmpty else { throw Diagnostics(mistakes.diagnostics, in: source) }
        return part
    }
}

extension Fault {
    /// The fault of a text, written as an element of `faults`.
    ///
    /// - Parameters:
    ///   - text: `{ fault: rpc_error, method: auth.sendCode, error: FLOOD_WAIT_3 }` in YAML or JSON.
    ///   - name: what diagnostics call the text.
    ///   - world: the world it is for.
    ///   - schema: which methods and constructors it may name.
    /// - Throws: `Diagnostics`.
    package init(parsing text: String, name: String, for world: WorldPlan, schema: Schema = .builtIn)
        throws(Diagnostics)
    {
        self = try ScriptPart.read(
            text,
            name: name,
            world: world,
            schema: schema,
            { Notation.fault.read($0) },
            into: { $1.faults = [$0] }
        )
    }
}

extension Stub {
    /// The stub of a text, written as an element of `stubs`.
    ///
    /// - Parameters:
    ///   - text: `{ method: help.getConfig, error: FLOOD_WAIT_3 }` in YAML or JSON.
    ///   - name: what diagnostics call the text.
    ///   - world: the world it is for.
    ///   - schema: which methods and constructors it may name.
    /// - Throws: `Diagnostics`.
    package init(parsing text: String, name: String, for world: WorldPlan, schema: Schema = .builtIn)
        throws(Diagnostics)
    {
        self = try ScriptPart.read(
            text,
            name: name,
            world: world,
            schema: schema,
            { Stub.notation.read($0) },
            into: { $1.stubs = [$0] }
        )
    }
}
