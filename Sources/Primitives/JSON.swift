/// A JSON value to be written; what reads JSON is elsewhere.
package indirect enum JSON: Sendable {
    /// Nothing.
    case null
    /// A truth value.
    case bool(Bool)
    /// A number in decimal.
    case number(String)
    /// A text.
    case string(String)
    /// Values in order.
    case array([JSON])
    /// Names with their values, in order.
    case object([(String, JSON)])
    /// What is JSON already, on one line.
    case written(String)

    /// A whole number.
    package static func number(_ number: some BinaryInteger) -> JSON { .number("\(number)") }

    /// A text, or `null`.
    package static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

    /// Texts in order.
    package static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    /// Values by name, in alphabetical order.
    package static func object(_ fields: [String: JSON]) -> JSON {
        .object(fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// This object with names more; other values stay as they are.
    package func adding(_ fields: [(String, JSON)]) -> JSON {
        guard case .object(let own) = self else { return self }
        return .object(own + fields)
    }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .number("\(value)") }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
}

extension JSON {
    /// The value for programs: one line without blanks, names in alphabetical order.
    package var line: String {
        switch self {
        case .null: "null"
        case .bool(let truth): "\(truth)"
        case .number(let digits): digits
        case .string(let text): JSONString.quoted(text)
        case .array(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
        case .object(let fields):
            "{"
                + fields.sorted { $0.0 < $1.0 }
                .map { "\(JSONString.quoted($0.0)):\($0.1.line)" }
                .joined(separator: ",") + "}"
        case .written(let text): text
        }
    }

    /// The value for people: indented by two blanks a level, names in their order.
    package func page(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .array(let items):
            guard items.contains(where: \.isLong) else {
                return "[" + items.map { $0.page() }.joined(separator: ", ") + "]"
            }
            let lines = items.map { inner + $0.page(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let pairs):
            guard !pairs.isEmpty else { return "{}" }
            let lines = pairs.map { "\(inner)\(JSONString.quoted($0.0)): \($0.1.page(indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        case .null, .bool, .number, .string, .written: return line
        }
    }

    private var isLong: Bool {
        switch self {
        case .array, .object: true
        case .null, .bool, .number, .string, .written: false
        }
    }
}
