import Primitives
import TestSupport
import Testing

@testable import MTProto

/// One way to connect: a row of the table, plain or obfuscated.
///
/// A new row joins every test by itself.
struct TransportVariant: CustomTestStringConvertible, Sendable {
    let kind: TransportKind
    let obfuscated: Bool

    var testDescription: String { obfuscated ? "obfuscated \(kind)" : "\(kind)" }

    static let all = TransportKind.allCases.flatMap { kind in
        (kind.canBeObfuscated ? [false, true] : [false]).map { Self(kind: kind, obfuscated: $0) }
    }

    func client(
        dcField: Int16 = 2,
        secret: [UInt8] = [],
        random: inout SeededGenerator
    ) -> ClientTransport {
        ClientTransport(
            kind: kind,
            obfuscated: obfuscated,
            dcField: dcField,
            secret: secret,
            random: random.fork()
        )
    }

    /// A client and a server that has read the client's opening and one frame.
    func connected(random: inout SeededGenerator) throws -> (client: ClientTransport, server: TransportStream)
    {
        var client = client(random: &random)
        var server = TransportStream()
        server.receive(client.openingBytes + client.encode(payload: TransportSamples.ping))
        _ = try #require(try server.nextFrame())
        return (client, server)
    }
}

extension ClientTransport {
    /// The frame around a payload.
    mutating func encode(payload: [UInt8], wantsQuickAck: Bool = false) -> [UInt8] {
        var buffer = OutgoingBuffer(payload)
        encode(&buffer, wantsQuickAck: wantsQuickAck)
        return buffer.bytes
    }
}

extension Frame {
    /// The frame as the intermediate transport writes it, or the padded one.
    func intermediate(padding: [UInt8]) -> [UInt8] {
        var buffer = OutgoingBuffer(payload + padding)
        Intermediate.wrap(&buffer, wantsQuickAck: wantsQuickAck)
        return buffer.bytes
    }
}

extension TransportStream {
    /// A stream with a generator that is always the same.
    init(secrets: [[UInt8]] = []) {
        self.init(secrets: secrets, random: SeededGenerator(seed: 1))
    }

    /// A stream with a generator that is always the same.
    init(through secret: ProxySecret) {
        self.init(through: secret, random: SeededGenerator(seed: 1))
    }

    /// What carries a payload to the client.
    mutating func encode(payload: [UInt8]) -> [UInt8] {
        var buffer = OutgoingBuffer(payload)
        encode(&buffer)
        return buffer.bytes
    }
}

/// What came out of a stream, and how it ended.
struct TransportOutcome<Item: Equatable>: Equatable {
    var items: [Item] = []
    var failure: TransportError?
}

enum TransportSamples {
    /// An encrypted message of 88 bytes.
    static let ping = Vectors["message_v2", "ping"].bytes("packet")

    /// A plaintext message: req_pq_multi in its envelope, with 3 ints of declared tail.
    static let reqPQ: [UInt8] = {
        let body = Vectors["handshake_perm", "step1_2_pq"].bytes("req_pq_multi_body")
        return Array(repeating: 0, count: 16) + [UInt8(body.count + 12), 0, 0, 0] + body
            + Array(repeating: 0xab, count: 12)
    }()

    /// Payloads of every size that a framing treats in a way of its own.
    static let payloads: [[UInt8]] = [
        reqPQ, ping, encrypted(blocks: 28), encrypted(blocks: 30), encrypted(blocks: 31), ping, reqPQ,
    ]

    /// Something that looks encrypted: 24 bytes and `blocks` of 16.
    static func encrypted(blocks: Int) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(blocks))
        return random.bytes(24 + 16 * blocks)
    }

    /// Runs a fresh server stream over pieces and drains it after each.
    static func serve(_ pieces: [[UInt8]], secrets: [[UInt8]] = []) -> TransportOutcome<Frame> {
        var stream = TransportStream(secrets: secrets)
        var outcome = TransportOutcome<Frame>()
        for piece in pieces {
            stream.receive(piece)
            do throws(TransportError) {
                while let frame = try stream.nextFrame() { outcome.items.append(frame) }
            } catch {
                outcome.failure = error
            }
        }
        return outcome
    }

    /// Runs a client over pieces and drains it after each.
    static func read(
        _ pieces: [[UInt8]],
        _ client: ClientTransport
    ) -> TransportOutcome<ClientTransport.Incoming> {
        var client = client
        var outcome = TransportOutcome<ClientTransport.Incoming>()
        for piece in pieces {
            client.receive(piece)
            do throws(TransportError) {
                while let item = try client.next() { outcome.items.append(item) }
            } catch {
                outcome.failure = error
            }
        }
        return outcome
    }
}
