/// Tells code from comments and strings, well enough to search the code alone.
enum CodeText {
    /// The text with comments and string contents replaced by spaces.
    ///
    /// Code inside `\(...)` is kept. Every line keeps its number and its length.
    static func blankingCommentsAndStrings(in text: String) -> String {
        var blanker = Blanker(input: Array(text.utf8))
        blanker.code(untilClosingParenthesis: false)
        return String(decoding: blanker.output, as: UTF8.self)
    }
}

private struct Blanker {
    let input: [UInt8]
    var output: [UInt8] = []
    var index = 0

    init(input: [UInt8]) {
        self.input = input
        output.reserveCapacity(input.count)
    }

    mutating func code(untilClosingParenthesis: Bool) {
        var depth = 0
        while index < input.count {
            if comes("//") {
                blank { $0 == UInt8(ascii: "\n") }
            } else if comes("/*") {
                blockComment()
            } else if let hashes = stringStart() {
                string(hashes: hashes)
            } else {
                if input[index] == UInt8(ascii: "(") { depth += 1 }
                if input[index] == UInt8(ascii: ")") {
                    depth -= 1
                    if untilClosingParenthesis, depth == 0 { return keep(1) }
                }
                keep(1)
            }
        }
    }

    /// The number of `#` before a string that starts here, or `nil`.
    private func stringStart() -> Int? {
        var hashes = 0
        while index + hashes < input.count, input[index + hashes] == UInt8(ascii: "#") { hashes += 1 }
        guard index + hashes < input.count, input[index + hashes] == UInt8(ascii: "\"") else { return nil }
        return hashes
    }

    private mutating func string(hashes: Int) {
        keep(hashes)
        let quotes = comes("\"\"\"") ? "\"\"\"" : "\""
        keep(quotes.utf8.count)
        let pounds = String(repeating: "#", count: hashes)
        while index < input.count {
            if comes(quotes + pounds) { return keep(quotes.utf8.count + hashes) }
            if comes("\\" + pounds + "(") {
                blank(count: 1 + hashes)
                code(untilClosingParenthesis: true)
            } else if comes("\\" + pounds) {
                blank(count: min(2 + hashes, input.count - index))
            } else {
                blank(count: 1)
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        while index < input.count {
            if comes("/*") {
                depth += 1
                blank(count: 2)
            } else if comes("*/") {
                depth -= 1
                blank(count: 2)
                if depth == 0 { return }
            } else {
                blank(count: 1)
            }
        }
    }

    private func comes(_ word: String) -> Bool {
        var place = index
        for byte in word.utf8 {
            guard place < input.count, input[place] == byte else { return false }
            place += 1
        }
        return true
    }

    private mutating func keep(_ count: Int) {
        output += input[index..<index + count]
        index += count
    }

    private mutating func blank(count: Int) {
        for byte in input[index..<index + count] {
            output.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
        }
        index += count
    }

    private mutating func blank(until isEnd: (UInt8) -> Bool) {
        while index < input.count, !isEnd(input[index]) { blank(count: 1) }
    }
}
