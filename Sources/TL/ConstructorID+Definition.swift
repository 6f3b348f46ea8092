extension ConstructorID {
    /// The number that a definition gets when none is written after its name: CRC32 of its plain form.
    ///
    /// The plain form has no `#id` and no `;`, no bare flags (`x:flags.3?true`), `string` for a field of type
    /// `bytes`, blanks for angle brackets, no braces and single blanks.
    ///
    /// - Source: mtproto/TL-combinators; the rule gives the number of every line of the API since layer 105.
    package init(definition: some StringProtocol) {
        self.init(definition: Array(definition.utf8)[...])
    }

    init(definition: ArraySlice<UInt8>) {
        var plain: [UInt8] = []
        plain.reserveCapacity(definition.count)
        let words = definition.split { $0 == .semicolon || $0.isBlank }
        for (index, word) in words.enumerated() {
            let text = index == 0 ? word.prefix { $0 != .hash } : word
            if index > 0 {
                if text.contains(.questionMark), text.ends(with: "?true") { continue }
                plain.append(.space)
            }
            for byte in text where byte != .leftBrace && byte != .rightBrace {
                if byte == .lessThan || byte == .greaterThan {
                    if plain.last != .space { plain.append(.space) }
                } else {
                    plain.append(byte)
                }
            }
            if text.ends(with: ":bytes") || text.ends(with: "?bytes") {
                plain.removeLast(5)
                plain.append(contentsOf: "string".utf8)
            }
            while plain.last == .space { plain.removeLast() }
        }
        self.init(CRC32.checksum(plain))
    }
}

/// CRC-32 as in zlib and Ethernet: polynomial edb88320, bits reflected.
enum CRC32 {
    static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var sum: UInt32 = 0xffff_ffff
        for byte in bytes {
            sum = (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xff)]
        }
        return ~sum
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in
            value & 1 == 1 ? (value >> 1) ^ 0xedb8_8320 : value >> 1
        }
    }
}

extension ArraySlice<UInt8> {
    func ends(with text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        return text.withUTF8Buffer { self.suffix(length).elementsEqual($0) }
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let newline = UInt8(ascii: "\n")
    static let hash = UInt8(ascii: "#")
    static let semicolon = UInt8(ascii: ";")
    static let questionMark = UInt8(ascii: "?")
    static let leftBrace = UInt8(ascii: "{")
    static let rightBrace = UInt8(ascii: "}")
    static let lessThan = UInt8(ascii: "<")
    static let greaterThan = UInt8(ascii: ">")

    /// Blank, tab, or an end of line.
    var isBlank: Bool { self == 0x20 || (0x09...0x0d).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLowercase: Bool { (0x61...0x7a).contains(self) }
    /// What it counts as a hexadecimal digit.
    var hexadecimalValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x41 + 10)
        case 0x61...0x66: UInt32(self - 0x61 + 10)
        default: nil
        }
    }
    /// What names are made of: letters, digits, `_`.
    var isWordByte: Bool {
        isLowercase || (0x41...0x5a).contains(self) || isDigit || self == 0x5f
    }
}
