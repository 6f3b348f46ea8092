import Flaws
import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Replies, each flaw ordered once")
struct ReplyFlawTests {
    /// A greeted session with this many queries handed out and acknowledged.
    private func asked(_ count: Int = 1) -> SessionRig {
        var rig = SessionRig.greeted()
        for number in 1...count { rig.send(SessionRig.query(Int32(number))) }
        _ = rig.receive()
        return rig
    }

    private func answered(_ received: [SessionRig.Received]) -> [MessageID] {
        received.filter { $0.constructor == ServiceConstructor.rpcResult }.compactMap {
            var fields = $0.fields
            return (try? fields.long()).map { MessageID($0) }
        }
    }

    @Test("a dropped reply is kept, and goes out when it is asked for")
    func droppedAndAskedFor() throws {
        var rig = asked()
        let query = try #require(rig.requests.last).id.message
        rig.answer(delivery: Delivery(DropReplyFlaw()))
        #expect(rig.receive().isEmpty)
        guard case .answered(let reply, _) = rig.server.sessions[rig.session]?.received[query]?.progress
        else {
            Issue.record("the query does not count as answered")
            return
        }
        rig.send(SessionRig.ids(ServiceConstructor.msgsStateReq, [query]), isContentRelated: false)
        var fields = try #require(rig.receive().only(ServiceConstructor.msgsStateInfo)).fields
        _ = try fields.long()
        #expect(try fields.bytes() == [4 + 8 + 32 + 64])
        rig.send(SessionRig.ids(ServiceConstructor.msgResendReq, [reply]), isContentRelated: false)
        #expect(rig.receive().map(\.id) == [reply])
    }

    @Test("a dropped reply goes out on the client's next connection, and reacts to a repeated query")
    func droppedAndComeBack() {
        var rig = asked()
        rig.answer(delivery: Delivery(DropReplyFlaw()))
        #expect(rig.receive().isEmpty)
        var other = rig
        rig.server.closed(ConnectionID(1))
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        #expect(answered(rig.receive()).count == 1)

        let query = other.requests[0].id.message
        other.send(SessionRig.query(), id: query, sequenceNumber: 1)
        #expect(answered(other.receive()) == [query])
    }

    @Test("a delayed reply leaves when its time has come, and holds up no other")
    func delayed() throws {
        var rig = asked(2)
        let usual = rig.server.nextTick
        rig.answer(delivery: Delivery(DelayReplyFlaw(by: .exactly(.milliseconds(250)))))
        let due = rig.now + .milliseconds(250)
        #expect(rig.server.nextTick == due && usual != due)
        rig.server.answer(rig.requests[0].id, with: .success([1, 2, 3, 4]), now: rig.now)
        rig.answer()
        #expect(answered(rig.receive()) == [rig.requests[0].id.message], "nor is another answer taken for it")
        rig.advance(by: .milliseconds(249))
        #expect(rig.receive().isEmpty)
        rig.advance(by: .milliseconds(1))
        let received = rig.receive()
        #expect(answered(received) == [rig.requests[1].id.message])
        #expect(try #require(received.first).id >= MessageID(at: due), "its msg_id is that of its sending")
        #expect(rig.server.nextTick != due)
    }

