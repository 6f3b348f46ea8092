import Events

/// A JSON value to be written, keys in the order given; no reader is needed here, so there is none.
package indirect enum JSONText: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    case string(String)
    /// A number in decimal.
    case number(String)
    /// A truth value.
    case bool(Bool)
    /// Values in order.
    case array([JSONText])
    /// Keys with their values, in order.
    case object([(String, JSONText)])

    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int64) { self = .number("\(value)") }
    package init(arrayLiteral elements: JSONText...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }

    static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

    static func number(_ number: some BinaryInteger) -> JSONText { .number("\(number)") }

    /// This object with keys more; other values stay as they are.
    func adding(_ keys: [(String, JSONText)]) -> JSONText {
        guard case .object(let own) = self else { return self }
        return .object(own + keys)
    }

    /// The text, indented by two blanks a level.
    func text(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .string(let text): return JSONString.quoted(text)
        case .number(let digits): return digits
        case .bool(let truth): return truth ? "true" : "false"
        case .array(let items):
            guard items.contains(where: \.isLong) else {
                return "[" + items.map { $0.text() }.joined(separator: ", ") + "]"
            }
            let lines = items.map { inner + $0.text(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let pairs):
            guard !pairs.isEmpty else { return "{}" }
            let lines = pairs.map { "\(inner)\(JSONString.quoted($0.0)): \($0.1.text(indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private var isLong: Bool {
        switch self {
        case .array, .object: true
        case .string, .number, .bool: false
        }
    }
}

// Pieces of JSON Schema.
extension JSONText {
    /// The types of a text: without quotes it may look like a number or a truth value.
    static let scalars: JSONText = ["string", "number", "boolean"]

    /// A whole number.
    static func integer(_ range: ClosedRange<some BinaryInteger>) -> JSONText {
        ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    }

    /// A text that a regular expression matches.
    static func text(_ regex: String) -> JSONText { ["type": "string", "pattern": .string(regex)] }

    /// A list of so many.
    static func list(of item: JSONText, count: ClosedRange<Int>) -> JSONText {
        var keys: [(String, JSONText)] = [("type", "array"), ("items", item)]
        if count.lowerBound > 0 { keys.append(("minItems", .number(count.lowerBound))) }
        keys.append(("maxItems", .number(count.upperBound)))
        return .object(keys)
    }
}
