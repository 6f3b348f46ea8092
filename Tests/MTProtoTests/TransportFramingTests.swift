import Primitives
import TestSupport
import Testing

@testable import MTProto

/// Single frames against the bytes of other implementations.
@Suite struct TransportFramingTests {
    private let payload = TransportSamples.ping
    private var random = SeededGenerator(seed: 1)

    private func decode(_ kind: TransportKind, _ bytes: [UInt8]) throws -> [Frame] {
        var codec = kind.codec.init(payloadLimit: TransportLimits.payloadFromClient, random: random)
        var input = ByteQueue()
        input.append(bytes)
        var frames: [Frame] = []
        while let frame = try codec.nextFrame(from: &input) { frames.append(frame) }
        #expect(input.isEmpty)
        return frames
    }

    private func failure(_ kind: TransportKind, _ bytes: [UInt8]) -> TransportError? {
        do {
            _ = try decode(kind, bytes)
            return nil
        } catch {
            return error as? TransportError
        }
    }

    private mutating func encode(_ kind: TransportKind, _ frames: Frame...) -> [UInt8] {
        var codec = kind.codec.init(payloadLimit: 0, random: random.fork())
        return frames.flatMap { frame in
            var buffer = OutgoingBuffer(frame.payload)
            codec.wrap(&buffer, wantsQuickAck: frame.wantsQuickAck)
            return buffer.bytes
        }
    }

    @Test(
        "frames are those of Telethon, with and without a wish for a quick acknowledgement",
        arguments: [TransportKind.abridged, .intermediate]
    )
    mutating func vectors(kind: TransportKind) throws {
        let vector = Vectors["framing", kind.name]
        let plain = Frame(payload: payload)
        let wishing = Frame(payload: payload, wantsQuickAck: true)
        #expect(encode(kind, plain) == vector.bytes("frame"))
        #expect(encode(kind, wishing) == vector.bytes("frame_with_quick_ack_request"))
        #expect(try decode(kind, encode(kind, plain, wishing)) == [plain, wishing])
    }

