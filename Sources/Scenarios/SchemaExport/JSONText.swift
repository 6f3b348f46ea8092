/// A JSON value to be written, keys in the order given; no reader is needed here, so there is none.
indirect enum JSONText: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case string(String)
    /// A number in decimal.
    case number(String)
    case bool(Bool)
    case array([JSONText])
    case object([(String, JSONText)])

    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int64) { self = .number("\(value)") }
    init(arrayLiteral elements: JSONText...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }

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
