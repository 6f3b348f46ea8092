/// What the bytes of a picture say of it before it is decoded.
///
/// - Limits: at most `mostSegments` segments of a JPEG are looked at; whatever the bytes are, nothing is decoded.
/// - Source: ITU-T T.81 B.2.2 (JPEG); PNG third edition, 11.2.1; GIF89a, 18; RFC 9649 and RFC 6386 9.1 (WebP).
package struct ImageHeader: Hashable, Sendable {
    /// So many segments before the frame header of a JPEG are skipped at most.
    static let mostSegments = 512

    /// Pixels; may be 0, if the file says so.
    package let width: Int
    /// Pixels; may be 0, if the file says so.
    package let height: Int
    /// Whether it is a JPEG that becomes clearer as it comes.
    package let isProgressive: Bool

    /// What a file says; `nil` if it is no JPEG, PNG, GIF or WebP, or ends before it says how large it is.
    package init?(_ content: FileContent) {
        let bytes = PictureBytes(content: content)
        guard
            let header = Self.jpeg(bytes) ?? Self.png(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes)
        else { return nil }
        self = header
    }

    private init?(width: Int?, height: Int?, isProgressive: Bool = false) {
        guard let width, let height else { return nil }
        self.width = width
        self.height = height
        self.isProgressive = isProgressive
    }

    private static func jpeg(_ bytes: PictureBytes) -> ImageHeader? {
        guard bytes.has([0xff, 0xd8, 0xff], at: 0) else { return nil }
        var at: Int64 = 2
        for _ in 0..<mostSegments {
            guard bytes.has([0xff], at: at), let marker = bytes.number(1, at: at + 1) else { return nil }
            switch marker {
            case 0xff:  // Padding.
                at += 1
                continue
            case 0xc0...0xc3, 0xc5...0xc7, 0xc9...0xcb, 0xcd...0xcf:
                return ImageHeader(
                    width: bytes.number(2, at: at + 7),
                    height: bytes.number(2, at: at + 5),
                    isProgressive: [0xc2, 0xc6, 0xca, 0xce].contains(marker)
                )
            case 0xd9, 0xda: return nil
            default:
                guard let length = bytes.number(2, at: at + 2), length >= 2 else { return nil }
                at += 2 + Int64(length)
            }
        }
        return nil
    }

    private static func png(_ bytes: PictureBytes) -> ImageHeader? {
        guard bytes.has([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], at: 0),
            bytes.has(Array("IHDR".utf8), at: 12)
        else { return nil }
        return ImageHeader(width: bytes.number(4, at: 16), height: bytes.number(4, at: 20))
    }

    private static func gif(_ bytes: PictureBytes) -> ImageHeader? {
        guard bytes.has(Array("GIF87a".utf8), at: 0) || bytes.has(Array("GIF89a".utf8), at: 0) else {
            return nil
        }
        return ImageHeader(width: bytes.reversedNumber(2, at: 6), height: bytes.reversedNumber(2, at: 8))
    }

    private static func webP(_ bytes: PictureBytes) -> ImageHeader? {
        guard bytes.has(Array("RIFF".utf8), at: 0), bytes.has(Array("WEBP".utf8), at: 8) else { return nil }
        if bytes.has(Array("VP8X".utf8), at: 12) {
            return ImageHeader(
                width: bytes.reversedNumber(3, at: 24).map { $0 + 1 },
                height: bytes.reversedNumber(3, at: 27).map { $0 + 1 }
            )
        }
        if bytes.has(Array("VP8L".utf8), at: 12), bytes.has([0x2f], at: 20) {
            let sizes = bytes.reversedNumber(4, at: 21)
            return ImageHeader(
                width: sizes.map { $0 & 0x3fff + 1 },
                height: sizes.map { $0 >> 14 & 0x3fff + 1 }
            )
        }
        guard bytes.has(Array("VP8 ".utf8), at: 12), bytes.has([0x9d, 0x01, 0x2a], at: 23) else { return nil }
        return ImageHeader(
            width: bytes.reversedNumber(2, at: 26).map { $0 & 0x3fff },
            height: bytes.reversedNumber(2, at: 28).map { $0 & 0x3fff }
        )
    }
}

/// The bytes of a picture, read at places that may be past its end.
private struct PictureBytes {
    let content: FileContent

    func has(_ expected: [UInt8], at place: Int64) -> Bool {
        content.bytes(from: place, count: expected.count) == expected
    }

    /// A number of a few bytes, the most significant first; `nil` past the end.
    func number(_ count: Int, at place: Int64) -> Int? {
        read(count, at: place)?.reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number of a few bytes, the least significant first; `nil` past the end.
    func reversedNumber(_ count: Int, at place: Int64) -> Int? {
        read(count, at: place)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func read(_ count: Int, at place: Int64) -> [UInt8]? {
        let bytes = content.bytes(from: place, count: count)
        return bytes.count == count ? bytes : nil
    }
}
