extension ValueShape {
    /// The JSON Schema of the values, as a reader of YAML 1.2 gives them.
    ///
    /// It takes all that the decoder takes; what only the whole file can tell, it does not see.
    var schema: JSONText {
        switch self {
        case .text(let most, let mayBeEmpty):
            return ["type": JSONText.scalars, "minLength": mayBeEmpty ? 0 : 1, "maxLength": .number(most)]
        case .bool: return ["type": "boolean"]
        case .integer(let range):
            return [
                "type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
            ]
        case .integers(let numbers): return ["enum": .array(numbers.map { .number($0) })]
        case .words(let words): return ["enum": .strings(words)]
        case .notation(let notation): return notation.schema
        case .list(let item, _, let count):
            var keys: [(String, JSONText)] = [("type", "array"), ("items", item.schema)]
            if count.lowerBound > 0 { keys.append(("minItems", .number(count.lowerBound))) }
            keys.append(("maxItems", .number(count.upperBound)))
            return .object(keys)
        case .mapping(let table): return ScenarioSchema.reference(table.definition)
        case .texts:
            return [
                "type": "object", "propertyNames": ["pattern": "^[^=]+$"],
                "additionalProperties": ["type": JSONText.scalars],
            ]
        case .either(let shapes): return ["anyOf": .array(shapes.map(\.schema))]
        case .fault: return ScenarioSchema.reference("fault")
        case .pattern(let isMoment): return ScenarioSchema.reference(isMoment ? "moment" : "pattern")
        case .matcher: return ScenarioSchema.reference("matcher")
        case .number: return ScenarioSchema.reference("number")
        case .method: return ScenarioSchema.reference("method")
        case .arguments: return ScenarioSchema.reference("arguments")
        case .template: return ["not": ["type": "null"]]
        }
    }
}

extension TextForm {
    fileprivate var schema: JSONText {
        var choices: [JSONText] = []
        if let regex { choices.append(["type": "string", "pattern": .string(regex)]) }
        switch numbers {
        case .none: break
        case .all: choices.append(["type": "number"])
        case .whole(let range): choices.append(.integer(range))
        case .unsigned:
            choices.append(["type": "integer", "minimum": 0, "maximum": .number(UInt64.max)])
        case .fraction: choices.append(["type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1])
        }
        return choices.count == 1 ? choices[0] : ["anyOf": .array(choices)]
    }
}

extension KeyTable {
    /// The name of its definition: `data_center`.
    var definition: String {
        let words = title.split(separator: " ")
        let articles: Set<Substring> = ["a", "an", "the"]
        return (words.first.map { articles.contains($0) } == true ? words.dropFirst() : words[...])
            .joined(separator: "_")
    }

    /// The JSON Schema of a mapping with its keys.
    var schema: JSONText {
        let properties = keys.map { key in
            (key.name, key.schema.adding([("description", .string(key.explanation))]))
        }
        var parts: [(String, JSONText)] = [("type", "object")]
        if !introduction.isEmpty { parts.append(("description", .string(introduction))) }
        parts.append(("properties", .object(properties)))
        let required = keys.filter(\.isRequired).map(\.name)
        if !required.isEmpty { parts.append(("required", .strings(required))) }
        parts.append(("additionalProperties", false))
        var needs: [(String, JSONText)] = []
        for rule in rules {
            switch rule {
            case .exactlyOne(let names): parts.append(("oneOf", Self.each(names)))
            case .atLeastOne(let names): parts.append(("anyOf", Self.each(names)))
            case .needs(let name, let other): needs.append((name, .strings([other])))
            }
        }
        if !needs.isEmpty { parts.append(("dependentRequired", .object(needs))) }
        return .object(parts)
    }

    private static func each(_ names: [String]) -> JSONText {
        .array(names.map { ["required": .strings([$0])] })
    }
}
