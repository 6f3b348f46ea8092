import Primitives

/// A file as a user wrote it.
package struct SourceText: Hashable, Sendable {
    /// How long a file may be, in bytes.
    package static let most = 1 << 20

    /// The file as the user named it.
    package let name: String
    /// What it says.
    package let text: String

    /// A file.
    package init(_ text: String, name: String) {
        self.text = text
        self.name = name
    }

    /// The place of a line and a column, both from 1.
    func mark(line: Int, column: Int) -> SourceMark {
        SourceMark(file: name, line: line, column: column)
    }

    /// How many lines end in it.
    var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

    /// What stands at a place, both from 1.
    func character(line: Int, column: Int) -> UnicodeScalar? {
        column >= 1 ? self.line(line)?.dropFirst(column - 1).first : nil
    }

    /// A line without its end; lines are counted from 1.
    private func line(_ number: Int) -> Substring.UnicodeScalarView? {
        // By scalars: to Swift a carriage return with its line feed is one character.
        let lines = text.unicodeScalars.split(
            separator: "\n",
            maxSplits: max(number, 0),
            omittingEmptySubsequences: false
        )
        guard number >= 1, number <= lines.count else { return nil }
        let line = lines[number - 1]
        return line.last == "\r" ? line.dropLast() : line
    }

    /// How much of a line is shown on either side of a mark.
    private static let window = 100

    /// The line of a mark, and a caret below its column; nothing if there is no such line.
    func excerpt(at mark: SourceMark) -> [String] {
        guard let line = line(mark.line), !line.isEmpty else { return [] }
        let scalars = Array(line)
        let end = min(max(mark.column - 1, 0), scalars.count)
        let start = max(0, end - Self.window)
        let shown = scalars[start..<min(end + Self.window, scalars.count)]
        // Tabs stay tabs, so that the caret stands below its column whatever their width.
        let indent = scalars[start..<end].map { $0 == "\t" ? "\t" : " " }
        return ["    " + String(String.UnicodeScalarView(shown)), "    " + indent.joined() + "^"]
    }
}
