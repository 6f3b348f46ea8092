import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@Suite("Diffie-Hellman")
struct DiffieHellmanTests {
    @Test("the prime is the one that clients know")
    func prime() {
        #expect(DiffieHellman.prime == Vectors["constants", "dh_prime"].bytes("hex"))
    }

    @Test("both sides of a recorded exchange come out", arguments: ["handshake_perm", "handshake_temp"])
    func recorded(group: String) {
        let server = Vectors[group, "step5_server_dh"]
        let client = Vectors[group, "step7_9_finish"]
        #expect(DiffieHellman.KeyPair(secret: server.bytes("a")).publicNumber == server.bytes("g_a"))
        #expect(DiffieHellman.KeyPair(secret: client.bytes("b")).publicNumber == client.bytes("g_b"))
        let key = DiffieHellman.sharedKey(client.bytes("g_b"), server.bytes("a"))
        #expect(key.bytes == client.bytes("auth_key"))
        #expect(DiffieHellman.sharedKey(server.bytes("g_a"), client.bytes("b")) == key)
    }

    @Test("the key of the published example has its SHA-1")
    func published() {
        let vector = Vectors["official_example", "telegram_documentation_handshake"]
        let key = DiffieHellman.sharedKey(vector.bytes("g_a"), vector.bytes("b"))
        #expect(Digest.sha1(key.bytes) == vector.bytes("auth_key_sha1"))
        #expect(key.id == AuthKeyID(wire: vector.bytes("auth_key_id_wire")))
    }

    @Test("drawn pairs agree and have no leading zero")
    func drawn() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20 {
            let a = DiffieHellman.KeyPair(using: &random)
            let b = DiffieHellman.KeyPair(using: &random)
            #expect(a.publicNumber.count == 256 && a.publicNumber[0] != 0)
            #expect(DiffieHellman.isAcceptable(a.publicNumber))
            #expect(a.secret != b.secret)
            #expect(
                DiffieHellman.sharedKey(a.publicNumber, b.secret)
                    == DiffieHellman.sharedKey(b.publicNumber, a.secret)
            )
        }
    }

    @Test("numbers outside 2^1984 ... p - 2^1984 are refused, on both sides of each limit")
    func range() {
        let prime = DiffieHellman.prime
        let low = [1] + [UInt8](repeating: 0, count: 248)
        var high = prime
        high[7] -= 1
        var above = high
        above[255] += 1
        #expect(DiffieHellman.isAcceptable(low))
        #expect(DiffieHellman.isAcceptable([0, 0, 0, 0, 0, 0, 0] + low))
        #expect(DiffieHellman.isAcceptable([0] + high))
        #expect(!DiffieHellman.isAcceptable([UInt8](repeating: 0xff, count: 248)))
        #expect(!DiffieHellman.isAcceptable(above))
        for number in [[], [0], [1], prime, [1] + prime, [UInt8](repeating: 0xff, count: 256)] {
            #expect(!DiffieHellman.isAcceptable(number))
        }
    }
}
