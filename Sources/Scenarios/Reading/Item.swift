import Primitives

/// A value of a file with the key it stands under, about to be read.
///
/// Each reader gives the value, or notes a mistake and gives `nil`; nothing is accepted silently.
package struct Item {
    /// The key, or for elements of a list what the key holds: `port`, `address`.
    let name: String
    let value: YAMLValue
    let mistakes: MistakeList

    var mark: SourceMark { value.mark }

    /// Notes `name is VALUE; expected ...`.
    func refuse(expected: String, hint: String? = nil) {
        note("\(name) is \(value.summary)", expected: expected, hint: hint)
    }

    /// Notes a mistake at this value.
    func note(_ found: String, expected: String? = nil, hint: String? = nil) {
        mistakes.add(Diagnostic(at: mark, found: found, expected: expected, hint: hint))
    }

    /// What the value is with its place, if `read` can read it.
    func marked<Value>(_ read: (Item) -> Value?) -> Marked<Value>? {
        read(self).map { Marked($0, at: mark) }
    }

    // MARK: Structure

    /// The mapping that stands here, with no keys but those of the table.
    func fields(_ table: KeyTable) -> Fields? {
        guard case .mapping(let pairs) = value.content else {
            refuse(expected: "a mapping with the keys \(table.names.joined(separator: ", "))")
            return nil
        }
        return Fields.read(pairs, of: self, table)
    }

    /// The elements of a list, those that cannot be read left out; each is called `singular` in messages.
    func list<Value>(of singular: String, atMost most: Int, _ read: (Item) -> Value?) -> [Value]? {
        guard case .sequence(let values) = value.content else {
            refuse(expected: "a list", hint: "each \(singular) on a line of its own, after '- '")
            return nil
        }
        guard values.count <= most else {
            note("\(name) has \(values.count) elements", expected: "at most \(most)")
            return nil
        }
        return values.compactMap { read(Item(name: singular, value: $0, mistakes: mistakes)) }
    }

    var isList: Bool {
        if case .sequence = value.content { true } else { false }
    }

    var isEmptyList: Bool {
        if case .sequence([]) = value.content { true } else { false }
    }

    var isMapping: Bool {
        if case .mapping = value.content { true } else { false }
    }

    // MARK: Words

    /// The text of a scalar as it was written; `nil` without a mistake if it is none.
    var scalar: String? {
        guard case .scalar(let text, _) = value.content, !value.isEmpty else { return nil }
        return text
    }

    /// The text of a scalar without quotes.
    var plain: String? {
        guard case .scalar(let text, true) = value.content, !value.isEmpty else { return nil }
        return text
    }

    /// A text of at most so many characters.
    func text(atMost most: Int = 256, mayBeEmpty: Bool = false) -> String? {
        guard let text = scalar else {
            refuse(expected: "a text")
            return nil
        }
        guard mayBeEmpty || !text.isEmpty else {
            refuse(expected: "a text that is not empty")
            return nil
        }
        guard text.count <= most else {
            note("\(name) has \(text.count) characters", expected: "at most \(most)")
            return nil
        }
        return text
    }

    /// One of a few words.
    func word<Value>(_ words: [(String, Value)]) -> Value? {
        let names = words.map(\.0)
        let expected = names.joined(separator: " or ")
        guard let text = scalar else {
            refuse(expected: expected)
            return nil
        }
        guard let found = words.first(where: { $0.0 == text }) else {
            let hint = Spelling.nearest(to: text, among: names).map { "did you mean '\($0)'?" }
            refuse(expected: expected, hint: hint)
            return nil
        }
        return found.1
    }

    /// `true` or `false`, and none of the other words for it.
    func bool() -> Bool? {
        switch plain {
        case "true": return true
        case "false": return false
        default:
            let word = scalar?.lowercased() ?? ""
            if plain == nil, ["true", "false"].contains(word) {
                refuse(expected: "true or false", hint: Self.withoutQuotes)
                return nil
            }
            let meant =
                ["yes", "on", "true", "y"].contains(word)
                ? "true" : ["no", "off", "false", "n"].contains(word) ? "false" : nil
            refuse(expected: "true or false", hint: meant.map { "write \($0)" })
            return nil
        }
    }

    static let withoutQuotes = "leave the quotes out"

    // MARK: Numbers

    /// A whole number of any type.
    func number<Number: FixedWidthInteger & Sendable>(in range: ClosedRange<Number>) -> Number? {
        let isAny = Number.isSigned && range == Number.min...Number.max
        let expected =
            isAny ? "a whole number" : "a number from \(range.lowerBound) to \(range.upperBound)"
        guard let text = plain, let number = Number(text), !text.hasPrefix("+") else {
            let isQuoted = plain == nil && scalar.flatMap { Number($0) } != nil
            refuse(expected: expected, hint: isQuoted ? Self.withoutQuotes : nil)
            return nil
        }
        guard String(number) == text else {
            // 010 is 8 to YAML 1.1 and 10 to YAML 1.2.
            refuse(expected: expected, hint: "write \(number)")
            return nil
        }
        guard range.contains(number) else {
            refuse(expected: expected)
            return nil
        }
        return number
    }
}
