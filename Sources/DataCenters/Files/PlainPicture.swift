/// A picture of one grey, made without a library: where a world needs a photo and has none.
///
/// It is a JPEG of blocks in which only the first says something: its shade. The codes are those of the usual tables,
/// so the same bits are a stripped thumbnail.
///
///     | 01 | height, 1 byte | width, 1 byte | the bits of the blocks |
///
/// - Source: ITU-T T.81, B.2 and K.3; api/files, "Stripped thumbnails", for the layout above.
package struct PlainPicture: Sendable {
    /// How dark and how bright a shade is.
    package static let shades = -12...12

    private let width: Int
    private let height: Int
    private let shade: Int

    /// A picture of this size, of sides below 2^16; a shade beyond `shades` is the last of them.
    package init(width: Int, height: Int, shade: Int = 0) {
        self.width = min(max(width, 1), Int(UInt16.max))
        self.height = min(max(height, 1), Int(UInt16.max))
        self.shade = min(max(shade, Self.shades.lowerBound), Self.shades.upperBound)
    }

    /// The bytes of the file.
    package var jpeg: [UInt8] {
        let quantization = [UInt8](repeating: 40, count: 64)
        let directCodes = [UInt8](0...11)
        let sides = [height >> 8, height, width >> 8, width].map { UInt8(truncatingIfNeeded: $0) }
        return [0xff, 0xd8]
            + segment(0xe0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
            + segment(0xdb, [0] + quantization + [1] + quantization)
            + segment(0xc0, [8] + sides + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
            + segment(0xc4, table(0x00, [0, 1, 5, 1, 1, 1, 1, 1, 1], directCodes))
            + segment(0xc4, table(0x10, [0, 2, 1, 1], [0x01, 0x02, 0x03, 0x00]))
            + segment(0xc4, table(0x01, [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1], directCodes))
            + segment(0xc4, table(0x11, [0, 1], [0x00]))
            + segment(0xda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0])
            + scan + [0xff, 0xd9]
    }

    /// The bytes of a stripped thumbnail; for sides up to 255.
    var stripped: [UInt8] {
        [1, UInt8(truncatingIfNeeded: height), UInt8(truncatingIfNeeded: width)] + scan
    }

    private func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        let length = body.count + 2
        return [0xff, marker, UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)]
            + body
    }

    /// A table of codes: how many there are of each length up to 16, and what they stand for.
    private func table(_ place: UInt8, _ counts: [UInt8], _ values: [UInt8]) -> [UInt8] {
        [place] + counts + [UInt8](repeating: 0, count: 16 - counts.count) + values
    }

    /// Blocks of 16 x 16 pixels: four of brightness (`00` for the same as before, `1010` for no more), and two of colour
    /// (`00` and `00`).
    private var scan: [UInt8] {
        let blocks = ((width + 15) / 16) * ((height + 15) / 16)
        let same = "00" + "1010"
        let colours = "0000" + "0000"
        let first = brightness + "1010" + same + same + same + colours
        let others = String(repeating: same + same + same + same + colours, count: blocks - 1)
        return packed(first + others)
    }

    /// The first block's brightness: the code of how many bits it has, and those bits; a negative one is complemented.
    private var brightness: String {
        guard shade != 0 else { return "00" }
        let magnitude = String(abs(shade), radix: 2)
        let codes = ["010", "011", "100", "101"]
        let bits = shade > 0 ? magnitude : String(magnitude.map { $0 == "1" ? "0" : "1" })
        return codes[magnitude.count - 1] + bits
    }

    /// Bits as bytes, filled up with ones; a byte of ones is followed by one of zeros.
    private func packed(_ bits: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        var count = 0
        for bit in bits.utf8 + Array(repeating: UInt8(ascii: "1"), count: (8 - bits.utf8.count % 8) % 8) {
            byte = byte << 1 | (bit == UInt8(ascii: "1") ? 1 : 0)
            count += 1
            guard count == 8 else { continue }
            bytes += byte == 0xff ? [0xff, 0x00] : [byte]
            (byte, count) = (0, 0)
        }
        return bytes
    }
}
