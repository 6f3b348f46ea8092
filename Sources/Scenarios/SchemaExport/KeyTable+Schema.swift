import Primitives

extension KeyTable {
    /// The name of its definition: `data_center`.
    package var definition: String {
        let words = title.split(separator: " ")
        let articles: Set<Substring> = ["a", "an", "the"]
        return (words.first.map { articles.contains($0) } == true ? words.dropFirst() : words[...])
            .joined(separator: "_")
    }

    /// The JSON Schema of a mapping with its keys.
    var schema: JSON {
        let properties = keys.map { key in
            (key.name, key.schema.adding([("description", .string(key.explanation))]))
        }
        var parts: [(String, JSON)] = [("type", "object")]
        if !introduction.isEmpty { parts.append(("description", .string(introduction))) }
        parts.append(("properties", .object(properties)))
        let required = keys.filter(\.isRequired).map(\.name)
        if !required.isEmpty { parts.append(("required", .strings(required))) }
        parts.append(("additionalProperties", false))
        var needs: [(String, JSON)] = []
        for rule in rules {
            switch rule.claim {
            case .exactlyOne(let keys): parts.append(("oneOf", Self.each(keys)))
            case .atLeastOne(let keys): parts.append(("anyOf", Self.each(keys)))
            case .needs(let key, let other): needs.append((key.name, .strings([other.name])))
            }
        }
        if !needs.isEmpty { parts.append(("dependentRequired", .object(needs))) }
        return .object(parts)
    }

    private static func each(_ keys: [any AnyKey]) -> JSON {
        .array(keys.map { ["required": .strings([$0.name])] })
    }
}

extension AnyKey {
    /// What it means, and what holds without it.
    fileprivate var explanation: String { without.map { "\(meaning) Default: \($0)." } ?? meaning }
}
