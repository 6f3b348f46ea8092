import Flaws
import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

/// Sessions over HTTP: requests that wait, and messages that wait for requests.
@Suite struct HTTPSessionTests {
    private var rig = SessionRig()

    /// An answer of the server: the connection, the status and the body.
    private struct Answer {
        let connection: Int
        let status: String
        let head: String
        let body: [UInt8]

        /// The constructors of the messages inside; empty for an empty container, `nil` for no message.
        var constructors: [ConstructorID]? {
            guard
                let packet = try? EncryptedMessage.open(body, key: SessionRig.key, direction: .serverToClient)
            else { return nil }
            var reader = packet.message.body
            guard reader.nextConstructor == ServiceConstructor.msgContainer else {
                return [reader.nextConstructor ?? 0]
            }
            _ = try? reader.constructor()
            return (try? MessageContainer.messages(in: reader))?.map { $0.body.nextConstructor ?? 0 }
        }
    }

    private static func request(_ body: [UInt8], path: String = "/api", more: String = "") -> [UInt8] {
        Array("POST \(path) HTTP/1.1\r\nHost: x\r\n\(more)Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }

    private static func wait(_ maxDelay: Int32, _ waitAfter: Int32, _ maxWait: Int32) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.httpWait)
        for number in [maxDelay, waitAfter, maxWait] { writer.int(number) }
        return writer.bytes
    }

    /// Posts bodies in a container, as a client does; gives the ids of the messages inside.
    @discardableResult
    private mutating func post(_ bodies: [[UInt8]], more: String = "", on connection: Int = 2) -> [MessageID]
    {
        if rig.server.connections[ConnectionID(connection)] == nil {
            rig.server.open(ConnectionID(connection), now: rig.now)
        }
        var writer = TLWriter(ServiceConstructor.msgContainer)
        writer.int(Int32(bodies.count))
        var ids: [MessageID] = []
        for body in bodies {
            let service = TLReader(body).nextConstructor.flatMap { ServiceTable.byID[$0] }
            ids.append(rig.nextID())
            writer.long(ids[ids.count - 1].value)
            writer.int(rig.nextSequence(isContentRelated: service == nil))
            writer.int(Int32(body.count))
            writer.raw(body)
        }
        let payload = EncryptedMessage.seal(
            writer.bytes,
            id: rig.nextID(),
            sequenceNumber: rig.nextSequence(isContentRelated: false),
            salt: 0x5a17,
            sessionID: rig.sessionID,
            key: SessionRig.key,
            direction: .clientToServer,
            random: &rig.random
        )
        rig.send(bytes: Self.request(payload, more: more), on: connection)
        return ids
    }

    /// What the server answers now; requests and closed connections are collected in the rig.
    private mutating func answers() -> [Answer] {
        var answers: [Answer] = []
        for flushed in [false, true] {
            if flushed { rig.server.flush(now: rig.now) }
            for output in rig.server.takeOutputs() {
                switch output {
                case .send(let id, let bytes): answers += Self.answers(in: bytes.bytes, on: id.number)
                case .close(let id): rig.closed.append(id)
                case .request(let request): rig.requests.append(request)
                case .event(_, let event): rig.events.append(event)
                case .reset: break
                }
            }
        }
        return answers
    }

