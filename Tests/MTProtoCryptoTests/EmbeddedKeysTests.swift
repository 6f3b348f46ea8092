import Foundation
import MTProtoCrypto
import Primitives
import Testing

@Suite("RSA keys inside a program")
struct EmbeddedKeysTests {
    private static let production = RSATests.production
    private static let test = RSATests.test
    private static let ours = RSAPrivateKey.builtIn.publicKey

    /// Bytes that look like a program: any value, dashes and text among them.
    private static func filler(_ count: Int, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    private static func program(_ parts: String...) -> [UInt8] {
        parts.enumerated().reduce(into: filler(1001, seed: 1)) { bytes, part in
            bytes += Array(part.element.utf8) + [0] + filler(333, seed: UInt64(part.offset + 2))
        }
    }

    private static func expectOnlyBlocksDiffer(_ keys: EmbeddedKeys, _ output: [UInt8]) {
        #expect(output.count == keys.bytes.count)
        let inside = keys.usable.map { $0.offset..<($0.offset + $0.length) }
        let changed = output.indices.filter { output[$0] != keys.bytes[$0] }
        #expect(!changed.isEmpty)
        #expect(changed.allSatisfy { place in inside.contains { $0.contains(place) } })
    }

    @Test("the keys are found where they stand, and named")
    func found() throws {
        let bytes = Self.program(Self.test, Self.production)
        let keys = EmbeddedKeys(in: bytes)
        #expect(keys.blocks.map(\.offset) == [1001, 1001 + Self.test.utf8.count + 1 + 333])
        #expect(keys.blocks.map(\.length) == [Self.test.utf8.count, Self.production.utf8.count])
        let names = try keys.blocks.map { KnownKeys.name(of: try $0.content.get()) }
        #expect(names == ["Telegram's test key", "Telegram's production key"])
        #expect(KnownKeys.name(of: Self.ours) == "dcsim's test key")
        #expect(KnownKeys.name(of: RSAPrivateKey.builtInCDN.publicKey) == nil)
    }

    @Test("a key replaced in either form is read back, and nothing else has changed")
    func replaced() throws {
        let spki = try RSAPublicKey(pem: Self.production).pemSPKI
        let keys = EmbeddedKeys(in: Self.program(Self.test, spki, "--", Self.production))
        let output = try keys.replaced(by: Self.ours)
        Self.expectOnlyBlocksDiffer(keys, output)
        let again = EmbeddedKeys(in: output)
        #expect(again.blocks.map(\.offset) == keys.blocks.map(\.offset))
        #expect(try again.blocks.map { try $0.content.get() } == [Self.ours, Self.ours, Self.ours])
        #expect(try again.replaced(by: Self.ours) == output)
    }

    @Test("a block is found at any distance from the beginning, and at both ends", arguments: 0..<11)
    func alignment(count: Int) throws {
        let dashes = [UInt8](repeating: UInt8(ascii: "-"), count: count)
        for before in [Self.filler(count, seed: 9).map { $0 | 0x80 }, dashes] {
            let keys = EmbeddedKeys(in: before + Array(Self.test.utf8))
            #expect(keys.blocks.map(\.offset) == [count])
            Self.expectOnlyBlocksDiffer(keys, try keys.replaced(by: Self.ours))
        }
    }

    private static let lineEnds = ["\r\n", "\\n", "\\r\\n", "\\\n", "\n\n", " ", ""]

    @Test("whatever separates the lines stays", arguments: lineEnds)
    func separators(lineEnd: String) throws {
        let keys = EmbeddedKeys(in: Self.program(Self.test.replacingOccurrences(of: "\n", with: lineEnd)))
        #expect(keys.usable.count == 1)
        let output = try keys.replaced(by: Self.ours)
        Self.expectOnlyBlocksDiffer(keys, output)
        let ours = Self.ours.pemPKCS1.dropLast().replacing("\n", with: lineEnd)
        #expect(output[1001...].starts(with: Array(ours.utf8)))
    }

    @Test("lines of another length keep it, as those of TDLib's third key do")
    func unevenLines() throws {
        var text = Self.test
        let place = try #require(text.range(of: "MIIBCgKC"))
        text.insert("\n", at: place.upperBound)
        let keys = EmbeddedKeys(in: Self.program(text))
        let output = try keys.replaced(by: Self.ours)
        Self.expectOnlyBlocksDiffer(keys, output)
        let lineEnds = [output, keys.bytes].map { bytes in bytes.indices.filter { bytes[$0] == 10 } }
        #expect(lineEnds[0] == lineEnds[1])
    }

    @Test("keys of another size, and what only looks like a key, are left as they are")
    func unusable() throws {
        let noise = [
            "-----BEGIN RSA PUBLIC KEY-----", "-----BEGIN RSA PUBLIC KEY-----%s-----END RSA PUBLIC KEY-----",
            "-----BEGIN RSA PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            "-----BEGIN RSA PUBLIC KEY-----\n" + String(repeating: "A", count: 5000)
                + "\n-----END RSA PUBLIC KEY-----",
            "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
        ]
        for text in noise { #expect(EmbeddedKeys(in: Self.program(text)).blocks.isEmpty) }
        let small = Self.small
        let keys = EmbeddedKeys(in: Self.program(small, Self.test))
        #expect(keys.blocks.count == 2)
        #expect(keys.usable.map(\.offset) == [keys.blocks[1].offset])
        Self.expectOnlyBlocksDiffer(keys, try keys.replaced(by: Self.ours))
        #expect(throws: EmbeddedKeyError.noKey(blocks: 1)) {
            try EmbeddedKeys(in: Self.program(small)).replaced(by: Self.ours)
        }
        #expect(throws: EmbeddedKeyError.noKey(blocks: 0)) {
            try EmbeddedKeys(in: Self.program("nothing")).replaced(by: Self.ours)
        }
        #expect(EmbeddedKeys(in: []).blocks.isEmpty)
    }

    @Test("a block of another length is refused")
    func lengthDiffers() {
        let longer = Self.test.replacingOccurrences(of: "AQAB\n", with: "AQABAAAA\n")
        let keys = EmbeddedKeys(in: Self.program(longer))
        #expect(keys.usable.count == 1)
        #expect(throws: EmbeddedKeyError.lengthDiffers(offset: 1001, found: 364, needed: 360)) {
            try keys.replaced(by: Self.ours)
        }
    }

    @Test("a program cut anywhere does not trap", arguments: [0, 1])
    func cuts(form: Int) throws {
        let text = form == 0 ? Self.test : try RSAPublicKey(pem: Self.test).pemSPKI
        let whole = Array(text.utf8)
        for count in 0..<(whole.count - 2) {
            #expect(EmbeddedKeys(in: Array(whole[..<count])).blocks.isEmpty)
            #expect(EmbeddedKeys(in: Array(whole[(count + 1)...])).blocks.isEmpty)
        }
    }

    /// 1024 bits, as in the updater of Telegram Desktop.
    private static let small = """
        -----BEGIN RSA PUBLIC KEY-----
        MIGJAoGBAKkJ5bbm/uwciYrsyDneAc+tZ9oVfF6PhP1iV0tU+p0pw52bC/1Nyf3K
        a32sDc+FQ+u2djOLDk04xjcSLU3bAJ3bjmeGSUa2AohGpshrsyTU7v4pSb3QJ27K
        /bC2UAy02zjY8tzanR5Pu+Vy4dSF2YTuOGGXterBINqaNuoMhVNHAgMBAAE=
        -----END RSA PUBLIC KEY-----
        """
}
