import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@Suite("Auth key and msg_key")
struct MessageKeyTests {
    static let permanent = AuthKey(Vectors["handshake_perm", "step7_9_finish"].bytes("auth_key"))

    @Test(
        "an auth key has the hashes that other implementations see",
        arguments: ["handshake_perm", "handshake_temp"]
    )
    func hashes(group: String) {
        let vector = Vectors[group, "step7_9_finish"]
        let key = AuthKey(vector.bytes("auth_key"))
        #expect(key.id == AuthKeyID(wire: vector.bytes("auth_key_id_wire")))
        #expect(key.auxHash == vector.bytes("auth_key_aux_hash_wire"))
        #expect(!"\(key)".contains(Hex.encode(key.bytes.prefix(4))))
    }

    @Test("the identifier is little-endian on the wire")
    func identifier() {
        let wire = Vectors["handshake_perm", "step7_9_finish"].bytes("auth_key_id_wire")
        #expect(MessageKeyTests.permanent.id.description == Hex.encode(wire.reversed()))
    }

    @Test("a shorter number is the same key as with zeros in front")
    func shortKey() {
        let number = [UInt8](1...255)
        #expect(AuthKey(number) == AuthKey([0] + number))
        #expect(AuthKey(number).id == AuthKey([0] + number).id)
        #expect(AuthKey(number).bytes.count == 256)
        #expect(AuthKey(number) != AuthKey(number + [0]))
    }

    @Test(
        "key and IV are derived as other implementations do",
        arguments: [
            ("v1_client_to_server", Direction.clientToServer), ("v1_server_to_client", .serverToClient),
            ("v2_client_to_server", .clientToServer), ("v2_server_to_client", .serverToClient),
        ]
    )
    func derivation(name: String, direction: Direction) {
        let vector = Vectors["kdf", name]
        let messageKey = vector.bytes("msg_key")
        let pair =
            name.hasPrefix("v1")
            ? MessageKeyV1(messageKey).keyAndIV(MessageKeyTests.permanent, direction)
            : MessageKey(messageKey).keyAndIV(MessageKeyTests.permanent, direction)
        #expect(pair.key == vector.bytes("aes_key"))
        #expect(pair.iv == vector.bytes("aes_iv"))
    }

    @Test("the fixtures of mtcute and gotd hold", arguments: ["client", "server"])
    func fixtures(side: String) {
        let direction: Direction = side == "client" ? .clientToServer : .serverToClient
        let repeated = Vectors["kdf", "fixture_repeated_chunk"]
        let chunk = repeated.bytes("auth_key_chunk_repeated_8_times")
        let key = AuthKey((0..<8).flatMap { _ in chunk })
        let v2 = MessageKey(repeated.bytes("msg_key")).keyAndIV(key, direction)
        #expect(v2.key == repeated.bytes("v2_\(side)_key"))
        #expect(v2.iv == repeated.bytes("v2_\(side)_iv"))
        let v1 = MessageKeyV1(repeated.bytes("msg_key")).keyAndIV(key, direction)
        #expect(v1.key == repeated.bytes("v1_\(side)_key"))
        #expect(v1.iv == repeated.bytes("v1_\(side)_iv"))

        let counting = Vectors["kdf", "fixture_counting_bytes"]
        let other = MessageKeyV1([UInt8](0...15)).keyAndIV(AuthKey([UInt8](0...255)), direction)
        #expect(other.key == counting.bytes("v1_\(side)_key"))
        #expect(other.iv == counting.bytes("v1_\(side)_iv"))
    }

    @Test(
        "a recorded packet opens with its msg_key and vouches for its plaintext",
        arguments: Vectors.names(of: "message_v2")
    )
    func packets(name: String) {
        let vector = Vectors["message_v2", name]
        let direction: Direction =
            vector.text("direction") == "client_to_server" ? .clientToServer : .serverToClient
        let key = MessageKeyTests.permanent
        var packet = vector.bytes("packet")
        let sent = MessageKey(packet[8..<24])
        #expect(sent.bytes == vector.bytes("msg_key"))
        let pair = sent.keyAndIV(key, direction)
        #expect(pair.key == vector.bytes("aes_key"))
        #expect(pair.iv == vector.bytes("aes_iv"))
        AESIGE.decrypt(&packet, in: 24..<packet.count, with: pair)
        let large = LargeMessageKey(of: packet[24...], key, direction)
        #expect(large.bytes == vector.bytes("msg_key_large"))
        #expect(large.messageKey == sent)
        #expect(LargeMessageKey(of: packet[24...], key, direction.opposite).messageKey != sent)
        #expect(Array(packet[24..<32]) == vector.bytes("salt"))
        if vector.has("quick_ack_token_int32_le") {
            let token = withUnsafeBytes(of: large.quickAckToken.littleEndian) { [UInt8]($0) }
            #expect(token == vector.bytes("quick_ack_token_int32_le"))
        }
    }

    @Test("byte strings differ when any byte or the length does")
    func constantTime() {
        let bytes = [UInt8](0..<16)
        #expect(equalInConstantTime(bytes, bytes[...]))
        #expect(!equalInConstantTime(bytes, bytes.dropLast()))
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x80
            #expect(!equalInConstantTime(bytes, other))
        }
    }
}
