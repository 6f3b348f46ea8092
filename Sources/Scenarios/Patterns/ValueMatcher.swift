package import Events

/// What a value must look like.
///
/// | written | matches |
/// |---|---|
/// | `auth.sendCode` | this text, or the number or truth value that is written so |
/// | `PHONE_MIGRATE_*` | texts with anything, or nothing, in place of each `*` |
/// | `>= 1000`, `> 0`, `<= 5`, `< 5` | numbers |
/// | `!= 2` | anything that `2` does not match, also nothing; `!= *` is no value at all |
/// | `[2, 4]` | what one of them matches |
/// | `{ user_id: 5 }` | objects whose fields match; `_` is the constructor |
package indirect enum ValueMatcher: Hashable, Sendable {
    /// How a number compares.
    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        /// At least.
        case atLeast = ">="
        /// At most.
        case atMost = "<="
        /// More than.
        case above = ">"
        /// Less than.
        case below = "<"
    }

    /// A text, each `*` standing for anything.
    case text(String)
    /// A number.
    case number(Comparison, Double)
    /// All but.
    case not(ValueMatcher)
    /// One of several.
    case any([ValueMatcher])
    /// An object.
    case fields([String: ValueMatcher])

    /// Anything that is there.
    package static let something = ValueMatcher.text("*")

    /// Whether a value is as wanted; `nil` is the absence of one.
    package func matches(_ value: JournalValue?) -> Bool {
        switch self {
        case .not(let matcher): return !matcher.matches(value)
        case .any(let matchers): return matchers.contains { $0.matches(value) }
        case .text(let pattern): return value.map { Glob.matches($0.text, pattern) } ?? false
        case .number(let comparison, let limit):
            guard let number = value?.asDouble else { return false }
            return switch comparison {
            case .atLeast: number >= limit
            case .atMost: number <= limit
            case .above: number > limit
            case .below: number < limit
            }
        case .fields(let matchers):
            guard case .object(let fields) = value else { return false }
            return matchers.allSatisfy { $0.value.matches(fields[$0.key]) }
        }
    }

    /// The only text that matches, if there is only one.
    var exact: String? {
        guard case .text(let text) = self, !text.contains("*") else { return nil }
        return text
    }
}

extension ValueMatcher: CustomStringConvertible {
    /// As it is written in a file.
    package var description: String {
        switch self {
        case .text(let text): return text
        case .number(let comparison, let limit):
            let isWhole = limit == limit.rounded() && limit.magnitude < 1e15
            return "\(comparison.rawValue) \(isWhole ? "\(Int64(limit))" : "\(limit)")"
        case .not(let matcher): return "!= \(matcher)"
        case .any(let matchers): return "[\(matchers.map(\.description).joined(separator: ", "))]"
        case .fields(let fields):
            let parts = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            return "{ \(parts.joined(separator: ", ")) }"
        }
    }
}

extension JournalValue {
    fileprivate var asDouble: Double? {
        switch self {
        case .number(let number): Double(number)
        case .double(let number): number
        case .text(let text): Double(text)
        default: nil
        }
    }
}

/// Texts with `*` for anything.
enum Glob {
    static func matches(_ text: String, _ pattern: String) -> Bool {
        guard pattern.contains("*") else { return text == pattern }
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
        var rest = Array(text)[...]
        guard let first = pieces.first, let last = pieces.last, rest.starts(with: first) else { return false }
        rest = rest.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let end = end(of: piece, in: rest) else { return false }
            rest = rest[end...]
        }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    private static func end(of piece: [Character], in text: ArraySlice<Character>) -> Int? {
        guard text.count >= piece.count else { return nil }
        return (text.startIndex...text.endIndex - piece.count)
            .first { text[$0..<$0 + piece.count].elementsEqual(piece) }
            .map { $0 + piece.count }
    }
}
