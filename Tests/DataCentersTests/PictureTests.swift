import DataCenters
import Primitives
import Testing

@Suite struct PictureTests {
    /// The beginning of a picture of 300 x 200, as its format writes it; the last byte counts.
    struct Beginning: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        var isProgressive = false

        init(_ name: String, _ word: String, _ bytes: [UInt8], isProgressive: Bool = false) {
            testDescription = name
            self.bytes = Array(word.utf8) + bytes
            self.isProgressive = isProgressive
        }

        /// The same behind the beginning of a WebP.
        init(webP name: String, _ kind: String, _ bytes: [UInt8]) {
            self.init(name, "RIFF    WEBP\(kind)    ", bytes)
        }
    }

    static let beginnings = [
        Beginning(
            "a JPEG with a comment and padding",
            "",
            [0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44]
        ),
        Beginning(
            "a progressive JPEG",
            "",
            [0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44],
            isProgressive: true
        ),
        Beginning(
            "a PNG",
            "",
            [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
                + [0, 0, 1, 44, 0, 0, 0, 200]
        ),
        Beginning("a GIF", "GIF89a", [44, 1, 200, 0]),
        Beginning("an older GIF", "GIF87a", [44, 1, 200, 0]),
        Beginning(webP: "a WebP with losses", "VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 44, 0x41, 200, 0x80]),
        // 14 bits of 299, 14 bits of 199.
        Beginning(webP: "a WebP without losses", "VP8L", [0x2f, 0x2b, 0xc1, 0x31, 0]),
        Beginning(webP: "an extended WebP", "VP8X", [0, 0, 0, 0, 43, 1, 0, 199, 0, 0]),
    ]

    @Test("a picture says its size as soon as that is there, and nothing before", arguments: beginnings)
    func size(_ beginning: Beginning) throws {
        let bytes = beginning.bytes
        let header = try #require(ImageHeader(FileContent(bytes)))
        #expect(
            header.width == 300 && header.height == 200 && header.isProgressive == beginning.isProgressive
        )
        #expect(ImageHeader(FileContent(bytes + [1, 2, 3])) == header)
        let pieces = stride(from: 0, to: bytes.count, by: 3).map {
            Array(bytes[$0..<min($0 + 3, bytes.count)])
        }
        #expect(ImageHeader(.chunks(FileChunks(pieces))) == header)
        for count in 0..<bytes.count {
            #expect(ImageHeader(FileContent(Array(bytes[..<count]))) == nil, "\(count) bytes")
        }
    }

    @Test("whatever follows the first bytes of a picture, nothing traps")
    func hostile() {
        var random = SeededGenerator(seed: 3)
        for bytes in Self.beginnings.map(\.bytes) {
            for count in 1..<bytes.count {
                for _ in 0..<20 {
                    _ = try? Picture(FileContent(Array(bytes[..<count]) + random.bytes(60)))
                }
            }
        }
        let segments =
            [0xff, 0xd8] + Array(repeating: [0xff, 0xe0, 0, 2] as [UInt8], count: 10_000).joined()
        #expect(ImageHeader(FileContent(segments)) == nil)
        #expect(ImageHeader(FileContent([0xff, 0xd8] + [UInt8](repeating: 0xff, count: 10_000))) == nil)
        #expect(ImageHeader(FileContent([0xff, 0xd8, 0xff, 0xe0, 0, 1, 0, 0, 0, 0])) == nil)
        #expect(ImageHeader(.pattern(size: 1 << 40, seed: 7)) == nil)
    }

    private func picture(_ width: Int, _ height: Int, isShown: Bool = false) throws -> Picture {
        try Picture(FileContent(PlainPicture(width: width, height: height).jpeg), isShown: isShown)
    }

    static let shapes: [(width: Int, height: Int, sizes: String)] = [
        (1, 1, "s1x1"), (100, 7, "s100x7"), (101, 100, "s100x99 m101x100"), (320, 240, "s100x75 m320x240"),
        (333, 777, "s43x100 m137x320 x333x777"), (800, 40, "s100x5 m320x16 x800x40"),
        (1281, 720, "s100x56 m320x180 x800x450 y1280x719 w1281x720"),
        (5000, 5000, "s100x100 m320x320 x800x800 y1280x1280 w2560x2560"),
        (2000, 100, "s100x5 m320x16 x800x40 y1280x64 w2000x100"),
    ]

    @Test("a photo has the boxes up to the one that holds it, in its own shape", arguments: shapes)
    func boxes(width: Int, height: Int, sizes: String) throws {
        let found = try picture(width, height).sizes.map { "\($0.letter)\($0.width)x\($0.height)" }
        #expect(found.joined(separator: " ") == sizes)
    }

    @Test("a photo that is shown has three squares, none larger than it is")
    func crops() throws {
        for (width, height, sides) in [(2000, 900, [160, 320, 640]), (300, 500, [160, 300, 300])] {
            let sizes = try picture(width, height, isShown: true).sizes
            #expect(sizes.map(\.letter) == ["a", "b", "c"])
            #expect(sizes.map(\.width) == sides && sizes.map(\.height) == sides)
        }
    }

    @Test("a stripped thumbnail tells the shape of its photo")
    func stripped() throws {
        #expect(try picture(400, 200).stripped.prefix(3) == [1, 20, 40])
        #expect(try picture(200, 400).stripped.prefix(3) == [1, 40, 20])
        #expect(try picture(200, 400, isShown: true).stripped.prefix(3) == [1, 40, 40])
    }

    @Test("bytes that are no picture, and sizes that no photo has, are refused")
    func refusals() throws {
        #expect(throws: PhotoRefusal.notAnImage) { try Picture(FileContent(Array("not a picture".utf8))) }
        #expect(throws: PhotoRefusal.notAnImage) { try Picture(FileContent([])) }
        for (width, height) in [(5001, 5000), (10_000, 600), (210, 10), (10, 210)] {
            #expect(throws: PhotoRefusal.badDimensions(width: width, height: height)) {
                try picture(width, height)
            }
        }
        let none = Array("GIF89a".utf8) + [0, 0, 0, 0]
        #expect(throws: PhotoRefusal.badDimensions(width: 0, height: 0)) { try Picture(FileContent(none)) }
        #expect(throws: Never.self) { try picture(9000, 1000) }
        #expect(throws: Never.self) { try picture(200, 10) }
    }

    @Test("a plain picture says its size, and another shade is another file")
    func plain() throws {
        for shade in [-100, -12, -1, 0, 1, 7, 12, 100] {
            let bytes = PlainPicture(width: 333, height: 17, shade: shade).jpeg
            let header = try #require(ImageHeader(FileContent(bytes)))
            #expect(header.width == 333 && header.height == 17)
            #expect(bytes.suffix(2) == [0xff, 0xd9])
        }
        let shades = PlainPicture.shades.map { PlainPicture(width: 9, height: 9, shade: $0).jpeg }
        #expect(Set(shades).count == PlainPicture.shades.count)
    }
}
