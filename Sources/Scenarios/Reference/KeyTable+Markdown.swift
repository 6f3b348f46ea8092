extension KeyTable {
    /// Its keys as rows of a table in Markdown.
    var markdown: String { Self.markdown(keys) }

    /// Some keys as rows of a table in Markdown.
    static func markdown(_ keys: [any AnyKey]) -> String {
        let rows = keys.map { key in
            "| `\(key.name)`\(key.isRequired ? ", required" : "") | \(key.form) | \(key.explanation) |"
        }
        return """
            | key | value | meaning and default |
            |---|---|---|
            \(rows.joined(separator: "\n"))
            """
    }
}
