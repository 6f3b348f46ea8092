/// Reads one JSON value, with the place of what is wrong with it.
///
/// `null` in an object is as if the name were not there. Fast rather than lenient: a journal is long.
///
/// - Limits: `deepest` values in each other.
package struct JSONReader {
    /// What is wrong, and where.
    package struct Mistake: Error {
        /// Bytes before it.
        package let offset: Int
        /// What stands there in a right text.
        package let expected: String
    }

    /// Deeper values are refused.
    static let deepest = 64

    private let bytes: ArraySlice<UInt8>
    private var place: Int

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// The object that the bytes spell, nothing after it.
    package static func object(_ bytes: ArraySlice<UInt8>) throws(Mistake) -> [String: JournalValue] {
        var reader = JSONReader(bytes)
        reader.skipBlanks()
        guard reader.next == UInt8(ascii: "{") else { throw reader.mistake("an object such as {\"n\":1}") }
        guard case .object(let fields) = try reader.value(depth: 0) else { return [:] }
        reader.skipBlanks()
        guard reader.next == nil else { throw reader.mistake("nothing after the object") }
        return fields
    }

    private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    private func mistake(_ expected: String) -> Mistake {
        Mistake(offset: place - bytes.startIndex, expected: expected)
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || (0x09...0x0d).contains(byte) { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard next == byte else { return false }
        place += 1
        return true
    }

    /// `nil` for `null`.
    private mutating func value(depth: Int) throws(Mistake) -> JournalValue? {
        skipBlanks()
        guard depth < Self.deepest else { throw mistake("no more values in each other") }
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .list(try list(depth: depth))
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", nil)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JournalValue?) throws(Mistake) -> JournalValue? {
        guard bytes[place...].starts(with: word.utf8) else { throw mistake("a value") }
        place += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(Mistake) -> [String: JournalValue] {
        place += 1
        var fields: [String: JournalValue] = [:]
        if take(UInt8(ascii: "}")) { return fields }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw mistake("a name in quotation marks") }
            let name = try string()
            guard take(UInt8(ascii: ":")) else { throw mistake("a colon") }
            if let value = try value(depth: depth + 1) { fields[name] = value }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw mistake("a comma or }") }
        return fields
    }

    private mutating func list(depth: Int) throws(Mistake) -> [JournalValue] {
        place += 1
        var items: [JournalValue] = []
        if take(UInt8(ascii: "]")) { return items }
        repeat {
            if let item = try value(depth: depth + 1) { items.append(item) }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw mistake("a comma or ]") }
        return items
    }

    private mutating func number() throws(Mistake) -> JournalValue {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if let number = Int64(text) { return .number(number) }
        guard let number = Double(text), number.isFinite else {
            place = start
            throw mistake("a value")
        }
        return .double(number)
    }

    private mutating func string() throws(Mistake) -> String {
        let start = place
        place += 1
        let first = place
        while let byte = next, byte != 0x22, byte != 0x5c, byte >= 0x20 { place += 1 }
        if next == 0x22 {
            defer { place += 1 }
            return String(decoding: bytes[first..<place], as: UTF8.self)
        }
        var units = Array(bytes[first..<place])
        while let byte = next {
            switch byte {
            case 0x22:
                place += 1
                return String(decoding: units, as: UTF8.self)
            case 0x5c:
                place += 1
                units += try escaped()
            case 0..<0x20: throw mistake("the end of the text")
            default:
                units.append(byte)
                place += 1
            }
        }
        place = start
        throw mistake("a text with an end")
    }

    private mutating func escaped() throws(Mistake) -> [UInt8] {
        let letters: [UInt8: UInt8] = [
            UInt8(ascii: "n"): 0x0a, UInt8(ascii: "r"): 0x0d, UInt8(ascii: "t"): 0x09,
            UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0c, 0x22: 0x22, 0x5c: 0x5c, 0x2f: 0x2f,
        ]
        guard let byte = next else { throw mistake("an escaped character") }
        if let plain = letters[byte] {
            place += 1
            return [plain]
        }
        guard byte == UInt8(ascii: "u") else { throw mistake("an escaped character") }
        place += 1
        let high = try codeUnit()
        guard UTF16.isLeadSurrogate(high), bytes[place...].starts(with: "\\u".utf8) else {
            return Array(String(decoding: [high], as: UTF16.self).utf8)
        }
        place += 2
        return Array(String(decoding: [high, try codeUnit()], as: UTF16.self).utf8)
    }

    private mutating func codeUnit() throws(Mistake) -> UInt16 {
        let text = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
        guard text.utf8.count == 4, let unit = UInt16(text, radix: 16) else {
            throw mistake("four hexadecimal digits")
        }
        place += 4
        return unit
    }
}
