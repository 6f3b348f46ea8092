/// A file as a user wrote it.
public struct SourceText: Hashable, Sendable {
    /// How long a file may be, in bytes.
    public static let most = 1 << 20

    /// The file as the user named it.
    public let name: String
    /// What it says.
    public let text: String

    /// A file.
    public init(_ text: String, name: String) {
        self.text = text
        self.name = name
    }

    /// The place of a line and a column, both from 1.
    func mark(line: Int, column: Int) -> SourceMark {
        SourceMark(file: name, line: line, column: column)
    }

    /// How much of a line is shown on either side of a mark.
    private static let window = 100

    /// The line of a mark, and a caret below its column; nothing if there is no such line.
    func excerpt(at mark: SourceMark) -> [String] {
        let lines = text.split(separator: "\n", maxSplits: mark.line, omittingEmptySubsequences: false)
        guard mark.line >= 1, mark.line <= lines.count else { return [] }
        let line = lines[mark.line - 1].filter { $0 != "\r" }
        guard !line.isEmpty else { return [] }
        let scalars = Array(line.unicodeScalars)
        let end = min(max(mark.column - 1, 0), scalars.count)
        let start = max(0, end - Self.window)
        let shown = scalars[start..<min(end + Self.window, scalars.count)]
        // Tabs stay tabs, so that the caret stands below its column whatever their width.
        let indent = scalars[start..<end].map { $0 == "\t" ? "\t" : " " }
        return ["    " + String(String.UnicodeScalarView(shown)), "    " + indent.joined() + "^"]
    }
}