    private static func answers(in bytes: [UInt8], on connection: Int) -> [Answer] {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return [] }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let size =
            head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
            .flatMap { Int($0.dropFirst(16)) } ?? 0
        let body = Array(bytes[end.upperBound..<end.upperBound + size])
        let answer = Answer(
            connection: connection,
            status: String(head.dropFirst(9).prefix(3)),
            head: head,
            body: body
        )
        return [answer] + answers(in: Array(bytes[(end.upperBound + size)...]), on: connection)
    }

    /// A session that has said hello over HTTP.
    private mutating func greet() {
        post([SessionRig.ping(1)])
        #expect(answers().count == 1)
    }

    @Test("a request is answered with everything that is ready, in one container")
    mutating func oneAnswer() throws {
        post([SessionRig.query(), SessionRig.ping(1)])
        #expect(answers().isEmpty == false || rig.requests.count == 1)
        rig.answer()
        post([Self.wait(0, 0, 0)])
        let answer = try #require(answers().first)
        #expect(answer.status == "200" && answer.connection == 2)
        #expect(answer.constructors?.contains(ServiceConstructor.rpcResult) == true)
    }

    @Test(
        "http_wait with an odd seq_no, as gogram sends it, is waited for; where seq_no is judged it is refused",
        arguments: [false, true]
    )
    mutating func oddWait(isStrict: Bool) throws {
        greet()
        rig.server.judgesSequenceNumbers = isStrict
        let payload = EncryptedMessage.seal(
            Self.wait(0, 0, 5000),
            id: rig.nextID(),
            sequenceNumber: 101,
            salt: 0x5a17,
            sessionID: rig.sessionID,
            key: SessionRig.key,
            direction: .clientToServer,
            random: &rig.random
        )
        rig.send(bytes: Self.request(payload), on: 2)
        let atOnce = answers().first?.constructors
        guard !isStrict else {
            #expect(atOnce == [ServiceConstructor.badMsgNotification])
            return
        }
        #expect(atOnce == nil && rig.tolerated.map(\.name) == ["http_wait"])
        rig.advance(by: .milliseconds(4999))
        #expect(answers().isEmpty)
        rig.advance(by: .milliseconds(1))
        #expect(answers().first?.constructors == [])
    }

    @Test("a message waits for a request, and a request for a message")
    mutating func polling() throws {
        greet()
        rig.server.push([1, 2, 3, 4], to: rig.session, now: rig.now)
        #expect(answers().isEmpty)
        post([Self.wait(0, 0, 25_000)])
        #expect(try #require(answers().first).constructors == [0x0403_0201])
        post([Self.wait(0, 0, 25_000)])
        #expect(answers().isEmpty)
        rig.server.push([5, 6, 7, 8], to: rig.session, now: rig.now)
        #expect(try #require(answers().first).constructors?.contains(0x0807_0605) == true)
    }

    @Test("a request without a message is answered with an empty container after max_wait")
    mutating func maxWait() throws {
        greet()
        post([Self.wait(30, 10, 2500)])
        #expect(answers().isEmpty)
        #expect(rig.server.nextTick.map { $0 <= rig.now + .milliseconds(2500) } == true)
        rig.advance(by: .milliseconds(2499))
        #expect(answers().isEmpty)
        #expect(rig.server.nextTick == rig.now + .milliseconds(1))
        rig.advance(by: .milliseconds(1))
        #expect(try #require(answers().first).constructors == [])
        #expect(rig.server.connections.polling.isEmpty)
    }

    @Test("messages wait for company, but not longer than max_delay")
    mutating func company() throws {
        greet()
        post([Self.wait(30, 10, 25_000)])
        for number: UInt8 in 0..<5 {
            rig.server.push([number, 2, 3, 4], to: rig.session, now: rig.now)
            #expect(answers().isEmpty)
            rig.advance(by: .milliseconds(7))
            let answers = answers()
            guard number == 4 else {
                #expect(answers.isEmpty)
                continue
            }
            #expect(try #require(answers.first).constructors?.count == 5)
        }
        post([Self.wait(30, 10, 25_000)])
        rig.server.push([9, 9, 9, 9], to: rig.session, now: rig.now)
        #expect(answers().isEmpty)
        rig.advance(by: .milliseconds(10))
        #expect(answers().count == 1)
    }

    @Test("a query that takes its time keeps its request waiting; its acknowledgement alone is no answer")
    mutating func slowQuery() throws {
        greet()
        post([SessionRig.query(), Self.wait(0, 0, 25_000)])
        #expect(answers().isEmpty)
        rig.advance(by: .seconds(3))
        rig.answer()
        let constructors = try #require(answers().first).constructors
        #expect(constructors == [ServiceConstructor.msgsAck, ServiceConstructor.rpcResult])
    }

    @Test("several connections carry one session, and any request takes what is ready")
    mutating func severalConnections() throws {
        greet()
        post([Self.wait(0, 0, 25_000)], on: 2)
        post([SessionRig.query(), Self.wait(0, 0, 25_000)], on: 3)
        #expect(answers().isEmpty)
        rig.answer()
        #expect(answers().map(\.connection) == [2])
        rig.server.closed(ConnectionID(3))
        rig.server.push([1, 2, 3, 4], to: rig.session, now: rig.now)
        #expect(answers().isEmpty)
        post([Self.wait(0, 0, 0)], on: 4)
        let answer = try #require(answers().first)
        #expect(answer.connection == 4 && answer.constructors?.contains(0x0403_0201) == true)
    }

    @Test("without a connection in between nothing is lost, and updates are still pushed")
    mutating func closedInBetween() throws {
        post([SessionRig.ping(1)], more: "Connection: close\r\n")
        let first = try #require(answers().first)
        #expect(first.head.contains("Connection: close"))
        #expect(rig.closed == [ConnectionID(2)])
        rig.server.updateRules = UpdateRules(mostWaiting: 1, tooMany: [9, 9, 9, 9])
        rig.server.raiseInterest(of: rig.session, to: .updates)
        #expect(rig.server.pushTargets(of: rig.keyID) == [rig.session])
        rig.server.push([1, 2, 3, 4], to: rig.session, now: rig.now)
        #expect(answers().isEmpty)
        post([Self.wait(0, 0, 0)], on: 3)
        #expect(try #require(answers().first).constructors?.contains(0x0403_0201) == true)
    }

    @Test("requests in a row without waiting are answered in a row")
    mutating func pipelined() {
        greet()
        post([SessionRig.ping(1), Self.wait(0, 0, 0)])
        post([SessionRig.ping(2), Self.wait(0, 0, 0)])
        rig.send(bytes: Array("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n".utf8), on: 2)
        // One answer carries both pongs; the second request has nothing left to wait for.
        let first = answers()
        #expect(first.map(\.status) == ["200"] && first[0].constructors?.count == 2)
        let others = answers()
        #expect(others.map(\.status) == ["200", "404"] && others[0].constructors == [])
        post([SessionRig.ping(3), Self.wait(0, 0, 0)])
        #expect(answers().map(\.status) == ["200"])
    }

    @Test("an unknown key is status 404 with the code in the body, and the end of the connection")
    mutating func unknownKey() throws {
        rig.server.open(ConnectionID(2), now: rig.now)
        rig.send(bytes: Self.request(Array(repeating: 7, count: 40), path: "/apiw1"), on: 2)
        let answer = try #require(answers().first)
        #expect(answer.status == "404" && answer.body == [0x6c, 0xfe, 0xff, 0xff])
        #expect(answer.head.contains("Access-Control-Allow-Origin: *"))
        #expect(rig.closed == [ConnectionID(2)])
    }

    @Test("a request of a session that is forgotten is answered all the same, of a key with 404")
    mutating func forgotten() throws {
        greet()
        post([Self.wait(0, 0, 1000)])
        _ = answers()
        rig.server.forgetSession(rig.session)
        rig.advance(by: .seconds(1))
        #expect(try #require(answers().first).constructors == [])
        post([Self.wait(0, 0, 1000)], on: 3)
        #expect(try #require(answers().first).constructors == [ServiceConstructor.newSessionCreated])
        post([Self.wait(0, 0, 1000)], on: 3)
        _ = answers()
        rig.server.forgetKey(rig.keyID)
        rig.advance(by: .seconds(1))
        #expect(try #require(answers().first).status == "404")
    }

    @Test("a reply that is dropped leaves its request waiting, and comes with the next one")
    mutating func droppedReply() throws {
        greet()
        post([SessionRig.query(), Self.wait(0, 0, 1000)])
        #expect(answers().isEmpty)
        rig.answer(delivery: Delivery(DropReplyFlaw()))
        #expect(answers().allSatisfy { $0.constructors?.contains(ServiceConstructor.rpcResult) == false })
        rig.advance(by: .seconds(1))
        _ = answers()
        rig.server.closed(ConnectionID(2))
        post([Self.wait(0, 0, 0)], on: 3)
        #expect(try #require(answers().first).constructors?.contains(ServiceConstructor.rpcResult) == true)
    }

    @Test("a queue that nobody asks for stays within its limits")
    mutating func overfull() {
        greet()
        for number in 0..<3 * ServerSession.mostUnacknowledged {
            rig.server.push(SessionRig.query(Int32(number)), to: rig.session, now: rig.now)
            #expect(answers().isEmpty)
        }
        let kept = rig.server.sessions[rig.session]
        #expect((kept?.outbox.count ?? 0) <= ServerSession.mostUnacknowledged)
        #expect((kept?.unacknowledged.count ?? 0) <= ServerSession.mostUnacknowledged)
    }

    @Test("hostile requests under a known key never trap, and time passes")
    mutating func hostile() {
        post([SessionRig.query(), SessionRig.ping(1), Self.wait(30, 10, 100)])
        _ = answers()
        let payload = EncryptedMessage.seal(
            Self.wait(.max, .min, -1),
            id: rig.nextID(),
            sequenceNumber: 0,
            salt: 0x5a17,
            sessionID: rig.sessionID,
            key: SessionRig.key,
            direction: .clientToServer,
            random: &rig.random
        )
        let text = "GET /apiws HTTP/1.1\r\nHost: x\r\n\r\n"
        let samples = [
            Self.request(payload) + Self.request(payload), Array(text.utf8) + Self.request(payload),
        ]
        var rig = rig
        withHostileInputs(from: samples, count: 1000) { bytes in
            rig.server.open(ConnectionID(9), now: rig.now)
            rig.send(bytes: bytes, on: 9)
            rig.server.flush(now: rig.now)
            rig.advance(by: .milliseconds(50))
            rig.server.flush(now: rig.now)
            _ = rig.server.takeOutputs()
            rig.server.closed(ConnectionID(9))
        }
    }

    @Test("other requests are answered, and the connection goes on")
    mutating func others() {
        rig.server.open(ConnectionID(2), now: rig.now)
        let requests = [
            "OPTIONS /apiw1 HTTP/1.1\r\nHost: x\r\n\r\n", "GET /api HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HEAD /api HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc",
        ]
        var statuses: [String] = []
        for request in requests {
            rig.send(bytes: Array(request.utf8), on: 2)
            for output in rig.server.takeOutputs() {
                guard case .send(_, let bytes) = output else { continue }
                statuses.append(String(decoding: bytes[9..<12], as: UTF8.self))
            }
        }
        #expect(statuses == ["200", "405", "404", "405", "404"])
        #expect(rig.server.connections[ConnectionID(2)] != nil)
        rig.send(bytes: Array("BREW\u{7}".utf8) + [0x0a], on: 2)
        #expect(rig.server.connections[ConnectionID(2)] == nil)
    }
}
