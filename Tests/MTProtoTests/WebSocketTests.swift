import Primitives
import TestSupport
import Testing

@testable import MTProto

/// WebSocket: the handshake, the frames, and the stream inside.
@Suite struct WebSocketTests {
    private var random = SeededGenerator(seed: 9)

    private struct Outcome: Equatable {
        var data: [UInt8] = []
        var others: [WebSocketReader.Event] = []
        var failure: WebSocketFault?
    }

    private static func read(_ pieces: [[UInt8]]) -> Outcome {
        var reader = WebSocketReader()
        var input = ByteQueue()
        var outcome = Outcome()
        for piece in pieces where outcome.failure == nil {
            input.append(piece)
            do throws(WebSocketFault) {
                while let event = try reader.next(from: &input) {
                    if case .data(let bytes) = event {
                        outcome.data += bytes
                    } else {
                        outcome.others.append(event)
                    }
                }
            } catch {
                outcome.failure = error
            }
        }
        return outcome
    }

    /// A frame as a client sends it, with the mask of the examples in RFC 6455.
    private static func frame(_ first: UInt8, _ payload: [UInt8], mask: [UInt8] = [0x37, 0xfa, 0x21, 0x3d])
        -> [UInt8]
    {
        var head: [UInt8] = [first]
        switch payload.count {
        case ...125: head.append(0x80 | UInt8(payload.count))
        case ...0xffff: head += [0xfe, UInt8(payload.count >> 8), UInt8(payload.count & 0xff)]
        default: head += [0xff] + withUnsafeBytes(of: UInt64(payload.count).bigEndian) { Array($0) }
        }
        return head + mask + payload.enumerated().map { $1 ^ mask[$0 & 3] }
    }

    // MARK: Frames

    @Test("the accept value is that of RFC 6455, section 1.3")
    func accept() {
        #expect(WebSocketUpgrade.accept(key: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test("the masked frame of RFC 6455, section 5.7, is read, as binary and as ping")
    func example() {
        let payload: [UInt8] = [0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]
        #expect(Self.read([[0x82, 0x85] + payload]).data == Array("Hello".utf8))
        #expect(Self.read([[0x89, 0x85] + payload]).others == [.ping(Array("Hello".utf8))])
        #expect(Self.read([[0x81, 0x85] + payload]).failure?.code == 1003)
        #expect(
            WebSocketWriter.frame(.pong, Array("Hello".utf8)).bytes == [
                0x8a, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f,
            ]
        )
    }