    @Test("abridged changes to the long form at 508 bytes and keeps the wish in both")
    mutating func abridgedForms() throws {
        let vector = Vectors["framing", "abridged"]
        for (size, key) in [(504, "length_prefix_for_504_bytes"), (508, "length_prefix_for_508_bytes")] {
            for wish in [false, true] {
                let frame = Frame(payload: Array(repeating: 7, count: size), wantsQuickAck: wish)
                let bytes = encode(.abridged, frame)
                var prefix = vector.bytes(key)
                prefix[0] |= wish ? 0x80 : 0
                #expect(bytes == prefix + frame.payload)
                #expect(try decode(.abridged, bytes) == [frame])
            }
        }
        #expect(
            failure(.abridged, [0x7f, 0x7e, 0, 0])
                == .badLength(got: 504, expected: "508 or more in the long form")
        )
    }

    @Test("full frames are numbered and checksummed as Telethon does")
    mutating func full() throws {
        let vector = Vectors["framing", "full"]
        let both = vector.bytes("frame_seq0") + vector.bytes("frame_seq1")
        let frame = Frame(payload: payload)
        #expect(encode(.full, frame, frame) == both)
        #expect(try decode(.full, both) == [frame, frame])
    }

    @Test("a full frame with a changed bit, or out of turn, is refused")
    func fullChecks() {
        let vector = Vectors["framing", "full"]
        #expect(failure(.full, vector.bytes("frame_seq1")) == .wrongSeqno(got: 1, expected: 0))
        let twice = vector.bytes("frame_seq0") + vector.bytes("frame_seq0")
        #expect(failure(.full, twice) == .wrongSeqno(got: 0, expected: 1))
        for place in [4, 8, 50, 95, 96, 99] {
            var bytes = vector.bytes("frame_seq0")
            bytes[place] ^= 1
            guard case .wrongCRC = failure(.full, bytes) else {
                Issue.record("bit flipped in byte \(place)")
                continue
            }
        }
    }

    @Test("padded intermediate gives the payload back whatever the padding from 0 to 15", arguments: 0...15)
    func padding(count: Int) throws {
        for payload in TransportSamples.payloads {
            let frame = Frame(payload: payload, wantsQuickAck: true)
            let bytes = frame.intermediate(padding: Array(repeating: 0xee, count: count))
            #expect(try decode(.paddedIntermediate, bytes) == [frame])
        }
    }

    @Test("the padded frame of the vectors gives its payload back")
    func paddedVector() throws {
        let vector = Vectors["framing", "padded_intermediate"]
        #expect(try decode(.paddedIntermediate, vector.bytes("frame")) == [Frame(payload: payload)])
    }

    @Test("our padding is 0 to 3 bytes, so that a client may strip what is over a multiple of 4")
    mutating func sentPadding() {
        var sizes: Set<Int> = []
        for _ in 0..<100 {
            let bytes = encode(.paddedIntermediate, Frame(payload: payload))
            #expect(Array(bytes[4..<4 + payload.count]) == payload)
            #expect(Int(bytes[0]) == bytes.count - 4)
            sizes.insert(bytes.count - payload.count - 4)
        }
        #expect(sizes == [0, 1, 2, 3])
    }

    @Test("a plaintext message in padded intermediate whose own length is a lie is passed on whole")
    func paddedLies() throws {
        for lie: [UInt8] in [[0xff, 0xff, 0xff, 0xff], [0xff, 0xff, 0xff, 0x7f], [53, 0, 0, 0]] {
            var payload = TransportSamples.reqPQ
            payload.replaceSubrange(16..<20, with: lie)
            let bytes = Frame(payload: payload).intermediate(padding: [])
            #expect(try decode(.paddedIntermediate, bytes).first?.payload == payload)
        }
    }

    @Test(
        "lengths that cannot be are refused",
        arguments: [
            (TransportKind.abridged, [0x00] as [UInt8]),
            (.abridged, [0x80]),
            (.abridged, [0x7f, 0, 0, 0]),
            (.intermediate, [0, 0, 0, 0]),
            (.intermediate, [5, 0, 0, 0]),
            (.intermediate, [0, 0, 0, 0x80]),
            (.paddedIntermediate, [3, 0, 0, 0]),
            (.full, [0, 0, 0, 0]),
            (.full, [12, 0, 0, 0]),
            (.full, [17, 0, 0, 0]),
        ]
    )
    func badLengths(kind: TransportKind, bytes: [UInt8]) {
        guard case .badLength = failure(kind, bytes) else {
            Issue.record("accepted \(Hex.encode(bytes))")
            return
        }
    }

    @Test(
        "lengths above the limit are refused, up to the greatest that can be said",
        arguments: [
            (TransportKind.abridged, [0x7f, 0xff, 0xff, 0xff] as [UInt8], 67_108_860),
            (.intermediate, [0xff, 0xff, 0xff, 0x7f], 0x7fff_ffff),
            (.paddedIntermediate, [0xff, 0xff, 0xff, 0xff], 0x7fff_ffff),
            (.full, [0xff, 0xff, 0xff, 0xff], 0xffff_ffff),
        ]
    )
    func longLengths(kind: TransportKind, bytes: [UInt8], size: Int) {
        guard case .frameTooLong(size, _) = failure(kind, bytes) else {
            Issue.record("accepted \(Hex.encode(bytes))")
            return
        }
    }

    @Test(
        "transport errors are those of Telethon's framings",
        arguments: [
            (TransportErrorCode.authKeyNotFound, "404"),
            (TransportErrorCode.flood, "429"),
            (TransportErrorCode.wrongDC, "444"),
            (TransportErrorCode.forbidden, "403"),
        ]
    )
    mutating func errors(code: Int32, name: String) throws {
        let vector = Vectors["framing", "transport_error_\(name)"]
        for (kind, key) in [
            (TransportKind.abridged, "abridged"), (.intermediate, "intermediate"), (.full, "full_seq0"),
            (.full, "payload"),
        ] {
            // Full counts the frames, so the error is its first one.
            var server = TransportStream()
            var client = ClientTransport(kind: kind, obfuscated: false, random: random.fork())
            server.receive(client.openingBytes + client.encode(payload: payload))
            let isFramed = key == "full_seq0"
            #expect(server.encode(errorCode: code, isFramed: isFramed).bytes == vector.bytes(key))
            client.receive(vector.bytes(key))
            #expect(try client.next() == .transportError(code))
        }
    }
}
