import Flaws
import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("What is ordered for a frame")
struct FrameHandlingTests {
    private static let requestPQ = RequestPQ(nonce: Array(repeating: 1, count: 16)).encoded

    private func plaintext(_ body: [UInt8]) -> [UInt8] {
        var payload = OutgoingBuffer(body)
        PlaintextMessage.wrap(&payload, id: MessageID(4))
        return payload.bytes
    }

    @Test("frames are told apart before they are handled")
    func kinds() {
        var rig = SessionRig.greeted()
        rig.judged = []
        rig.send(SessionRig.ping(1), isContentRelated: false)
        rig.send(payload: plaintext(Self.requestPQ))
        rig.send(payload: plaintext([1, 2, 3, 4, 0, 0, 0, 0]))
        let damaged = [UInt8](repeating: 0, count: 16)
        rig.send(payload: damaged)
        rig.send(payload: [1, 2, 3, 4])
        #expect(
            rig.judged.map(\.kind) == [
                .encrypted(rig.keyID), .plaintext(step: .requestPQMulti), .plaintext(step: nil),
                .plaintext(step: nil),
            ],
            "4 bytes name no key and are not judged"
        )
        #expect(rig.judged.allSatisfy { $0.dc == 2 && $0.connection == ConnectionID(1) })
    }

    @Test("one frame is handled at a time, and those behind it wait")
    func oneByOne() {
        var rig = SessionRig.greeted()
        var bytes: [UInt8] = []
        for number in [1, 2] as [Int64] {
            let payload = EncryptedMessage.seal(
                SessionRig.ping(number),
                id: rig.nextID(),
                sequenceNumber: rig.nextSequence(isContentRelated: false),
                salt: 0x5a17,
                sessionID: rig.sessionID,
                key: SessionRig.key,
                direction: .clientToServer,
                random: &rig.random
            )
            bytes += Frame(payload: payload).intermediate(padding: [])
        }
        rig.server.take(bytes, on: ConnectionID(1), now: rig.now)
        for _ in 1...2 {
            let isHandled = rig.server.receiveFrame(on: ConnectionID(1), now: rig.now)
            #expect(isHandled)
            #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
        }
        let isHandled = rig.server.receiveFrame(on: ConnectionID(1), now: rig.now)
        let unsent = rig.server.takeOutputs()
        #expect(!isHandled && unsent.isEmpty)
        rig.server.closed(ConnectionID(1))
        rig.server.take(bytes, on: ConnectionID(1), now: rig.now)
        let isHandledLate = rig.server.receiveFrame(on: ConnectionID(1), now: rig.now)
        let unsentLate = rig.server.takeOutputs()
        #expect(!isHandledLate && unsentLate.isEmpty)
    }

    @Test(
        "a refused frame is answered with the code and not handled; -404 leaves the connection open",
        arguments: [-404, -429, -444, -1] as [Int32]
    )
    func refuse(code: Int32) {
        var rig = SessionRig.greeted()
        rig.handling = FrameHandling(TransportErrorFlaw(code: code))
        rig.send(SessionRig.query())
        #expect(rig.receive().isEmpty && rig.requests.isEmpty)
        #expect(rig.words.map(\.1) == [UInt32(bitPattern: code)])
        #expect(rig.closed == (code == -404 ? [] : [ConnectionID(1)]))
        guard case .payloadRefused(code, _, keyID: nil) = rig.events.last else {
            Issue.record("the refusal is not told, or blamed on the key")
            return
        }
    }

    @Test("an ignored frame leaves no trace")
    func ignore() {
        var rig = SessionRig.greeted()
        rig.handling = FrameHandling(IgnoreFrameFlaw())
        let id = rig.send(SessionRig.query())
        #expect(rig.receive().isEmpty && rig.requests.isEmpty && rig.events.isEmpty)
        rig.handling = .usual
        rig.send(SessionRig.query(), id: id)
        _ = rig.receive()
        #expect(rig.requests.count == 1)
    }

    @Test("a flaw reaches the key exchange and the log, and means nothing to an encrypted message")
    func flawed() throws {
        var rig = SessionRig.greeted()
        rig.handling = FrameHandling(BadNonceFlaw())
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
        rig.send(payload: plaintext(Self.requestPQ))
        let outputs = rig.server.takeOutputs()
        var flaws: [(any ExchangeFlaw)?] = []
        var nonces: [[UInt8]] = []
        for output in outputs {
            switch output {
            case .event(_, .exchangeStep(let facts)): flaws.append(facts.flaw)
            case .send(_, let bytes):
                nonces.append(try ResponsePQ(Array(bytes.dropFirst(4 + PlaintextMessage.headerSize))).nonce)
            default: break
            }
        }
        #expect(flaws.map { $0?.keyword } == ["bad_nonce"])
        #expect(nonces == [[0] + Array(repeating: 1, count: 15)])
    }

    @Test("a garbled frame is handled, but no client can read what it gets", arguments: TransportVariant.all)
    func garble(variant: TransportVariant) throws {
        var random = SeededGenerator(seed: 4)
        var client = variant.client(random: &random)
        var server = MTProtoServer(dc: 2, rsaKeys: [.builtIn], random: random)
        let connection = ConnectionID(1)
        server.open(connection, now: SessionRig.start)
        let frame = client.encode(payload: plaintext(Self.requestPQ))
        server.take(client.openingBytes + frame, on: connection, now: SessionRig.start)
        let isHandled = server.receiveFrame(
            on: connection,
            now: SessionRig.start,
            judge: { _ in FrameHandling(WrongTagFlaw()) }
        )
        #expect(isHandled && server.connectionCount == 1)
        var steps = 0
        for output in server.takeOutputs() {
            switch output {
            case .send(_, let bytes): client.receive(bytes.bytes)
            case .event(_, .exchangeStep): steps += 1
            default: break
            }
        }
        #expect(steps == 1)
        #expect(throws: TransportError.self) { try client.next() }
    }

    @Test("a payload under a key that is not known here is refused by the name of the key")
    func unknownKey() {
        var rig = SessionRig.greeted()
        let wasKnown = rig.server.forgetKey(rig.keyID)
        let isStillKnown = rig.server.forgetKey(rig.keyID)
        #expect(wasKnown && !isStillKnown && rig.server.sessionCount == 0)
        rig.send(SessionRig.ping(1), isContentRelated: false)
        _ = rig.receive()
        #expect(rig.words.map(\.1) == [UInt32(bitPattern: -404)])
        guard case .payloadRefused(-404, _, keyID: rig.keyID) = rig.events.last else {
            Issue.record("\(rig.events)")
            return
        }
    }
}
