import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@Suite("RSA keys and paddings")
struct RSATests {
    static var vector: Vector { Vectors["rsa", "test_key"] }

    // Public keys that every client carries; their fingerprints are in the vectors.
    static let production = """
        -----BEGIN RSA PUBLIC KEY-----
        MIIBCgKCAQEA6LszBcC1LGzyr992NzE0ieY+BSaOW622Aa9Bd4ZHLl+TuFQ4lo4g
        5nKaMBwK/BIb9xUfg0Q29/2mgIR6Zr9krM7HjuIcCzFvDtr+L0GQjae9H0pRB2OO
        62cECs5HKhT5DZ98K33vmWiLowc621dQuwKWSQKjWf50XYFw42h21P2KXUGyp2y/
        +aEyZ+uVgLLQbRA1dEjSDZ2iGRy12Mk5gpYc397aYp438fsJoHIgJ2lgMv5h7WY9
        t6N/byY9Nw9p21Og3AoXSL2q/2IJ1WRUhebgAdGVMlV1fkuOQoEzR7EdpqtQD9Cs
        5+bfo3Nhmcyvk5ftB0WkJ9z6bNZ7yxrP8wIDAQAB
        -----END RSA PUBLIC KEY-----
        """
    static let test = """
        -----BEGIN RSA PUBLIC KEY-----
        MIIBCgKCAQEAyMEdY1aR+sCR3ZSJrtztKTKqigvO/vBfqACJLZtS7QMgCGXJ6XIR
        yy7mx66W0/sOFa7/1mAZtEoIokDP3ShoqF4fVNb6XeqgQfaUHd8wJpDWHcR2OFwv
        plUUI1PLTktZ9uW2WE23b+ixNwJjJGwBDJPQEQFBE+vfmH0JP503wr5INS1poWg/
        j25sIWeYPHYeOrFp/eXaqhISP6G+q2IeTaWTXpwZj4LzXq5YOpk4bYEQ6mvRq7D1
        aHWfYmlEGepfaYR8Q0YqvvhYtMte3ITnuSJs171+GDqpdKcSwHnd6FudwGO4pcCO
        j4WcDuXc2CTHgH8gFTNhp/Y8/SpDOhvn9QIDAQAB
        -----END RSA PUBLIC KEY-----
        """

    @Test("fingerprint and PEM of the test key are those of other implementations")
    func testKey() throws {
        let key = try RSAPublicKey(modulus: RSATests.vector.bytes("n"))
        #expect(key.fingerprint == RSATests.vector.number("fingerprint_int64"))
        #expect(key.fingerprint.hex == RSATests.vector.text("fingerprint_hex_msb_first"))
        #expect(key.pemPKCS1 == RSATests.vector.text("pem_pkcs1_public") + "\n")
        #expect(try RSAPublicKey(pem: key.pemPKCS1) == key)
        #expect(try RSAPublicKey(pem: key.pemSPKI) == key)
        #expect(key.pemSPKI.hasPrefix("-----BEGIN PUBLIC KEY-----"))
        #expect(key.exponent == RSATests.vector.bytes("e"))
    }

