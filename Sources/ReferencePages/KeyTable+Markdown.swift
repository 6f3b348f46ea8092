import Scenarios

extension KeyTable {
    /// Its keys as rows of a table in Markdown.
    var markdown: String { Self.markdown(keys) }

    /// Some keys as rows of a table in Markdown.
    static func markdown(_ keys: [any AnyKey]) -> String {
        let rows = keys.map { key in
            "| `\(key.name)` | \(key.form) | \(key.without ?? "required") | \(key.meaning) |"
        }
        return """
            | key | value | without it | meaning |
            |---|---|---|---|
            \(rows.joined(separator: "\n"))
            """
    }
}