    @Test("a query whose reply is delayed is acknowledged, and counts as running until then")
    func delayedRuns() throws {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query())
        guard case .request(let request) = rig.server.takeOutputs().last else {
            Issue.record("no request")
            return
        }
        rig.server.answer(
            request.id,
            with: .success([1, 2, 3, 4]),
            delivery: Delivery(DelayReplyFlaw(by: .exactly(.seconds(2)))),
            now: rig.now
        )
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.msgsAck])
        guard case .running = rig.server.outcome(of: request.id.message, in: rig.session) else {
            Issue.record("it does not run")
            return
        }
        // A client that is gone by then finds the reply when it comes back.
        rig.server.closed(ConnectionID(1))
        #expect(rig.server.nextTick == rig.now + .seconds(2))
        rig.advance(by: .seconds(2))
        #expect(rig.receive().isEmpty && rig.server.nextTick == nil)
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        #expect(answered(rig.receive()) == [request.id.message])
    }

    @Test("a duplicated reply travels twice under the same msg_id, in two packets")
    func duplicated() throws {
        var rig = asked(2)
        rig.server.answer(rig.requests[0].id, with: .success([1, 2, 3, 4]), now: rig.now)
        rig.answer(delivery: Delivery(DuplicateReplyFlaw()))
        let received = rig.receive()
        let ids = rig.requests.map(\.id.message)
        #expect(answered(received) == [ids[0], ids[1], ids[1]])
        try #require(received.count == 3)
        #expect(received[1].id == received[2].id && received[1].sequenceNumber == received[2].sequenceNumber)
        #expect(received.allSatisfy { !$0.inContainer })
    }

    @Test("a reply held for the next one is overtaken by it, and keeps its lower msg_id")
    func reordered() throws {
        var rig = asked(3)
        let ids = rig.requests.map(\.id)
        rig.server.answer(
            ids[0],
            with: .success([1, 2, 3, 4]),
            delivery: Delivery(ReorderRepliesFlaw()),
            now: rig.now
        )
        #expect(rig.receive().isEmpty)
        rig.server.answer(ids[1], with: .success([1, 2, 3, 4]), now: rig.now)
        let received = rig.receive()
        #expect(answered(received) == [ids[1].message, ids[0].message])
        try #require(received.count == 2)
        #expect(received[0].id > received[1].id)

        rig.answer(delivery: Delivery(ReorderRepliesFlaw()))
        #expect(rig.server.nextTick == rig.now + .seconds(1))
        rig.advance(by: .milliseconds(999))
        #expect(rig.receive().isEmpty)
        rig.advance(by: .milliseconds(1))
        #expect(answered(rig.receive()) == [ids[2].message], "after a second it leaves alone")
    }

    @Test("a reply with a wrong msg_key cannot be opened, and comes right when it is asked for")
    func badMessageKey() throws {
        var rig = asked()
        rig.answer(delivery: Delivery(BadMsgKeyFlaw()))
        rig.server.flush(now: rig.now)
        let payloads = rig.payloads()
        let payload = try #require(payloads.only)
        #expect(throws: EncryptedMessage.Fault.wrongMessageKey) {
            try EncryptedMessage.open(payload, key: SessionRig.key, direction: .serverToClient)
        }
        let query = rig.requests[0].id.message
        rig.send(SessionRig.ids(ServiceConstructor.msgResendAnsReq, [query]), isContentRelated: false)
        #expect(answered(rig.receive()) == [query])
    }

    @Test("a reply for another session names one that is not the client's", arguments: [7, -1] as [Int64])
    func wrongSessionID(number: Int64) throws {
        var rig = SessionRig()
        rig.sessionID = SessionID(number)
        rig.send(SessionRig.query())
        _ = rig.receive()
        rig.answer(delivery: Delivery(WrongSessionIDFlaw()))
        rig.server.flush(now: rig.now)
        let payloads = rig.payloads()
        let payload = try #require(payloads.only)
        let packet = try EncryptedMessage.open(payload, key: SessionRig.key, direction: .serverToClient)
        #expect(packet.sessionID != rig.sessionID)
        #expect(packet.message.body.nextConstructor == ServiceConstructor.rpcResult)
    }

    @Test("packed as gzip, the smallest result is gzip_packed, and an error is not")
    func gzip() throws {
        var rig = asked(2)
        rig.answer(.success([1, 2, 3, 4]), delivery: Delivery(GzipReplyFlaw()))
        var fields = try #require(rig.receive().only(ServiceConstructor.rpcResult)).fields
        _ = try fields.long()
        #expect(fields.nextConstructor == GzipPacked.constructorID)
        let opened = try GzipPacked.opened(fields)
        #expect(Array(opened.rest) == [1, 2, 3, 4])

        let error = RPCError(code: 400, "TEST", because: "it is one")
        rig.server.answer(
            rig.requests[0].id,
            with: .failure(error),
            delivery: Delivery(GzipReplyFlaw()),
            now: rig.now
        )
        fields = try #require(rig.receive().only(ServiceConstructor.rpcResult)).fields
        _ = try fields.long()
        #expect(fields.nextConstructor == ServiceConstructor.rpcError)
    }

    @Test("packed as a container, a reply shares it with the acknowledgement of its query and nothing else")
    func container() throws {
        var rig = asked()
        rig.answer(delivery: Delivery(ContainerReplyFlaw()))
        let received = rig.receive()
        #expect(
            received.map(\.constructor) == [ServiceConstructor.rpcResult, ServiceConstructor.msgsAck]
        )
        #expect(received.allSatisfy { $0.inContainer })
        #expect(received.map(\.isContentRelated) == [true, false])
        var fields = try #require(received.last).fields
        #expect(try fields.longVector(atMost: 9) == [rig.requests[0].id.message.value])
    }

    @Test(
        "the connection ends after the reply, written or dropped, and the rest goes out on the next one",
        arguments: [CloseAfterReplyFlaw(), ResetAfterReplyFlaw()] as [any ReplyFlaw],
        [false, true]
    )
    func closesAfter(closing: any ReplyFlaw, isDropped: Bool) {
        var rig = asked(2)
        let ids = rig.requests.map(\.id)
        let delivery = isDropped ? Delivery(closing, DropReplyFlaw()) : Delivery(closing)
        rig.server.answer(ids[0], with: .success([1, 2, 3, 4]), delivery: delivery, now: rig.now)
        rig.server.answer(ids[1], with: .success([1, 2, 3, 4]), now: rig.now)
        #expect(answered(rig.receive()) == (isDropped ? [] : [ids[0].message]))
        #expect(rig.closed == (closing is CloseAfterReplyFlaw ? [ConnectionID(1)] : []))
        #expect(rig.broken == (closing is ResetAfterReplyFlaw ? [ConnectionID(1)] : []))
        #expect(rig.server.connectionCount == 0)
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        #expect(answered(rig.receive()) == ids.map(\.message), "neither was acknowledged")
    }

    @Test("replies held beyond the limit leave at once")
    func limit() {
        var session = ServerSession(now: SessionRig.start, random: SeededGenerator(seed: 1))
        for number in 1...Int64(ServerSession.mostHeld) + 1 {
            let query = MessageID(number * 4)
            var entry = ReceivedMessages.Entry(sequenceNumber: 1, containerDigest: nil)
            entry.progress = .running
            session.received.insert(query, entry)
            let delivery = Delivery(DelayReplyFlaw(by: .exactly(.seconds(9))))
            session.leave(
                .init(query: query, content: [], succeeded: true, delivery: delivery),
                at: SessionRig.start
            )
        }
        #expect(session.held.count == ServerSession.mostHeld && session.outbox.count == 1)
    }
}

extension Array {
    /// The element, if there is only one.
    fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
