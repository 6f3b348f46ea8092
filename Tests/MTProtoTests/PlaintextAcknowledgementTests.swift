import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto

/// What Telegram for Android and LL-mtproto say in a key exchange beside its functions.
@Suite("Plaintext acknowledgements")
struct PlaintextAcknowledgementTests {
    private static let connection = ConnectionID(1)
    private static let now = SessionRig.start

    private var server = MTProtoServer(dc: 2, rsaKeys: [.builtIn], random: SeededGenerator(seed: 1))
    private var random = SeededGenerator(seed: 2)
    private var events: [ProtocolEvent] = []

    /// `msgs_ack` of one message, byte by byte: number, Vector, count, msg_id.
    private static func acknowledgement(of id: MessageID) -> [UInt8] {
        [0x59, 0xb4, 0xd6, 0x62, 0x15, 0xc4, 0xb5, 0x1c, 1, 0, 0, 0]
            + withUnsafeBytes(of: id.value.littleEndian) { Array($0) }
    }

    /// A plaintext message: auth_key_id 0, msg_id, length, body.
    private static func plain(_ body: [UInt8], id: Int64) -> [UInt8] {
        Array(repeating: 0, count: 8) + withUnsafeBytes(of: id.littleEndian) { Array($0) }
            + withUnsafeBytes(of: Int32(body.count).littleEndian) { Array($0) } + body
    }

    /// Everything that the server writes in answer to these bytes.
    private mutating func answer(to bytes: [UInt8]) -> [UInt8] {
        server.take(bytes, on: Self.connection, now: Self.now)
        while server.receiveFrame(on: Self.connection, now: Self.now) {}
        server.flush(now: Self.now)
        var written: [UInt8] = []
        for output in server.takeOutputs() {
            switch output {
            case .send(_, let bytes): written += bytes.bytes
            case .event(_, let event): events.append(event)
            case .close, .reset, .request: Issue.record("\(output)")
            }
        }
        return written
    }

    private var tolerated: [(what: Tolerance, id: MessageID)] {
        events.compactMap { event in
            guard case .tolerated(let what, of: "msgs_ack", let id) = event else { return nil }
            return (what, id)
        }
    }

    /// tgnet acknowledges each of the three answers before it goes on, in a frame of its own (Handshake.cpp).
    @Test("a key exchange acknowledged as tgnet does it makes a key, which then is spoken under")
    mutating func tgnet() throws {
        server.open(Self.connection, now: Self.now)
        var transport = ClientTransport(
            kind: .abridged,
            obfuscated: true,
            dcField: 2,
            random: random.fork()
        )
        let options = ClientKeyExchange.Options(keys: [RSAPrivateKey.builtIn.publicKey], dcField: 2)
        var exchange = ClientKeyExchange(options, using: &random)
        var id = MessageID(at: Self.now).value
        var sent = transport.openingBytes + transport.encode(payload: Self.plain(exchange.opening, id: id))
        var acknowledged: [MessageID] = []
        var agreed: ClientKeyExchange.Agreed?
        while agreed == nil {
            transport.receive(answer(to: sent))
            guard case .payload(let payload) = try transport.next() else {
                Issue.record("no answer after \(acknowledged.count) acknowledgements")
                return
            }
            #expect(try transport.next() == nil, "one answer to each step, and none to an acknowledgement")
            let message = try #require(PlaintextMessage.content(of: payload))
            id += 4
            acknowledged.append(MessageID(id))
            sent = transport.encode(payload: Self.plain(Self.acknowledgement(of: message.id), id: id))
            switch try exchange.receive(message.body[...], using: &random) {
            case .send(let next):
                id += 4
                sent += transport.encode(payload: Self.plain(next, id: id))
            case .done(let made): agreed = made
            }
        }
        #expect(answer(to: sent).isEmpty)
        #expect(acknowledged.count == 3 && tolerated.map(\.id) == acknowledged)
        #expect(tolerated.allSatisfy { $0.what == .plaintextAcknowledgement })
        let key = try #require(agreed).key
        #expect(server.keys[key.id] != nil)

        let salt = try #require(server.keys[key.id]).salts.current(at: Self.now)
        let ping = EncryptedMessage.seal(
            SessionRig.ping(7),
            id: MessageID(id + 4),
            sequenceNumber: 0,
            salt: salt,
            sessionID: SessionID(5),
            key: key,
            direction: .clientToServer,
            random: &random
        )
        transport.receive(answer(to: transport.encode(payload: ping)))
        guard case .payload = try transport.next() else {
            Issue.record("the key is not spoken under")
            return
        }
    }

    @Test("before anything else, again and again, and for nothing in particular, it is swallowed")
    mutating func anywhere() throws {
        server.open(Self.connection, now: Self.now)
        let frame = Frame(payload: Self.plain(Self.acknowledgement(of: MessageID(0)), id: 4))
        #expect(answer(to: [0xee, 0xee, 0xee, 0xee] + frame.intermediate(padding: [])).isEmpty)
        #expect(answer(to: frame.intermediate(padding: [])).isEmpty)
        #expect(tolerated.count == 2)
        let other = Frame(payload: Self.plain(SessionRig.ping(1), id: 8))
        #expect(answer(to: other.intermediate(padding: [])) == [4, 0, 0, 0, 0x6c, 0xfe, 0xff, 0xff])
    }

    @Test("over HTTP the request that carries it is answered without a body, and the next one in its turn")
    mutating func http() throws {
        server.open(Self.connection, now: Self.now)
        let acknowledgement = Self.plain(Self.acknowledgement(of: MessageID(1)), id: 4)
        let request = Self.plain(RequestPQ(nonce: Array(repeating: 1, count: 16)).encoded, id: 8)
        let bytes = [acknowledgement, request].flatMap { body in
            Array("POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
        }
        let text = String(decoding: answer(to: bytes), as: UTF8.self)
        let answers = text.split(separator: "HTTP/1.1 200 OK\r\n")
        try #require(answers.count == 2)
        #expect(answers.first?.contains("Content-Length: 0\r\n") == true)
        #expect(answers.last?.contains("Content-Length: 0\r\n") == false)
    }
}
