import Events
import FoundationEssentials

/// A document of the API before it is written.
indirect enum JSON: Sendable {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([JSON])
    case object([String: JSON])
    /// A value of the journal, as the journal writes it.
    case journal(JournalValue)
    /// An entry of the journal, as the journal writes it.
    case entry(JournalEntry)
    /// What writes itself.
    case value(any Encodable & Sendable)

    /// As UTF-8, keys in alphabetical order.
    func encoded() -> [UInt8] { Array(text.utf8) }

    private var text: String {
        switch self {
        case .null: "null"
        case .bool(let truth): "\(truth)"
        case .number(let number): "\(number)"
        case .text(let text): JSONString.quoted(text)
        case .list(let items): "[\(items.map(\.text).joined(separator: ","))]"
        case .object(let fields):
            "{"
                + fields.sorted { $0.key < $1.key }
                .map { "\(JSONString.quoted($0.key)):\($0.value.text)" }
                .joined(separator: ",") + "}"
        case .journal(let value): value.json
        case .entry(let entry): entry.json
        case .value(let value): Self.encoded(value)
        }
    }

    private static func encoded(_ value: any Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }

    /// The text of an optional, or `null`.
    static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSON...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements) { $1 })
    }
}
