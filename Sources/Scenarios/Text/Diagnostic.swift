package import Primitives

/// What is wrong with a file that a user wrote, and where.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is.
    package enum Severity: String, Hashable, Sendable {
        /// The file cannot be used.
        case error
        /// The file can be used, but hardly means what it says.
        case warning
    }

    /// Where.
    package let mark: SourceMark
    /// How bad.
    package let severity: Severity
    /// What stands there: `unknown key 'portt'`, `port is 'abc'`.
    package let found: String
    /// What could stand there: `a number from 1 to 65535`.
    package let expected: String?
    /// What to do about it: `did you mean 'port'?`.
    package let hint: String?

    /// A mistake at a place.
    package init(
        at mark: SourceMark,
        severity: Severity = .error,
        found: String,
        expected: String? = nil,
        hint: String? = nil
    ) {
        self.mark = mark
        self.severity = severity
        self.found = found
        self.expected = expected
        self.hint = hint
    }

    /// One line: `world.yaml:3:5: error: unknown key 'portt'; did you mean 'port'?`.
    package var description: String {
        let parts = [found, expected.map { "expected \($0)" }, hint].compactMap { $0 }
        return "\(mark): \(severity.rawValue): " + parts.joined(separator: "; ")
    }
}

/// All that is wrong with a file, in the order of its lines.
package struct Diagnostics: Error, Hashable, Sendable, CustomStringConvertible {
    /// How many are shown; the rest is counted.
    static let most = 100

    /// The file they are about.
    package let source: SourceText
    /// The mistakes, the first line first.
    package let list: [Diagnostic]

    /// The mistakes of a file, in any order.
    package init(_ list: [Diagnostic], in source: SourceText) {
        self.source = source
        self.list = list.enumerated()
            .sorted { ($0.element.mark, $0.offset) < ($1.element.mark, $1.offset) }.map(\.element)
    }

    /// Each mistake with its line and a caret below the column.
    package var description: String {
        var lines = list.prefix(Self.most).flatMap { mistake in
            [mistake.description] + source.excerpt(at: mistake.mark)
        }
        if list.count > Self.most { lines.append("and \(list.count - Self.most) more") }
        return lines.joined(separator: "\n")
    }
}
