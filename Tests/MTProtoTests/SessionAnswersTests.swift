import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Answers, acknowledgements, repetitions")
struct SessionAnswersTests {
    @Test("a query is answered with rpc_result, odd and 1 modulo 4")
    func answers() throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query())
        _ = rig.receive()
        rig.answer(.success([1, 2, 3, 4]))
        let answer = try #require(rig.receive().only(ServiceConstructor.rpcResult))
        #expect(answer.isContentRelated && answer.id.value & 3 == 1)
        var fields = answer.fields
        #expect(try fields.long() == id.value)
        #expect(Array(fields.rest) == [1, 2, 3, 4])
    }

    @Test("an error travels as the rpc_error that another implementation writes")
    func errors() throws {
        let bytes = Vectors["bodies", "rpc_error_phone_migrate"].bytes("hex")
        #expect(ServiceMessage.rpcError(.phoneMigrate(to: 4)) == bytes)
    }

    @Test("a query that is not answered at once is acknowledged")
    func lateAnswer() throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query())
        var fields = try #require(rig.receive().only(ServiceConstructor.msgsAck)).fields
        #expect(try fields.longVector(atMost: 9) == [id.value])
        rig.answer()
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.rpcResult])
    }

    @Test("a query in a container is answered under its own id")
    func containerAnswer() throws {
        var rig = SessionRig.greeted()
        let ids = rig.sendContainer([SessionRig.query(1), SessionRig.query(2)])
        _ = rig.receive()
        #expect(rig.requests.map(\.id.message) == ids)
    }

    @Test("what is packed with gzip, in either form of others and in ours, arrives unpacked")
    func packedQuery() throws {
        for name in ["gzip_packed_gzip_format", "gzip_packed_zlib_format"] {
            var rig = SessionRig.greeted()
            rig.send(Vectors["bodies", name].bytes("hex"))
            _ = rig.receive()
            #expect(rig.tolerated.map(\.name) == ["rpc_error"], "what \(name) holds")
        }
        var rig = SessionRig.greeted()
        rig.send(GzipPacked.encode(SessionRig.query()))
        _ = rig.receive()
        #expect(rig.requests.map { Array($0.body.rest) } == [SessionRig.query()])
    }

    @Test("a large result is packed if it may be, and unpacks to itself")
    func packedResult() throws {
        var rig = SessionRig.greeted()
        let large = [UInt8](repeating: 0xab, count: 20_000)
        for mayPack in [true, false] {
            rig.send(SessionRig.query())
            _ = rig.receive()
            rig.answer(.success(large), mayPack: mayPack)
            var fields = try #require(rig.receive().only(ServiceConstructor.rpcResult)).fields
            _ = try fields.long()
            #expect((fields.nextConstructor == GzipPacked.constructorID) == mayPack)
            #expect(Array(try GzipPacked.opened(fields).rest) == large)
        }
    }

    @Test("a query received twice is executed once, and its answer is sent again under the same id")
    func duplicate() throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query(), sequenceNumber: 1)
        _ = rig.receive()
        rig.send(SessionRig.query(), id: id, sequenceNumber: 1)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.msgsAck], "still running")
        rig.answer()
        let first = try #require(rig.receive().only(ServiceConstructor.rpcResult))
        rig.send(SessionRig.query(), id: id, sequenceNumber: 1)
        let second = try #require(rig.receive().only(ServiceConstructor.rpcResult))
        #expect(first.id == second.id && first.sequenceNumber == second.sequenceNumber)
        #expect(rig.requests.count == 1)
        rig.send(SessionRig.ids(ServiceConstructor.msgsAck, [first.id]), isContentRelated: false)
        rig.send(SessionRig.query(), id: id, sequenceNumber: 1)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.msgsAck], "acknowledged and given up")
        #expect(rig.requests.count == 1)
    }

    @Test("of a large answer to a repeated query the client is told, and gets it when it asks")
    func detailedInfo() throws {
        var rig = SessionRig.greeted()
        let id = rig.send(SessionRig.query(), sequenceNumber: 1)
        _ = rig.receive()
        rig.answer(.success([UInt8](repeating: 1, count: 100_000)))
        let answer = try #require(rig.receive().only(ServiceConstructor.rpcResult))
        rig.send(SessionRig.query(), id: id, sequenceNumber: 1)
        var fields = try #require(rig.receive().only(ServiceConstructor.msgDetailedInfo)).fields
        #expect(try fields.long() == id.value)
        #expect(try fields.long() == answer.id.value)
        #expect(try fields.int() == 100_012)
        rig.send(SessionRig.ids(ServiceConstructor.msgResendReq, [answer.id, MessageID(77)]))
        let again = rig.receive()
        #expect(again.only(ServiceConstructor.rpcResult)?.id == answer.id)
        #expect(again.only(ServiceConstructor.msgsStateInfo) != nil, "77 is not held")
    }

    @Test("an answer whose connection died goes out on the next one, under the same id, until acknowledged")
    func nextConnection() throws {
        var rig = SessionRig.greeted()
        rig.send(SessionRig.query())
        _ = rig.receive()
        rig.server.closed(ConnectionID(1))
        rig.answer()
        #expect(rig.receive().isEmpty, "nowhere to send it")
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        let first = rig.receive()
        let answer = try #require(first.only(ServiceConstructor.rpcResult))
        #expect(answer.connection == ConnectionID(2))
        rig.server.closed(ConnectionID(2))
        rig.open(3)
        rig.send(SessionRig.ping(2), isContentRelated: false, on: 3)
        #expect(rig.receive().only(ServiceConstructor.rpcResult)?.id == answer.id, "not acknowledged yet")
        rig.server.closed(ConnectionID(3))
        rig.open(4)
        rig.send(SessionRig.ids(ServiceConstructor.msgsAck, [answer.id]), isContentRelated: false, on: 4)
        #expect(rig.receive().isEmpty)
    }

    @Test("a session speaks on the connection that spoke last, and survives the loss of one of two")
    func twoConnections() throws {
        var rig = SessionRig.greeted()
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        #expect(rig.receive().map(\.connection) == [ConnectionID(2)])
        rig.send(SessionRig.query(), on: 1)
        _ = rig.receive()
        rig.server.closed(ConnectionID(1))
        rig.answer()
        #expect(rig.receive().only(ServiceConstructor.rpcResult)?.connection == ConnectionID(2))
    }

    @Test("msgs_state_req is answered truthfully, one byte an id")
    func states() throws {
        var rig = SessionRig.greeted()
        let low = MessageID(at: rig.now - .seconds(4000))
        let skipped = rig.nextID()
        let ping = rig.send(SessionRig.ping(1), isContentRelated: false)
        let answered = rig.send(SessionRig.query(1))
        _ = rig.receive()
        rig.answer()
        let running = rig.send(SessionRig.query(2))
        _ = rig.receive()
        let high = MessageID(at: rig.now + .seconds(20))
        let asked = [low, skipped, high, ping, running, answered]
        let id = rig.send(SessionRig.ids(ServiceConstructor.msgsStateReq, asked))
        var fields = try #require(rig.receive().only(ServiceConstructor.msgsStateInfo)).fields
        #expect(try fields.long() == id.value)
        let expected: [UInt8] = [1, 2, 3, 0b0001_0100, 0b0010_1100, 0b0110_1100]
        #expect(try fields.bytes() == expected)
    }

    @Test("rpc_drop_answer: unknown, running, and answered but not acknowledged")
    func dropAnswer() throws {
        var rig = SessionRig.greeted()
        func drop(_ id: MessageID) throws -> TLReader {
            var writer = TLWriter(ServiceConstructor.rpcDropAnswer)
            writer.long(id.value)
            let asked = rig.send(writer.bytes)
            var fields = try #require(rig.receive().only(ServiceConstructor.rpcResult)).fields
            #expect(try fields.long() == asked.value)
            return fields
        }
        #expect(try drop(MessageID(4)).nextConstructor == ServiceConstructor.rpcAnswerUnknown)
        let running = rig.send(SessionRig.query(1))
        _ = rig.receive()
        #expect(try drop(running).nextConstructor == ServiceConstructor.rpcAnswerDroppedRunning)
        rig.answer()
        #expect(rig.receive().isEmpty, "nobody wants it any more")
        let answered = rig.send(SessionRig.query(2))
        _ = rig.receive()
        rig.answer()
        let answer = try #require(rig.receive().only(ServiceConstructor.rpcResult))
        var dropped = try drop(answered)
        #expect(try dropped.constructor() == ServiceConstructor.rpcAnswerDropped)
        #expect(try dropped.long() == answer.id.value)
        #expect(try dropped.int() == answer.sequenceNumber)
        #expect(try dropped.int() == 16)
    }

    @Test("server msg_ids rise, also when the clock goes back")
    func risingIDs() {
        var rig = SessionRig.greeted()
        var ids: [MessageID] = []
        for step in 0..<20 {
            rig.now = SessionRig.start + .seconds(step.isMultiple(of: 2) ? 10 : -10)
            rig.send(SessionRig.ping(1), isContentRelated: false)
            ids += rig.receive().map(\.id)
        }
        #expect(ids.count == 20)
        #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    }

    @Test("unacknowledged messages are bounded")
    func boundedMemory() {
        var rig = SessionRig.greeted()
        for _ in 0..<(ServerSession.mostUnacknowledged + 50) {
            rig.send(SessionRig.query())
            _ = rig.receive()
            rig.answer()
            _ = rig.receive()
        }
        #expect(rig.server.sessions[rig.session]?.unacknowledged.count == ServerSession.mostUnacknowledged)
    }
}