    @Test("a stream in fragments, with control frames between, comes out the same whatever the cut")
    mutating func cuts() {
        let parts = [0, 1, 125, 126, 300, 70_000].map { random.bytes($0) }
        var bytes: [UInt8] = []
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            bytes += Self.frame((isLast ? 0x80 : 0) | (index == 0 ? 2 : 0), part)
            bytes += Self.frame(0x89, [UInt8(index)]) + Self.frame(0x8a, [])
        }
        bytes += Self.frame(0x82, [1, 2, 3]) + Self.frame(0x88, [0x03, 0xe8, 0x62, 0x79, 0x65])
        let outcome = Self.read([bytes])
        #expect(outcome.data == parts.flatMap { $0 } + [1, 2, 3])
        #expect(outcome.others == (0..<6).map { .ping([UInt8($0)]) } + [.close(1000)])
        expectSameAtEveryCut(bytes, cutLimit: 300) { Self.read($0) }
    }

    @Test(
        "what breaks the rules is closed with the code of RFC 6455",
        arguments: [
            ([0x82, 0x01, 0x00] as [UInt8], 1002), ([0x80, 0x80], 1002), ([0xc2, 0x80], 1002),
            ([0x83, 0x80], 1002),
            ([0x8b, 0x80], 1002), ([0x09, 0x80], 1002), ([0x89, 0xfe, 0, 126], 1002),
            ([0x82, 0xfe, 0, 125], 1002),
            ([0x82, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff], 1002),
            ([0x82, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0], 1009),
            ([0x82, 0xff, 0, 0, 0, 0, 1, 0, 0, 0], 1009), ([0x88, 0x81, 0, 0, 0, 0, 3], 1002),
            ([0x88, 0x82, 0, 0, 0, 0, 0x03, 0xed], 1002), ([0x81, 0x80], 1003),
            ([0x02, 0x80, 0, 0, 0, 0, 0x82, 0x80], 1002),
        ]
    )
    func faults(bytes: [UInt8], code: Int) {
        #expect(Self.read([bytes]).failure?.code == UInt16(code))
        expectSameAtEveryCut(bytes) { Self.read($0) }
    }

    @Test("frames of ours have the shortest length")
    func writing() {
        for (count, head) in [
            (125, [0x7d] as [UInt8]), (126, [126, 0, 126]), (65536, [127, 0, 0, 0, 0, 0, 1, 0, 0]),
        ] {
            let frame = WebSocketWriter.frame(.binary, Array(repeating: 7, count: count)).bytes
            #expect(
                Array(frame.prefix(1 + head.count)) == [0x82] + head && frame.count == count + 1 + head.count
            )
        }
    }

    // MARK: The stream inside

    private static let upgrade = Array(
        ("GET /apiws HTTP/1.1\r\nHost: x\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Protocol: chat, binary\r\nOrigin: http://example.com\r\n\r\n").utf8
    )

    private static let obfuscated = TransportVariant.all.filter(\.obfuscated)

    @Test("an obfuscated stream passes in either direction whatever the cut", arguments: obfuscated)
    mutating func streams(variant: TransportVariant) throws {
        var client = variant.client(random: &random)
        var inside = client.openingBytes
        for payload in TransportSamples.payloads {
            inside += client.encode(payload: payload)
        }
        var bytes = Self.upgrade
        for start in stride(from: 0, to: inside.count, by: 200) {
            bytes += Self.frame(0x82, Array(inside[start..<min(start + 200, inside.count)]))
        }
        let outcome = TransportSamples.serve([bytes])
        #expect(outcome.items.map(\.payload) == TransportSamples.payloads && outcome.failure == nil)
        expectSameAtEveryCut(bytes, cutLimit: 500) { TransportSamples.serve($0) }

        var server = TransportStream()
        server.receive(bytes)
        #expect(server.carrier == .webSocket && server.kind == variant.kind && server.isObfuscated)
        let head = String(decoding: server.takeReplies(), as: UTF8.self)
        #expect(head.hasPrefix("HTTP/1.1 101 ") && head.contains("Sec-WebSocket-Protocol: binary\r\n"))
        #expect(head.contains("Access-Control-Allow-Origin: *\r\n"))
        let answer = server.encode(payload: TransportSamples.ping)
        #expect(answer[0] == 0x82 && Int(answer[1]) == answer.count - 2)
        client.receive(Array(answer[2...]))
        #expect(try client.next() == .payload(TransportSamples.ping))
    }

    @Test(
        "a transport error is a message of the stream inside; one that ends it is the reason of the close, too",
        arguments: [-404, -429, -444] as [Int32]
    )
    mutating func errors(code: Int32) throws {
        let variant = TransportVariant(kind: .intermediate, obfuscated: true)
        var client = variant.client(random: &random)
        var server = TransportStream()
        let inside = client.openingBytes + client.encode(payload: TransportSamples.ping)
        server.receive(Self.upgrade + Self.frame(0x82, inside))
        _ = try #require(try server.nextFrame())
        _ = server.takeReplies()
        let written = server.encode(errorCode: code).bytes
        #expect(Array(written.prefix(2)) == [0x82, 8] && written.count == 10)
        client.receive(Array(written[2...]))
        #expect(try client.next() == .transportError(code))
        let digits = Array("\(code.magnitude)".utf8)
        #expect(server.farewell(code: code).bytes == [0x88, 5, 0x03, 0xe8] + digits && server.isOver)
    }

    @Test(
        "a client that does not obfuscate is refused",
        arguments: [TransportKind.abridged, .intermediate, .full]
    )
    mutating func plain(kind: TransportKind) {
        var client = TransportVariant(kind: kind, obfuscated: false).client(random: &random)
        let inside = client.openingBytes + client.encode(payload: TransportSamples.ping)
        let outcome = TransportSamples.serve([Self.upgrade, Self.frame(0x82, inside)])
        #expect(outcome.failure == .obfuscationMissing(got: "\(kind), plain"))
    }

    @Test("ping is answered, close is answered and ends it, a fault is told with its code")
    func control() throws {
        var stream = TransportStream()
        stream.receive(Self.upgrade)
        _ = stream.takeReplies()
        stream.receive(Self.frame(0x89, [1, 2]))
        #expect(stream.takeReplies().bytes == [0x8a, 2, 1, 2] && !stream.isOver)
        var faulty = stream
        stream.receive(Self.frame(0x88, [0x03, 0xe9]))
        #expect(stream.takeReplies().bytes == [0x88, 2, 0x03, 0xe9] && stream.isOver)
        #expect(try stream.nextFrame() == nil)
        faulty.receive(Self.frame(0x81, [65]))
        #expect(Array(faulty.takeReplies().prefix(4)) == [0x88, 16, 0x03, 0xeb] && faulty.isOver)
        #expect(throws: TransportError.badWebSocketFrame(closeCode: 1003, reason: "a text message")) {
            try faulty.nextFrame()
        }
    }

    @Test(
        "a handshake that asks for something else is refused",
        arguments: [
            ("Upgrade: WebSocket\r\n", "", "426"), ("Version: 13", "Version: 8", "426"),
            ("chat, binary", "chat", "400"), ("dGhlIHNhbXBsZSBub25jZQ==", "dGhl", "400"),
            ("/apiws", "/apiwx", "404"), ("GET", "HEAD", "405"), ("/apiws", "/apiw", "405"),
        ]
    )
    func refusals(part: String, other: String, status: String) throws {
        let text = String(decoding: Self.upgrade, as: UTF8.self)
        let place = try #require(text.firstRange(of: part))
        var stream = TransportStream()
        stream.receive(Array(text.replacingCharacters(in: place, with: other).utf8))
        let answer = String(decoding: stream.takeReplies(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
        #expect(answer.contains("Sec-WebSocket-Version: 13") == (status == "426"))
        #expect(stream.carrier == .http && !stream.isOver)
    }

    @Test("hostile bytes are refused or waited for, and never trap")
    mutating func hostile() {
        let frames =
            Self.frame(0x02, random.bytes(90)) + Self.frame(0x89, [1]) + Self.frame(0x80, random.bytes(9))
        withHostileInputs(from: [frames, Self.upgrade + frames], count: 3000) { bytes in
            _ = TransportSamples.serve([bytes])
            _ = TransportSamples.serve([Self.upgrade, bytes])
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
