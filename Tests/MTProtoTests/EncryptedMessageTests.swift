import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Encrypted messages")
struct EncryptedMessageTests {
    @Test(
        "messages sealed by other implementations open to what they hold",
        arguments: Vectors.names(of: "message_v2")
    )
    func vectors(name: String) throws {
        let vector = Vectors["message_v2", name]
        let direction: Direction =
            vector.text("direction") == "client_to_server" ? .clientToServer : .serverToClient
        let packet = try EncryptedMessage.open(
            vector.bytes("packet"),
            key: SessionRig.key,
            direction: direction
        )
        #expect(packet.message.id.value == vector.number("msg_id"))
        #expect(Int64(packet.message.sequenceNumber) == vector.number("seqno"))
        #expect(Array(packet.message.body.rest) == vector.bytes("body"))
        var salt = TLWriter()
        salt.long(packet.salt)
        #expect(salt.bytes == vector.bytes("salt"))
        #expect(throws: EncryptedMessage.Fault.self) {
            try EncryptedMessage.open(
                vector.bytes("packet"),
                key: SessionRig.key,
                direction: direction.opposite
            )
        }
    }

    @Test("the quick-ack token of a message is the one that other implementations compute")
    func quickAckToken() throws {
        let vector = Vectors["message_v2", "ping"]
        let packet = try EncryptedMessage.open(
            vector.bytes("packet"),
            key: SessionRig.key,
            direction: .clientToServer
        )
        var writer = TLWriter()
        writer.int(Int32(bitPattern: packet.quickAckToken))
        #expect(writer.bytes == vector.bytes("quick_ack_token_int32_le"))
    }

    @Test("a message cut short or changed anywhere is refused")
    func damaged() throws {
        let packet = Vectors["message_v2", "ping"].bytes("packet")
        for cut in 0..<packet.count {
            #expect(throws: EncryptedMessage.Fault.self) {
                try EncryptedMessage.open(
                    Array(packet[..<cut]),
                    key: SessionRig.key,
                    direction: .clientToServer
                )
            }
        }
        for place in 8..<packet.count {
            var changed = packet
            changed[place] ^= 0x10
            #expect(throws: EncryptedMessage.Fault.self) {
                try EncryptedMessage.open(changed, key: SessionRig.key, direction: .clientToServer)
            }
        }
    }

    @Test(
        "padding below 12 and above 1024 bytes is refused, in between it is taken",
        arguments: [0, 8, 12, 1024, 1040]
    )
    func padding(size: Int) throws {
        var plain = TLWriter()
        for number in [1, 2, 4] as [Int64] { plain.long(number) }
        plain.int(1)
        let body = [UInt8](repeating: 7, count: 32 - (size % 16))
        plain.int(Int32(body.count))
        plain.raw(body)
        plain.raw([UInt8](repeating: 0, count: size))
        var payload = [UInt8](repeating: 0, count: 24) + plain.bytes
        let key = SessionRig.key
        let messageKey = LargeMessageKey(of: plain.bytes[...], key, .clientToServer).messageKey
        payload.replaceSubrange(8..<24, with: messageKey.bytes)
        AESIGE.encrypt(&payload, in: 24..<payload.count, with: messageKey.keyAndIV(key, .clientToServer))
        let opened = try? EncryptedMessage.open(payload, key: key, direction: .clientToServer)
        #expect((opened != nil) == (12...1024).contains(size))
    }

    @Test("service messages are the bytes that other implementations write")
    func bodies() throws {
        func vector(_ name: String) -> [UInt8] { Vectors["bodies", name].bytes("hex") }
        func reader(_ name: String) -> TLReader {
            var reader = TLReader(vector(name))
            _ = try? reader.constructor()
            return reader
        }
        var pong = reader("pong")
        #expect(
            ServiceMessage.pong(to: MessageID(try pong.long()), pingID: try pong.long()) == vector("pong")
        )
        var created = reader("new_session_created")
        #expect(
            ServiceMessage.newSession(
                first: MessageID(try created.long()),
                uniqueID: try created.long(),
                salt: try created.long()
            ) == vector("new_session_created")
        )
        for name in Vectors.names(of: "bodies") where name.hasPrefix("bad_") {
            var fields = reader(name)
            let id = MessageID(try fields.long())
            let sequence = try fields.int()
            let code = try #require(BadMessage.Code(rawValue: try fields.int()))
            let salt = (try? fields.long()) ?? 0
            let bad = BadMessage(id: id, sequenceNumber: sequence, code: code)
            #expect(ServiceMessage.notification(of: bad, currentSalt: salt) == vector(name), "\(name)")
        }
        var ack = reader("msgs_ack")
        let ids = try ack.longVector(atMost: 100).map { MessageID($0) }
        #expect(ServiceMessage.acknowledgement(of: ids) == vector("msgs_ack"))
        var state = reader("msgs_state_info")
        #expect(
            ServiceMessage.stateInfo(for: MessageID(try state.long()), states: try state.bytes())
                == vector("msgs_state_info")
        )
        var salts = reader("future_salts")
        let id = MessageID(try salts.long())
        let now = Timestamp(seconds: Int64(try salts.int()))
        let spans = try (0..<(try salts.int())).map { _ in
            let since = Timestamp(seconds: Int64(try salts.int()))
            let until = Timestamp(seconds: Int64(try salts.int()))
            return ServerSalts.Span(salt: try salts.long(), validSince: since, validUntil: until)
        }
        #expect(ServiceMessage.futureSalts(for: id, now: now, salts: spans) == vector("future_salts"))
    }

    @Test("msg_ids follow from the time and tell their sender")
    func messageIDs() {
        for name in Vectors.names(of: "msg_id") {
            let vector = Vectors["msg_id", name]
            let time = Timestamp(nanoseconds: vector.number("unix_microseconds") * 1000)
            #expect(MessageID(at: time).value == vector.number("client"))
            #expect(MessageID(at: time).seconds == vector.number("recovered_seconds"))
            var answers = MessageIDSequence()
            #expect(answers.next(.answer, at: time).value == vector.number("server_reply"))
            var pushes = MessageIDSequence()
            #expect(pushes.next(.notification, at: time).value == vector.number("server_push"))
        }
    }
}
