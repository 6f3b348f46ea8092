package import TL

/// A value of a journal entry, as JSON has them.
///
/// Whole numbers beyond 2^53 are written as text, because many readers of JSON would round them.
package enum JournalValue: Hashable, Sendable {
    /// A whole number.
    case number(Int64)
    /// A number with a fraction.
    case double(Double)
    /// A text.
    case text(String)
    /// `true` or `false`.
    case bool(Bool)
    /// Values in order.
    case list([JournalValue])
    /// Values by name; a TL object has its constructor under `_`.
    case object([String: JournalValue])

    /// Byte strings longer than this are cut in the journal.
    package static let mostBytes = 64
    /// Of longer lists only the first items are told.
    package static let mostItems = 100
    /// Deeper values are told by their constructor only.
    static let deepest = 8

    /// Under which name an object of TL has its constructor.
    package static let constructor = "_"

    /// The largest whole number that every reader of JSON keeps.
    static let largestExact: Int64 = 1 << 53

    /// A TL value as the journal tells it: bytes in hexadecimal, what is too long cut.
    package init(_ value: TLValue) {
        self.init(value, depth: 0)
    }

    /// A TL object as the journal tells it; without its name if it is the call of a method.
    package init(arguments object: TLObject) {
        var fields: [String: JournalValue] = [:]
        for (name, field) in object.fields { fields[name.text] = JournalValue(field, depth: 1) }
        self = .object(fields)
    }

    private init(_ value: TLValue, depth: Int) {
        switch value {
        case .number(let number): self = .number(number)
        case .double(let number): self = .double(number)
        case .string(let text): self = .text(text)
        case .bytes(let bytes): self = .text(Self.hexadecimal(bytes))
        case .bool(let truth): self = .bool(truth)
        case .vector(let items):
            self = .list(items.prefix(Self.mostItems).map { JournalValue($0, depth: depth + 1) })
        case .object(let object):
            var fields: [String: JournalValue] = [Self.constructor: .text(object.name.text)]
            if depth < Self.deepest {
                for (name, field) in object.fields {
                    fields[name.text] = JournalValue(field, depth: depth + 1)
                }
            }
            self = .object(fields)
        }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = bytes.prefix(mostBytes).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        return digits.joined() + (bytes.count > mostBytes ? "... (\(bytes.count) bytes)" : "")
    }

    /// The value as a pattern compares it and a report shows it.
    package var text: String {
        switch self {
        case .number(let number): "\(number)"
        case .double(let number):
            // As a reader of JSON gives it back, to whom 2.0 and 2 are the same.
            Int64(exactly: number).map { "\($0)" } ?? "\(number)"
        case .text(let text): text
        case .bool(let truth): truth ? "true" : "false"
        case .list(let items): "[\(items.map(\.text).joined(separator: ", "))]"
        case .object(let fields):
            "{"
                + fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
                .joined(separator: ", ") + "}"
        }
    }
}

extension JournalValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    /// A text.
    package init(stringLiteral value: String) { self = .text(value) }
    /// A whole number.
    package init(integerLiteral value: Int64) { self = .number(value) }
    /// A truth value.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}
