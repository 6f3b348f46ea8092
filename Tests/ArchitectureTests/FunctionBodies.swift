/// Finds functions in blanked code by their keywords and braces.
enum FunctionBodies {
    struct Body {
        /// Index of the line with the keyword.
        var line: Int
        /// Lines from the keyword to the closing brace, both counted.
        var length: Int
    }

    private static let words = ["func", "init", "deinit", "subscript"]

    /// Every `func`, `init`, `deinit` and `subscript` that has a body.
    static func measure(_ lines: [Substring]) -> [Body] {
        var bodies: [Body] = []
        for (index, line) in lines.enumerated() where words.contains(where: { line.holds(word: $0) }) {
            guard let match = line.firstMatch(of: /(?:^|[^.\w`])(?:func|init|deinit|subscript)\b/) else {
                continue
            }
            let start = line[match.range.upperBound...]
            guard let end = closingLine(in: [start] + lines[(index + 1)...]) else { continue }
            bodies.append(Body(line: index, length: end + 1))
        }
        return bodies
    }

    /// The line on which the first braces outside parentheses close, or `nil` if there are none.
    private static func closingLine(in lines: [Substring]) -> Int? {
        var parentheses = 0
        var braces = 0
        for (index, line) in lines.enumerated() {
            // At the next declaration, a requirement without a body is over.
            if index > 0, parentheses == 0, braces == 0,
                line.contains(/^\s*(}|@|(package|public|private|static|mutating|func|init|var|let|case)\b)/)
            {
                return nil
            }
            for character in line.utf8 {
                switch character {
                case UInt8(ascii: "("): parentheses += 1
                case UInt8(ascii: ")"): parentheses -= 1
                case UInt8(ascii: "{") where parentheses == 0 || braces > 0: braces += 1
                case UInt8(ascii: "}") where braces > 0:
                    braces -= 1
                    if braces == 0 { return index }
                default: break
                }
            }
        }
        return nil
    }
}
