import Events
import Flaws
import Primitives

/// The JSON Schema of scenario and world files, made from the tables that the decoder reads by.
package enum ScenarioSchema {
    /// The schema, draft 2020-12.
    package static var text: String { root.page() }

    static func reference(_ definition: String) -> JSON {
        ["$ref": .string("#/$defs/\(definition)")]
    }

    private static var root: JSON {
        let misplaced = WorldPlan.Keys.table.keys.map { ($0.name, JSON.bool(false)) }
        return JSON.object([
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("title", "A scenario or a world of dcsim"),
        ])
        .adding(ScenarioFile.table.schema.pairs)
        .adding([
            // The keys of the world stand under it or at the top, not both.
            ("dependentSchemas", [Script.Keys.world.name: ["properties": .object(misplaced)]]),
            ("$defs", .object(definitions)),
        ])
    }

    private static var definitions: [(String, JSON)] {
        ScenarioFile.table.tables.map { ($0.definition, $0.schema) } + faults + patterns
    }

    // MARK: Faults

    private static var faults: [(String, JSON)] {
        let forms = FaultTable.all.map { ("fault_\($0.keyword)", $0.table.schema) }
        return [
            (
                "fault",
                [
                    "type": "object",
                    "properties": [Fault.Keys.keyword.name: ["enum": .strings(FaultTable.names)]],
                    "required": .strings([Fault.Keys.keyword.name]),
                    "oneOf": .array(forms.map { reference($0.0) }),
                ]
            )
        ] + forms
    }

    // MARK: Patterns

    private static var patterns: [(String, JSON)] {
        let events = JournalKind.allCases.map { ("event_\($0.rawValue)", event($0)) }
        let choices = JSON.array(events.map { reference($0.0) })
        let scalar: JSON = ["type": JSON.scalars]
        let name: JSON = ["type": "string", "pattern": "^(!= *)?[A-Za-z*][A-Za-z0-9_.*]*$"]
        let number = "^((>=|<=|>|<|!=).*|.*\\*.*|-?[0-9]+)$"
        return [
            ("pattern", ["type": "object", "properties": [Pattern.Keys.nth.name: false], "oneOf": choices]),
            ("moment", ["type": "object", "oneOf": choices]),
            (
                "matcher",
                [
                    "anyOf": [
                        scalar,
                        ["type": "array", "items": reference("matcher"), "minItems": 1],
                        [
                            "type": "object", "additionalProperties": reference("matcher"),
                            "minProperties": 1,
                        ],
                    ]
                ]
            ),
            (
                "arguments",
                ["type": "object", "additionalProperties": reference("matcher"), "minProperties": 1]
            ),
            (
                "number",
                [
                    "anyOf": [
                        ["type": "integer"], ["type": "string", "pattern": .string(number)],
                        ["type": "array", "items": reference("number"), "minItems": 1],
                    ]
                ]
            ),
            (
                "method",
                ["anyOf": [name, ["type": "array", "items": reference("method"), "minItems": 1]]]
            ),
        ] + events
    }

    private static func event(_ kind: JournalKind) -> JSON {
        let subject = (kind.rawValue, value(kind.fields[0]))
        let filters = kind.filters.map { name in
            (name, kind.fields.first { $0.name == name }.map(value) ?? reference("number"))
        }
        var properties = [subject] + filters
        let arguments = Scope.Keys.where
        if kind.hasArguments { properties.append((arguments.name, arguments.schema)) }
        properties.append((Pattern.Keys.nth.name, Pattern.Keys.nth.schema))
        return [
            "type": "object", "properties": .object(properties), "required": .strings([kind.rawValue]),
            "additionalProperties": false,
        ]
    }

    /// What a field may be compared with; words are told so that an editor can offer them.
    private static func value(_ field: JournalKind.Field) -> JSON {
        let any = reference(field.form == .number ? "number" : field.form == .method ? "method" : "matcher")
        let schema: JSON =
            field.words.isEmpty ? any : ["anyOf": [["enum": .strings(field.words)], any]]
        return schema.adding([("description", .string(field.meaning))])
    }
}

extension JSON {
    fileprivate var pairs: [(String, JSON)] {
        if case .object(let pairs) = self { pairs } else { [] }
    }
}
