/// Moves over the bytes of a schema text and knows line and column.
struct SchemaCursor {
    let bytes: [UInt8]
    private(set) var position = 0
    private(set) var line = 1
    private var lineStart = 0

    init(_ text: some Sequence<UInt8>) {
        bytes = Array(text)
    }

    /// The next byte; `nil` at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Whether the text goes on with these bytes.
    func startsWith(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard bytes.count - position >= length else { return false }
        return text.withUTF8Buffer { buffer in
            for offset in 0..<length where bytes[position + offset] != buffer[offset] { return false }
            return true
        }
    }

    /// Moves over one byte if it is this one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        advance()
        return true
    }

    /// Moves over bytes as long as they satisfy a condition, at most `limit` of them, and gives them.
    mutating func take(atMost limit: Int = .max, while condition: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while position < bytes.count, position - start < limit, condition(bytes[position]) { advance() }
        return start..<position
    }

    /// Moves back to an earlier place of the same line.
    mutating func goBack(to place: Int) {
        position = place
    }

    /// Moves over blanks and ends of lines.
    mutating func skipBlanks() {
        while position < bytes.count, bytes[position].isBlank { advance() }
    }

    /// Moves to the next end of line and gives what was in between.
    mutating func restOfLine() -> Range<Int> {
        take { $0 != .newline }
    }

    /// The decimal number at the cursor, if there is one of at most `digits` digits.
    mutating func decimal(digits: Int = 6) -> Int? {
        let range = take(atMost: digits) { $0.isDigit }
        guard !range.isEmpty else { return nil }
        return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// An error at the cursor, or at an earlier place of the same line.
    func error(expected: String, at place: Int? = nil) -> SchemaError {
        let place = place ?? position
        return SchemaError(
            line: line,
            column: place - lineStart + 1,
            found: description(at: place),
            expected: expected
        )
    }

    private func description(at place: Int) -> String {
        guard place < bytes.count else { return "the end of the text" }
        if bytes[place] == .newline { return "the end of the line" }
        let word = bytes[place...].prefix(40).prefix { !$0.isBlank && $0 != .semicolon }
        return word.isEmpty
            ? "`\(String(decoding: bytes[place...place], as: UTF8.self))`"
            : "`\(String(decoding: word, as: UTF8.self))`"
    }

    private mutating func advance() {
        if bytes[position] == .newline {
            line += 1
            lineStart = position + 1
        }
        position += 1
    }
}