    @Test("the keys that clients carry have the fingerprints that clients store")
    func clientKeys() throws {
        let known = try #require(
            Vectors["rsa", "fingerprints_of_all_keys_in_clients"].value("TDLib") as? [String]
        )
        let fingerprints = try [RSATests.production, RSATests.test].map {
            try RSAPublicKey(pem: $0).fingerprint
        }
        #expect(Set(fingerprints.map(\.hex)) == Set(known))
        #expect(
            fingerprints == [
                Vectors["rsa", "telegram_production_key"].number("fingerprint_int64"),
                Vectors["rsa", "telegram_test_server_key"].number("fingerprint_int64"),
            ]
        )
    }

    @Test("RSA_PAD with the production key gives the block that gotd computes")
    func gotdFixture() throws {
        let vector = Vectors["rsa", "rsa_pad_zero_randomness_production_key"]
        let block = RSAPad.modernBlock(
            vector.bytes("data"),
            padding: vector.bytes("random_padding"),
            temporaryKey: vector.bytes("temp_key")
        )
        let key = try RSAPublicKey(pem: RSATests.production)
        #expect(key.encrypt(block) == vector.bytes("encrypted_data"))
    }

    @Test("the private half undoes the public half, and the built-in key works in both forms")
    func builtIn() throws {
        let key = RSAPrivateKey.builtIn
        var random = SeededGenerator(seed: 3)
        for _ in 0..<10 {
            let block = [0] + random.bytes(255)
            let encrypted = try #require(key.publicKey.encrypt(block))
            #expect(encrypted != block)
            #expect(key.decrypt(encrypted) == block)
        }
        #expect(key.publicKey.modulusDecimal.count == 617)
        #expect(try RSAPublicKey(pem: key.publicKey.pemPKCS1) == key.publicKey)
        #expect(!"\(key)".contains("PRIVATE"))
    }

    @Test("numbers that are no block are refused")
    func refusedBlocks() {
        let key = RSAPrivateKey.builtIn
        for block in [[], [1], [UInt8](repeating: 0, count: 255), [UInt8](repeating: 0, count: 257)] {
            #expect(key.decrypt(block) == nil)
            #expect(key.publicKey.encrypt(block) == nil)
        }
        #expect(key.decrypt(key.publicKey.modulus) == nil)
        #expect(key.decrypt([UInt8](repeating: 0xff, count: 256)) == nil)
        #expect(key.publicKey.encrypt(key.publicKey.modulus) == nil)
        #expect(key.decrypt([UInt8](repeating: 0, count: 256)) == [UInt8](repeating: 0, count: 256))
    }

    @Test(
        "what is wrapped comes out, and says how it was wrapped",
        arguments: RSAPad.allCases,
        [0, 20, 96, 104, 144]
    )
    func roundTrip(padding: RSAPad, length: Int) throws {
        let key = RSAPrivateKey.builtIn
        var random = SeededGenerator(seed: UInt64(length))
        let data = random.bytes(length)
        let sealed = padding.seal(data, for: key.publicKey, using: &random)
        let block = try #require(key.decrypt(sealed))
        let opened = try #require(RSAPad.open(block))
        #expect(opened.padding == padding)
        #expect(Array(opened.data.prefix(length)) == data)
        #expect(opened.vouches(forFirst: length))
        if padding == .old {
            #expect(!opened.vouches(forFirst: length + 1))
            #expect(!opened.vouches(forFirst: -1))
            #expect(!opened.vouches(forFirst: 1000))
        }
    }

    @Test("a block with one changed bit is not opened as RSA_PAD")
    func tampered() {
        let block = RSAPad.modernBlock(
            [UInt8](repeating: 9, count: 100),
            padding: [UInt8](repeating: 1, count: 92),
            temporaryKey: [UInt8](0..<32)
        )
        #expect(RSAPad.open(block)?.padding == .modern)
        for index in stride(from: 0, to: 256, by: 5) {
            var changed = block
            changed[index] ^= 0x10
            #expect(RSAPad.open(changed)?.padding != .modern)
        }
        #expect(RSAPad.open([]) == nil)
        #expect(RSAPad.open([UInt8](repeating: 1, count: 256)) == nil)
    }

    @Test("random blocks neither trap nor open as RSA_PAD")
    func hostile() {
        let samples = [RSAPad.oldBlock([1, 2, 3], padding: [UInt8](repeating: 0, count: 232))]
        withHostileInputs(from: samples, count: 500) { bytes in
            let block = Array((bytes + [UInt8](repeating: 0, count: 256)).prefix(256))
            let opened = RSAPad.open(block)
            #expect(opened?.padding != .modern)
            _ = opened?.vouches(forFirst: bytes.count)
        }
    }
}
