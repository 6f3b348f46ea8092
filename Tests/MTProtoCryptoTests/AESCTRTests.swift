import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@Suite struct AESCTRTests {
    private func run(key: [UInt8], counter: [UInt8], _ pieces: [[UInt8]]) -> [UInt8] {
        var stream = AESCTR(key: key, counter: counter)
        return pieces.flatMap { piece in
            var bytes = piece
            stream.apply(&bytes, in: 0..<bytes.count)
            return bytes
        }
    }

    @Test("the counter wraps from its greatest value to zero, whatever the cut")
    func counterWrap() {
        let vector = Vectors["aes", "aes256_ctr_counter_wrap"]
        let (key, counter) = (vector.bytes("key"), vector.bytes("iv"))
        #expect(run(key: key, counter: counter, [vector.bytes("plaintext")]) == vector.bytes("ciphertext"))
        expectSameAtEveryCut(vector.bytes("plaintext")) { run(key: key, counter: counter, $0) }
    }

    @Test("pieces of a CDN file are decrypted", arguments: Vectors.names(of: "cdn"))
    func cdn(name: String) {
        let vector = Vectors["cdn", name]
        let key = vector.bytes("encryption_key")
        let counter = vector.bytes("counter_iv")
        #expect(
            run(key: key, counter: counter, [vector.bytes("bytes_from_cdn")]) == vector.bytes("file_bytes")
        )
        let iv = vector.bytes("encryption_iv")
        var stream = AESCTR(cdnKey: key, iv: iv, offset: vector.number("offset"))
        var bytes = vector.bytes("file_bytes")
        let hash = Digest.sha256(bytes)
        stream.apply(&bytes, in: bytes.indices)
        #expect(bytes == vector.bytes("bytes_from_cdn"))
        #expect(hash == vector.bytes("sha256_of_decrypted_piece"))
    }

    @Test("proxy secrets are mixed into the key", arguments: ["secret_padded_dc2", "no_secret_abridged_dc2"])
    func secret(name: String) {
        let vector = Vectors["obfuscated2", name]
        let header = vector.bytes("random_64")
        var mixed = AESCTR(
            key: Array(header[8..<40]),
            counter: vector.bytes("client_to_server_iv"),
            secret: vector.bytes("secret")
        )
        var plain = AESCTR(
            key: vector.bytes("client_to_server_key"),
            counter: vector.bytes("client_to_server_iv")
        )
        var left: [UInt8] = Array(repeating: 0, count: 100)
        var right = left
        mixed.apply(&left, in: 0..<100)
        plain.apply(&right, in: 0..<100)
        #expect(left == right)
    }

    @Test("only the given part changes, and a copy goes on from the same place")
    func parts() {
        var random = SeededGenerator(seed: 1)
        var stream = AESCTR(key: random.bytes(32), counter: random.bytes(16))
        let plain = random.bytes(100)
        var bytes = plain
        stream.apply(&bytes, in: 10..<10)
        #expect(bytes == plain)
        stream.apply(&bytes, in: 10..<57)
        #expect(bytes[..<10] == plain[..<10] && bytes[57...] == plain[57...])
        #expect(bytes[10..<57] != plain[10..<57])
        var copy = stream
        var once = plain
        var again = plain
        stream.apply(&once, in: 0..<100)
        copy.apply(&again, in: 0..<100)
        #expect(once == again)
    }
}
