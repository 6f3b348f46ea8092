import Flaws
import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@testable import MTProto

/// Transport errors as they travel, in each framing, and what becomes of the connection.
@Suite("The bytes of transport errors")
struct TransportErrorTests {
    private static let connection = ConnectionID(1)
    private static let now = SessionRig.start
    private static let codes: [(code: Int32, bytes: [UInt8])] = [
        (-404, [0x6c, 0xfe, 0xff, 0xff]), (-429, [0x53, 0xfe, 0xff, 0xff]), (-444, [0x44, 0xfe, 0xff, 0xff]),
    ]

    /// What a DC writes to a frame that is answered with an error, and whether it closes.
    private struct Refusal {
        let written: [UInt8]
        let isClosed: Bool
    }

    private static func refusal(
        of payload: [UInt8] = TransportSamples.ping,
        _ client: inout ClientTransport,
        _ flaw: TransportErrorFlaw? = nil
    ) -> Refusal {
        var server = MTProtoServer(dc: 2, rsaKeys: [.builtIn], random: SeededGenerator(seed: 1))
        server.open(connection, now: now)
        server.take(client.openingBytes + client.encode(payload: payload), on: connection, now: now)
        let handling = flaw.map { FrameHandling($0) } ?? .usual
        while server.receiveFrame(on: connection, now: now, judge: { _ in handling }) {}
        var written: [UInt8] = []
        var isClosed = false
        for output in server.takeOutputs() {
            switch output {
            case .send(_, let bytes): written += bytes.bytes
            case .close: isClosed = true
            default: break
            }
        }
        return Refusal(written: written, isClosed: isClosed)
    }

    private static func client(_ kind: TransportKind, obfuscated: Bool = false) -> ClientTransport {
        ClientTransport(kind: kind, obfuscated: obfuscated, random: SeededGenerator(seed: 3))
    }

    @Test("in frames of their framing, which leave the connection open after -404 alone", arguments: codes)
    func framed(code: Int32, bytes: [UInt8]) {
        for (kind, front) in [(TransportKind.abridged, [1]), (.intermediate, [4, 0, 0, 0])] as [(_, [UInt8])]
        {
            var client = Self.client(kind)
            let refusal = Self.refusal(&client, TransportErrorFlaw(code: code))
            #expect(refusal.written == front + bytes)
            #expect(refusal.isClosed == (code != -404))
        }
    }

    @Test("padded intermediate puts up to 3 bytes behind them", arguments: codes)
    func padded(code: Int32, bytes: [UInt8]) throws {
        var client = Self.client(.paddedIntermediate)
        let refusal = Self.refusal(&client, TransportErrorFlaw(code: code))
        let padding = refusal.written.count - 8
        #expect((0...3).contains(padding))
        #expect(Array(refusal.written.prefix(8)) == [UInt8(4 + padding), 0, 0, 0] + bytes)
        #expect(refusal.isClosed == (code != -404))
    }

    @Test("over the full transport they are the 4 bytes alone, and the end", arguments: codes)
    func bare(code: Int32, bytes: [UInt8]) throws {
        var client = Self.client(.full)
        let refusal = Self.refusal(&client, TransportErrorFlaw(code: code))
        #expect(refusal.written == bytes && refusal.isClosed)
        client.receive(refusal.written)
        #expect(try client.next() == .transportError(code))
    }

    @Test("a DC that does not know a key says so like this, without an order")
    func unknownKey() {
        var client = Self.client(.full)
        let refusal = Self.refusal(&client)
        #expect(refusal.written == Self.codes[0].bytes && refusal.isClosed)
    }

    @Test(
        "a fault can order them in a frame of the full transport; then -404 leaves it open",
        arguments: codes
    )
    func framedOnOrder(code: Int32, bytes: [UInt8]) throws {
        var client = Self.client(.full)
        let refusal = Self.refusal(&client, TransportErrorFlaw(code: code, isFramed: true))
        let vector = Vectors["framing", "transport_error_\(code.magnitude)"].bytes("full_seq0")
        #expect(refusal.written == vector && Array(vector[8..<12]) == bytes)
        #expect(refusal.isClosed == (code != -404))
        client.receive(refusal.written)
        #expect(try client.next() == .transportError(code))
    }

    @Test("obfuscation covers them like any frame", arguments: codes)
    func obfuscated(code: Int32, bytes: [UInt8]) throws {
        for kind in TransportKind.allCases where kind.canBeObfuscated {
            var client = Self.client(kind, obfuscated: true)
            let refusal = Self.refusal(&client, TransportErrorFlaw(code: code))
            #expect(refusal.isClosed == (code != -404))
            #expect(refusal.written.firstRange(of: bytes) == nil)
            client.receive(refusal.written)
            #expect(try client.next() == .transportError(code))
        }
    }

    @Test("over HTTP they are a status with the 4 bytes as its body, and the end", arguments: codes)
    func http(code: Int32, bytes: [UInt8]) {
        let payload = TransportSamples.ping
        var server = TransportStream()
        server.receive(
            Array("POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: \(payload.count)\r\n\r\n".utf8) + payload
        )
        let isThere = (try? server.nextFrame()) != nil
        let written = server.encode(errorCode: code).bytes
        let head = String(decoding: written.dropLast(4), as: UTF8.self)
        #expect(isThere && head.hasPrefix("HTTP/1.1 \(code.magnitude) "))
        #expect(head.contains("Connection: close\r\n") && head.hasSuffix("Content-Length: 4\r\n\r\n"))
        #expect(Array(written.suffix(4)) == bytes && server.isOver)
    }
}
