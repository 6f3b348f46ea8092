/// Bytes that are stored as base64 text.
///
/// - Source: RFC 4648, section 4; padding is written and asked for.
package struct ByteString: Hashable, Codable, Sendable {
    /// The bytes.
    package let bytes: [UInt8]

    /// These bytes; the buffer is shared.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The bytes that a base64 text spells, or `nil` if it is none.
    package init?(base64 text: String) {
        var text = text
        guard let bytes = text.withUTF8(Base64.decode) else { return nil }
        self.bytes = bytes
    }

    /// The bytes as base64 text.
    package var base64: String { Base64.encode(bytes) }

    /// Reads base64 text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let bytes = ByteString(base64: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "the text is not base64")
        }
        self = bytes
    }

    /// Writes base64 text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(base64)
    }
}

private enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )
    private static let padding = UInt8(ascii: "=")
    /// Says that a byte is no letter.
    private static let none: UInt8 = 0xff
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: none, count: 256)
        for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    static func encode(_ bytes: [UInt8]) -> String {
        let length = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: length) { text in
            letters.withUnsafeBufferPointer { letters in
                bytes.withUnsafeBufferPointer { bytes in
                    write(bytes, letters, to: text)
                }
            }
            return length
        }
    }

    private static func write(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ letters: UnsafeBufferPointer<UInt8>,
        to text: UnsafeMutableBufferPointer<UInt8>
    ) {
        var at = 0
        var written = 0
        while at < bytes.count {
            let left = bytes.count - at
            let second = left > 1 ? bytes[at + 1] : 0
            let third = left > 2 ? bytes[at + 2] : 0
            let word = UInt32(bytes[at]) << 16 | UInt32(second) << 8 | UInt32(third)
            text[written] = letters[Int(word >> 18)]
            text[written + 1] = letters[Int(word >> 12 & 63)]
            text[written + 2] = left > 1 ? letters[Int(word >> 6 & 63)] : padding
            text[written + 3] = left > 2 ? letters[Int(word & 63)] : padding
            at += 3
            written += 4
        }
    }

    static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        guard let last = text.last else { return [] }
        let padded = last != padding ? 0 : text[text.count - 2] == padding ? 2 : 1
        let count = text.count / 4 * 3 - padded
        var isText = true
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
            bytes.initialize(repeating: 0)
            initialized = count
            isText = values.withUnsafeBufferPointer { read(text, padded, $0, to: bytes) }
        }
        return isText ? bytes : nil
    }

    /// Writes the bytes; `false` if there is something else than letters, or if bits that mean nothing are set.
    private static func read(
        _ text: UnsafeBufferPointer<UInt8>,
        _ padded: Int,
        _ values: UnsafeBufferPointer<UInt8>,
        to bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Bool {
        var seen: UInt8 = 0
        var written = 0
        for at in stride(from: 0, to: text.count, by: 4) {
            let kept = at + 4 == text.count ? 4 - padded : 4
            var word: UInt32 = 0
            for index in 0..<4 {
                let value = index < kept ? values[Int(text[at + index])] : 0
                seen |= value
                word = word << 6 | UInt32(value & 63)
            }
            for index in 0..<(kept - 1) {
                bytes[written] = UInt8(truncatingIfNeeded: word >> (16 - 8 * UInt32(index)))
                written += 1
            }
            let unused: UInt32 = kept == 4 ? 0 : kept == 3 ? 0xff : 0xffff
            guard word & unused == 0 else { return false }
        }
        return seen & 0x80 == 0
    }
}
