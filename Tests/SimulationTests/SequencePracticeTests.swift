import Events
import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto
@testable import Simulation

/// Clients whose service messages are not what the documentation says, from the key to the login.
@Suite("A login with every service message odd")
struct SequencePracticeTests {
    private static let phone = "9996621234"

    private static let ping: [UInt8] = {
        var writer = TLWriter(0xf342_7b8c)
        writer.long(1)
        writer.int(75)
        return writer.bytes
    }()

    private static let futureSalts: [UInt8] = {
        var writer = TLWriter(0xb921_bd04)
        writer.int(30)
        return writer.bytes
    }()

    private static let httpWait: [UInt8] = {
        var writer = TLWriter(0x9299_359f)
        for number in [0, 0, 25_000] as [Int32] { writer.int(number) }
        return writer.bytes
    }()

    private static func acknowledgement(_ ids: [MessageID]) -> [UInt8] {
        var writer = TLWriter(0x62d6_b459)
        writer.longVector(ids.map(\.value))
        return writer.bytes
    }

    private static func pair(isStrict: Bool) throws -> Pair {
        var pair = Pair(hasStrictSequenceNumbers: isStrict)
        try pair.follow("")
        return pair
    }

    /// mtcute counts each message, acknowledgements and pings too, as one that wants an acknowledgement.
    @Test("is a login, and the journal tells once what was taken")
    func odd() throws {
        var pair = try Self.pair(isStrict: false)
        let connection = pair.connect(to: 2)
        var session = try RawSession(pair, on: connection)
        var count: Int32 = 0
        var received: [MessageID] = []
        let codec = ObjectCodec()

        func ask(_ call: TLObject) throws -> TLObject {
            let query = Pair.introduced(try codec.encode(call, layer: 229))
            let bodies = [Self.acknowledgement(received), Self.ping, Self.futureSalts, Self.httpWait, query]
            let parts = bodies.map { body in
                count += 1
                return RawSession.Part(sequenceNumber: count * 2 - 1, body: body)
            }
            let (bytes, ids) = session.frame(parts, sequenceNumber: count * 2)
            let start = pair.sent.count
            pair.inject(bytes, on: connection)
            let answer = pair.sent[start...]
            received = session.messages(in: answer).map(\.id)
            var result = try #require(session.result(of: ids[4], in: answer))
            let method = try #require(pair.simulator.schema.combinator(named: call.name, layer: 229))
            return try #require(try codec.decode(&result, as: method.result).object)
        }

        let sent = try ask(
            TLObject(
                "auth.sendCode",
                [
                    "phone_number": .string(Self.phone), "api_id": 1, "api_hash": "x",
                    "settings": .object("codeSettings"),
                ]
            )
        )
        let signedIn = try ask(
            TLObject(
                "auth.signIn",
                [
                    "phone_number": .string(Self.phone), "phone_code": "22222",
                    "phone_code_hash": sent["phone_code_hash"] ?? "",
                ]
            )
        )
        #expect(signedIn.name == "auth.authorization")
        #expect(pair.journal.filter { $0.kind == .badMessage }.isEmpty)
        let told = pair.journal.filter { $0.kind == .tolerated }
        #expect(told.map { $0.subject?.text } == ["odd_seq_no"])
        #expect(told.first?["message"]?.text == "msgs_ack")
    }

    @Test("is refused message by message where seq_no is judged")
    func strict() throws {
        var pair = try Self.pair(isStrict: true)
        let connection = pair.connect(to: 2)
        var session = try RawSession(pair, on: connection)
        let bodies = [Self.acknowledgement([MessageID(1)]), Self.httpWait, Self.ping]
        let parts = bodies.enumerated().map { RawSession.Part(sequenceNumber: Int32($0) * 2 + 1, body: $1) }
        pair.inject(session.frame(parts, sequenceNumber: 6).bytes, on: connection)
        let codes = pair.journal.filter { $0.kind == .badMessage }.compactMap { $0.subject?.text }
        #expect(codes == ["34", "34"], "of ping nobody says what it has to be")
        #expect(pair.journal.filter { $0.kind == .tolerated }.isEmpty)
    }
}
