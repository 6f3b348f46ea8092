import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@Suite("AES-IGE")
struct AESIGETests {
    @Test("encrypts and decrypts as other implementations do")
    func vector() {
        let vector = Vectors["aes", "aes256_ige"]
        let pair = AESIGE.KeyAndIV(key: vector.bytes("key"), iv: vector.bytes("iv"))
        var data = vector.bytes("plaintext")
        AESIGE.encrypt(&data, with: pair)
        #expect(data == vector.bytes("ciphertext"))
        AESIGE.decrypt(&data, with: pair)
        #expect(data == vector.bytes("plaintext"))
    }

    @Test(
        "follows the definition block by block, whatever the length",
        arguments: [16, 4096, 4112, 8192, 20_000]
    )
    func definition(length: Int) {
        var random = SeededGenerator(seed: 7)
        let pair = AESIGE.KeyAndIV(key: random.bytes(32), iv: random.bytes(32))
        let plain = random.bytes(length)
        var data = plain
        AESIGE.encrypt(&data, with: pair)

        // One block alone is E(p ^ c0) ^ p0; the definition chains such single steps.
        var expected: [UInt8] = []
        var iv = pair.iv
        for start in stride(from: 0, to: length, by: 16) {
            var block = Array(plain[start..<start + 16])
            AESIGE.encrypt(&block, with: .init(key: pair.key, iv: iv))
            expected += block
            iv = block + plain[start..<start + 16]
        }
        #expect(data == expected)
        AESIGE.decrypt(&data, with: pair)
        #expect(data == plain)
    }

    @Test("touches nothing outside the given part")
    func partial() {
        var random = SeededGenerator(seed: 8)
        let pair = AESIGE.KeyAndIV(key: random.bytes(32), iv: random.bytes(32))
        let original = random.bytes(100)
        var data = original
        AESIGE.encrypt(&data, in: 24..<88, with: pair)
        var alone = Array(original[24..<88])
        AESIGE.encrypt(&alone, with: pair)
        #expect(data == original[..<24] + alone + original[88...])
        AESIGE.decrypt(&data, in: 24..<88, with: pair)
        #expect(data == original)
        AESIGE.decrypt(&data, in: 50..<50, with: pair)
        #expect(data == original)
    }
}
