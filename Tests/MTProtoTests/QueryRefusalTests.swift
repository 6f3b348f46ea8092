import Flaws
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Queries refused after the fact, and sessions lost")
struct QueryRefusalTests {
    @Test(
        "a refused query is told its code and forgotten, so that it may come again under the same msg_id",
        arguments: [BadMessage.Code.messageIDTooLow, .sequenceTooHigh, .invalidContainer]
    )
    func refused(code: BadMessage.Code) throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query(), sequenceNumber: 21)
        rig.server.flush(now: rig.now)
        _ = rig.receive()
        rig.events = []
        let request = try #require(rig.requests.last)
        rig.server.refuse(request.id, as: code, now: rig.now)
        let received = rig.receive()
        #expect(received.count == 1 && received.badMessageCode == code.rawValue)
        var fields = try #require(received.first).fields
        #expect(try fields.long() == id.value)
        #expect(try fields.int() == 21)
        guard case .messageRefused(let bad, rig.session) = rig.events.last else {
            Issue.record("the refusal is not told")
            return
        }
        #expect(bad == BadMessage(id: id, sequenceNumber: 21, code: code))
        rig.answer()
        #expect(rig.receive().isEmpty, "nobody waits for the answer any more")

        rig.send(SessionRig.query(), id: id, sequenceNumber: 21)
        #expect(rig.requests.count == 1)
        _ = rig.receive()
        #expect(rig.requests.count == 2)
        rig.answer()
        #expect(rig.receive().only(ServiceConstructor.rpcResult) != nil)
    }

    @Test("a query refused in the turn it came in is not acknowledged")
    func refusedAtOnce() throws {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query())
        guard case .request(let request) = rig.server.takeOutputs().last else {
            Issue.record("no request")
            return
        }
        rig.server.refuse(request.id, as: .messageTooOld, now: rig.now)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.badMsgNotification])
    }

    @Test("a query refused for its salt is told the current one")
    func salt() throws {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query())
        _ = rig.receive()
        let request = try #require(rig.requests.last)
        rig.server.refuse(request.id, as: .incorrectSalt, now: rig.now)
        var fields = try #require(rig.receive().only(ServiceConstructor.badServerSalt)).fields
        #expect(try fields.long() == request.id.message.value)
        _ = try fields.int()
        #expect(try fields.int() == 48)
        #expect(try fields.long() == 0x5a17)
    }

    @Test("a query that was answered cannot be refused, nor one with a held reply answered after a refusal")
    func tooLate() throws {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query())
        _ = rig.receive()
        rig.answer()
        _ = rig.receive()
        rig.server.refuse(try #require(rig.requests.last).id, as: .messageTooOld, now: rig.now)
        #expect(rig.receive().isEmpty)

        let id = rig.send(SessionRig.query())
        _ = rig.receive()
        rig.answer(delivery: Delivery(DelayReplyFlaw(by: .exactly(.seconds(3)))))
        rig.server.refuse(try #require(rig.requests.last).id, as: .messageTooOld, now: rig.now)
        _ = rig.receive()
        rig.send(SessionRig.query(), id: id)
        _ = rig.receive()
        rig.advance(by: .seconds(5))
        #expect(rig.receive().isEmpty, "the reply belonged to the refused query")
    }

    @Test("forgetting a received message keeps the order of the ring")
    func ring() {
        var received = ReceivedMessages()
        let count = ReceivedMessages.remembered + 3
        func id(_ number: Int) -> MessageID { MessageID(Int64(number) * 4) }
        let entry = ReceivedMessages.Entry(sequenceNumber: 1, containerDigest: nil)
        for number in 1...count { received.insert(id(number), entry) }
        #expect(received[id(3)] == nil && received[id(4)] != nil)
        received.remove(id(10))
        received.insert(id(count + 1), entry)
        #expect(received[id(4)] != nil, "there was room")
        received.insert(id(count + 2), entry)
        #expect(received[id(4)] == nil && received[id(5)] != nil, "the oldest goes first")
        received.insert(id(10), entry)
        received.insert(id(count + 3), entry)
        #expect(received[id(10)] != nil, "its old place does not count")
    }

    @Test("a query that is never answered runs for ever: acknowledged once, and no answer is taken")
    func neverAnswered() throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query())
        guard case .request(let request) = rig.server.takeOutputs().last else {
            Issue.record("no request")
            return
        }
        rig.server.neverAnswer(request.id)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.msgsAck])
        rig.server.answer(request.id, with: .success([1, 2, 3, 4]), now: rig.now)
        rig.advance(by: .seconds(100))
        #expect(rig.receive().isEmpty)
        guard case .running = rig.server.outcome(of: id, in: rig.session) else {
            Issue.record("the query does not run")
            return
        }
    }

    @Test(
        "a forgotten session is made anew by its next message, on the same connection and under the same key"
    )
    func forgetSession() {
        var rig = SessionRig.greeted()
        let other = SessionKey(keyID: rig.keyID, sessionID: SessionID(42))
        let first = rig.session
        rig.sessionID = other.sessionID
        rig.send(SessionRig.ping(1), isContentRelated: false)
        _ = rig.receive()
        rig.server.forgetSession(first)
        #expect(rig.server.sessionCount == 1 && rig.server.keys.count == 1)
        rig.send(SessionRig.ping(2), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong], "the other session lives")
        rig.sessionID = first.sessionID
        let isNew = [ServiceConstructor.newSessionCreated, ServiceConstructor.pong]
        rig.send(SessionRig.ping(3), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == isNew)
        rig.server.forgetSessions()
        #expect(rig.server.sessionCount == 0 && rig.server.keys.count == 1)
        rig.send(SessionRig.ping(4), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == isNew)
        #expect(rig.closed.isEmpty && rig.server.connectionCount == 1)
    }
}
