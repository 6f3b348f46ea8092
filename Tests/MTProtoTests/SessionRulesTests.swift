import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Session rules")
struct SessionRulesTests {
    @Test("the first message makes a session and is told so, before its answer")
    func newSession() throws {
        var rig = SessionRig()
        let id = rig.send(SessionRig.ping(5))
        let received = rig.receive()
        #expect(
            received.map(\.constructor) == [ServiceConstructor.newSessionCreated, ServiceConstructor.pong]
        )
        var fields = received[0].fields
        #expect(try fields.long() == id.value)
        _ = try fields.long()
        #expect(try fields.long() == 0x5a17, "the current salt")
        #expect(received[0].isContentRelated && received[0].id.value & 3 == 3)
        #expect(!received[1].isContentRelated && received[1].id.value & 3 == 1)
        #expect(received[0].inContainer, "answers that are ready together share a container")
        rig.send(SessionRig.ping(6))
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
    }

    @Test("a session is announced with the lowest msg_id of its first container")
    func newSessionByContainer() throws {
        var rig = SessionRig()
        let ids = rig.sendContainer([SessionRig.ping(1), SessionRig.ping(2)])
        var fields = try #require(rig.receive().only(ServiceConstructor.newSessionCreated)).fields
        #expect(try fields.long() == ids[0].value)
    }

    @Test("a wrong salt is answered with the right one and nothing is executed")
    func badSalt() throws {
        var rig = SessionRig()
        let id = rig.send(SessionRig.query(), sequenceNumber: 1, salt: 0)
        let received = rig.receive()
        #expect(received.count == 1)
        var fields = try #require(received.only(ServiceConstructor.badServerSalt)).fields
        #expect(try fields.long() == id.value)
        #expect(try fields.int() == 1)
        #expect(try fields.int() == 48)
        #expect(try fields.long() == 0x5a17)
        #expect(rig.requests.isEmpty)
    }

    @Test("salts change every half hour, and the one before stays good for another")
    func saltRotation() throws {
        var rig = SessionRig.greeted()
        rig.now = SessionRig.start + .seconds(1801)
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
        rig.now = SessionRig.start + .seconds(3601)
        rig.send(SessionRig.ping(2), isContentRelated: false)
        var fields = try #require(rig.receive().only(ServiceConstructor.badServerSalt)).fields
        _ = try fields.raw(16)
        let salt = try fields.long()
        #expect(salt != 0x5a17)
        rig.send(SessionRig.ping(3), isContentRelated: false, salt: salt)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
    }

    @Test("future salts join without a gap, and the next one is the one that comes")
    func futureSalts() throws {
        var rig = SessionRig.greeted()
        var request = TLWriter(ServiceConstructor.getFutureSalts)
        request.int(3)
        let id = rig.send(request.bytes, isContentRelated: false)
        var fields = try #require(rig.receive().only(ServiceConstructor.futureSalts)).fields
        #expect(try fields.long() == id.value)
        #expect(Int64(try fields.int()) == rig.now.seconds)
        #expect(try fields.int() == 3)
        var spans: [(since: Int32, until: Int32, salt: Int64)] = []
        for _ in 0..<3 { spans.append((try fields.int(), try fields.int(), try fields.long())) }
        #expect(spans[0].salt == 0x5a17)
        #expect(spans.allSatisfy { $0.until - $0.since == 3600 })
        #expect(spans[1].since - spans[0].since == 1800)
        rig.now = Timestamp(seconds: Int64(spans[1].since) + 1)
        rig.send(SessionRig.ping(1), isContentRelated: false, salt: spans[1].salt)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
    }

    @Test(
        "a msg_id that cannot be is refused with its code",
        arguments: [(-301, 16), (-299, nil), (29, nil), (32, 17)] as [(Int64, Int32?)]
    )
    func messageIDTime(seconds: Int64, code: Int32?) throws {
        var rig = SessionRig.greeted()
        let id = MessageID(at: rig.now + .seconds(seconds))
        rig.send(SessionRig.query(), id: id)
        #expect(rig.receive().badMessageCode == code)
        #expect(rig.requests.count == (code == nil ? 1 : 0))
    }

    @Test("a msg_id with low bits is refused with 18")
    func lowBits() {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query(), id: MessageID(rig.nextID().value + 2))
        #expect(rig.receive().badMessageCode == 18)
    }

    @Test("a container with the msg_id of another message is refused with 19")
    func containerIDReused() {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.ping(1), isContentRelated: false)
        _ = rig.receive()
        let inner = MessageID(id.value - 4)
        let body = SessionRig.container([(inner, 1, SessionRig.query())])
        rig.send(body, isContentRelated: false, id: id)
        #expect(rig.receive().badMessageCode == 19)
        #expect(rig.requests.isEmpty)
    }

    @Test("a msg_id older than everything remembered is refused with 20")
    func forgotten() {
        var rig = SessionRig.greeted()
        let old = rig.nextID()
        for _ in 0..<(ReceivedMessages.remembered + 4) {
            rig.send(SessionRig.ping(1), isContentRelated: false)
        }
        _ = rig.receive()
        rig.send(SessionRig.query(), id: old)
        #expect(rig.receive().badMessageCode == 20)
    }

    @Test("seq_no against the order is refused with 32 and 33 when order is judged, and taken otherwise")
    func sequenceOrder() {
        for (isStrict, codes) in [(true, [32, 33]), (false, [nil, nil])] as [(Bool, [Int32?])] {
            var rig = SessionRig.greeted()
            rig.server.judgesSequenceNumbers = isStrict
            let early = rig.nextID()
            rig.send(SessionRig.query(1), sequenceNumber: 41)
            _ = rig.receive()
            rig.send(SessionRig.query(2), sequenceNumber: 39)
            #expect(rig.receive().badMessageCode == codes[0])
            rig.send(SessionRig.query(3), id: early, sequenceNumber: 43)
            #expect(rig.receive().badMessageCode == codes[1])
        }
    }

    @Test("seq_no that is odd or even against the rules is refused with 34 and 35 when it is judged")
    func parity() {
        var rig = SessionRig.greeted()
        rig.server.judgesSequenceNumbers = true
        rig.send(SessionRig.ids(ServiceConstructor.msgsAck, [MessageID(4)]), sequenceNumber: 7)
        #expect(rig.receive().badMessageCode == 34)
        rig.send(SessionRig.container([(rig.nextID(), 7, SessionRig.query())]), sequenceNumber: 9)
        #expect(rig.receive().badMessageCode == 34, "a container")
        rig.send(SessionRig.query(), sequenceNumber: 8)
        #expect(rig.receive().badMessageCode == 35)
        #expect(rig.requests.isEmpty && rig.tolerated.isEmpty)
    }

    @Test("otherwise it is taken, and told once")
    func parityInPractice() {
        var rig = SessionRig.greeted()
        let acknowledgement = SessionRig.ids(ServiceConstructor.msgsAck, [MessageID(4)])
        let first = rig.send(acknowledgement, sequenceNumber: 7)
        rig.send(acknowledgement, sequenceNumber: 9)
        rig.send(SessionRig.container([(rig.nextID(), 11, SessionRig.ping(1))]), sequenceNumber: 13)
        let query = rig.send(SessionRig.query(), sequenceNumber: 8)
        rig.send(SessionRig.query(), sequenceNumber: 8)
        let received = rig.receive()
        #expect(received.badMessageCode == nil && received.only(ServiceConstructor.pong) != nil)
        #expect(rig.requests.count == 2)
        #expect(rig.tolerated.map(\.what) == [.oddSequenceNumber, .evenSequenceNumber])
        #expect(rig.tolerated.map(\.id) == [first, query])
        #expect(rig.tolerated.map(\.name) == ["msgs_ack", "a query"])
    }

    @Test("what a client acknowledges under an odd seq_no is not sent again")
    func oddAcknowledgement() throws {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query())
        _ = rig.receive()
        rig.answer()
        let answer = try #require(rig.receive().only(ServiceConstructor.rpcResult))
        rig.send(SessionRig.ids(ServiceConstructor.msgsAck, [answer.id]), sequenceNumber: 99)
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
    }

    @Test(
        "what only a server says is swallowed and told; a query that nobody knows is one",
        arguments: ServiceTable.serverMessages.keys.sorted { $0.value < $1.value }
    )
    func serverMessages(id: ConstructorID) {
        var rig = SessionRig.greeted()
        rig.server.judgesSequenceNumbers = true
        var body = TLWriter(id)
        for _ in 0..<8 { body.int(0) }
        rig.send(body.bytes)
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
        #expect(rig.requests.isEmpty)
        #expect(rig.tolerated.map(\.what) == [.serverMessage])
        #expect(rig.tolerated.map(\.name) == [ServiceTable.serverMessages[id]?.text])
        rig.send(SessionRig.query())
        _ = rig.receive()
        #expect(rig.requests.count == 1)
    }

    @Test("pong is among them; envelopes and what clients may say are not")
    func serverMessageNames() {
        let names = Set(ServiceTable.serverMessages.values)
        #expect(names.isSuperset(of: ["pong", "future_salts", "new_session_created", "bad_server_salt"]))
        #expect(
            names.isDisjoint(with: ["msg_container", "gzip_packed", "msgs_state_info", "ping", "msgs_ack"])
        )
    }

    @Test("msg_id is judged before the salt: who has neither sets the clock first")
    func clockBeforeSalt() throws {
        var rig = SessionRig()
        let old = rig.send(SessionRig.query(), id: MessageID(400), salt: 0)
        let first = rig.receive()
        #expect(first.badMessageCode == 16 && first.count == 1)
        var fields = try #require(first.only(ServiceConstructor.badMsgNotification)).fields
        #expect(try fields.long() == old.value)
        rig.send(SessionRig.query(), id: MessageID(at: rig.now + .seconds(40)), salt: 0)
        #expect(rig.receive().badMessageCode == 17)
        let again = rig.send(SessionRig.query(), salt: 0)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.badServerSalt])
        rig.send(SessionRig.query(), id: again)
        _ = rig.receive()
        #expect(rig.requests.map(\.id.message) == [again])
    }

    @Test("a message that was received may come again however old it is, under a salt that is good")
    func oldRepetition() throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query(), sequenceNumber: 1)
        _ = rig.receive()
        rig.now = rig.now + .seconds(400)
        rig.send(SessionRig.query(), id: id, sequenceNumber: 1, salt: 0)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.badServerSalt])
        rig.send(SessionRig.query(), id: id, sequenceNumber: 1)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.msgsAck])
    }

    @Test("a damaged container is refused with 64 as a whole")
    func damagedContainers() {
        let query = SessionRig.query()
        func refused(_ make: (inout SessionRig) -> [UInt8]) -> Int32? {
            var rig = SessionRig.greeted()
            let body = make(&rig)
            rig.send(body, isContentRelated: false)
            let code = rig.receive().badMessageCode
            #expect(rig.requests.isEmpty)
            return code
        }
        #expect(
            refused { Array(SessionRig.container([($0.nextID(), 1, query)]).dropLast(4)) } == 64,
            "cut off"
        )
        #expect(refused { SessionRig.container([($0.nextID(), 1, query)]) + [0, 0, 0, 0] } == 64, "a tail")
        #expect(
            refused { rig in
                let inner = SessionRig.container([(rig.nextID(), 1, query)])
                return SessionRig.container([(rig.nextID(), 0, inner)])
            } == 64,
            "nested"
        )
        #expect(
            refused { SessionRig.container([(MessageID($0.nextID().value + 400), 1, query)]) } == 64,
            "an inner msg_id above the container's"
        )
    }

    @Test("more than 1024 messages in a container, or 8192 ids in a list, is -429")
    func tooMany() {
        var rig = SessionRig.greeted()
        let many = (0..<1025).map { _ in (rig.nextID(), Int32(0), SessionRig.ping(1)) }
        rig.send(SessionRig.container(many), isContentRelated: false)
        _ = rig.receive()
        #expect(rig.words.map(\.1) == [UInt32(bitPattern: -429)])
        #expect(rig.closed == [ConnectionID(1)])

        var other = SessionRig.greeted()
        let ids = (0..<8193).map { MessageID(Int64($0)) }
        other.send(SessionRig.ids(ServiceConstructor.msgsAck, ids), isContentRelated: false)
        _ = other.receive()
        #expect(other.words.map(\.1) == [UInt32(bitPattern: -429)])
    }

    @Test("messages in a container are judged alone: a bad one does not stop its neighbours")
    func neighbours() {
        var rig = SessionRig.greeted()
        let old = MessageID(at: rig.now - .seconds(400))
        let good = rig.nextID()
        rig.send(
            SessionRig.container([(old, 1, SessionRig.query(1)), (good, 3, SessionRig.query(2))]),
            isContentRelated: false
        )
        let received = rig.receive()
        #expect(received.badMessageCode == 16)
        #expect(rig.requests.map(\.id.message) == [good])
    }

    @Test("a quick acknowledgement is sent for a frame that asks for it, before any answer")
    func quickAcknowledgement() {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.ping(1), isContentRelated: false, quickAck: true)
        _ = rig.receive()
        #expect(rig.words.count == 1)
        #expect((rig.words.first?.1 ?? 0) & 0x8000_0000 != 0)
    }

    @Test("what cannot be decrypted is -404 and leaves the connection open")
    func undecryptable() throws {
        var rig = SessionRig.greeted()
        var payload = EncryptedMessage.seal(
            SessionRig.ping(1),
            id: rig.nextID(),
            sequenceNumber: 0,
            salt: 0x5a17,
            sessionID: rig.sessionID,
            key: SessionRig.key,
            direction: .clientToServer,
            random: &rig.random
        )
        payload[40] ^= 1
        rig.send(payload: payload)
        rig.send(payload: Array(payload.dropLast(4)))
        rig.send(payload: [UInt8](repeating: 9, count: 88))
        rig.send(payload: [1, 2, 3, 4])
        _ = rig.receive()
        #expect(rig.words.map { Int32(bitPattern: $0.1) } == [-404, -404, -404, -404])
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
    }

    @Test("session 0 is -404")
    func noSession() {
        var rig = SessionRig.greeted()
        rig.sessionID = SessionID(0)
        rig.send(SessionRig.ping(1), isContentRelated: false)
        _ = rig.receive()
        #expect(rig.words.map { Int32(bitPattern: $0.1) } == [-404])
    }

    @Test("hostile packets never trap, and the session lives on")
    func hostile() {
        var rig = SessionRig.greeted()
        let bodies = [
            SessionRig.query(), SessionRig.ping(1),
            SessionRig.ids(ServiceConstructor.msgsAck, [MessageID(1)]),
            SessionRig.container([(MessageID(4), 1, SessionRig.query())]),
            GzipPacked.encode(SessionRig.query()),
            SessionRig.ids(ServiceConstructor.msgsStateReq, [MessageID(1)]),
        ]
        withHostileInputs(from: bodies, count: 2000) { body in
            let whole = Array(body.prefix(body.count / 4 * 4))
            rig.send(whole.isEmpty ? [0, 0, 0, 0] : whole)
            _ = rig.receive()
        }
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        #expect(rig.receive().contains { $0.constructor == ServiceConstructor.pong })
    }
}
