// JSON is YAML, but for one thing: it cannot leave the quotes of `30s` or `2..4` out.

extension SourceText {
    /// Whether it is JSON: a mapping in braces whose first key stands in double quotes.
    var isJSON: Bool {
        var rest = text.utf8.drop { Self.blanks.contains($0) }
        guard rest.popFirst() == UInt8(ascii: "{") else { return false }
        return rest.first { !Self.blanks.contains($0) } == UInt8(ascii: "\"")
    }

    private static let blanks = Array(" \t\r\n".utf8)
}

extension YAMLValue {
    /// The same, with every text as if it stood without quotes; but texts that would then be no text.
    var withoutQuotes: YAMLValue {
        switch content {
        case .scalar(let text, _):
            let bare = YAMLValue(content: .scalar(text, isPlain: true), mark: mark)
            return bare.isEmpty ? self : bare
        case .sequence(let values):
            return YAMLValue(content: .sequence(values.map(\.withoutQuotes)), mark: mark)
        case .mapping(let pairs):
            let bare = pairs.map { Pair(key: $0.key, keyMark: $0.keyMark, value: $0.value.withoutQuotes) }
            return YAMLValue(content: .mapping(bare), mark: mark)
        }
    }
}
