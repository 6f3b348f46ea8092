import Primitives

// Pieces of JSON Schema.
extension JSON {
    /// The types of a text: without quotes it may look like a number or a truth value.
    static let scalars: JSON = ["string", "number", "boolean"]

    /// A whole number.
    static func integer(_ range: ClosedRange<some BinaryInteger>) -> JSON {
        ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    }

    /// A text that a regular expression matches.
    static func text(_ regex: String) -> JSON { ["type": "string", "pattern": .string(regex)] }

    /// A list of so many.
    static func list(of item: JSON, count: ClosedRange<Int>) -> JSON {
        var keys: [(String, JSON)] = [("type", "array"), ("items", item)]
        if count.lowerBound > 0 { keys.append(("minItems", .number(count.lowerBound))) }
        keys.append(("maxItems", .number(count.upperBound)))
        return .object(keys)
    }
}
