import Primitives

/// A YAML document as it was written: no type is guessed, every part knows its place.
struct YAMLValue: Hashable, Sendable {
    /// How many values a file may have, each alias counted as all that it stands for.
    static let most = 100_000
    /// How deep values may be nested.
    static let depth = 64

    /// What a value is made of.
    indirect enum Content: Hashable, Sendable {
        /// Text; `isPlain` if it stands without quotes and so may be a number or `true`.
        case scalar(String, isPlain: Bool)
        /// Keys with their values, in order.
        case mapping([Pair])
        /// Values in order.
        case sequence([YAMLValue])
    }

    /// A key with its value.
    struct Pair: Hashable, Sendable {
        let key: String
        let keyMark: SourceMark
        let value: YAMLValue
    }

    let content: Content
    let mark: SourceMark

    /// Whether nothing was written: `key:` alone, `~`, `null`.
    var isEmpty: Bool {
        guard case .scalar(let text, true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// What stands there, for a message.
    var summary: String {
        if isEmpty { return "empty" }
        switch content {
        case .scalar(let text, let isPlain):
            let line = text.prefix { $0 != "\n" }.prefix(60)
            let quote = isPlain ? "'" : "\""
            return quote + line + (line.count < text.count ? "..." : "") + quote
        case .mapping: return "a mapping"
        case .sequence: return "a list"
        }
    }
}
