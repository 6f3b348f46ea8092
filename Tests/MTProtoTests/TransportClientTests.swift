import Primitives
import TestSupport
import Testing

@testable import MTProto

/// What only the client's side reads.
@Suite struct TransportClientTests {
    private var random = SeededGenerator(seed: 8)

    @Test(
        "a quick acknowledgement is reversed in abridged and not in the others",
        arguments: [
            (TransportKind.abridged, "abridged_bytes_on_wire"),
            (.intermediate, "intermediate_bytes_on_wire"),
            (.paddedIntermediate, "intermediate_bytes_on_wire"),
        ]
    )
    mutating func quickAckOrder(kind: TransportKind, key: String) throws {
        let wire = Vectors["framing", "quick_ack_reply"].bytes(key)
        let token: UInt32 = 0x8f59_2222
        var (client, server) = try TransportVariant(kind: kind, obfuscated: false).connected(random: &random)
        #expect(server.encode(quickAck: token).bytes == wire)
        #expect(server.encode(quickAck: token & 0x7fff_ffff).bytes == wire, "bit 31 is always set")
        client.receive(wire)
        #expect(try client.next() == .quickAck(token))
    }

    @Test("MTProxy's framed quick acknowledgement is read, and frames that say nothing are passed over")
    mutating func proxyForms() throws {
        let variant = TransportVariant(kind: .paddedIntermediate, obfuscated: false)
        let client = variant.client(random: &random)
        let token = Vectors["framing", "quick_ack_reply"].bytes("padded_alternative_payload")
        for junk in 0...7 {
            let padding = Array(repeating: 0x55 as UInt8, count: junk)
            let payloads = [token, [0, 0, 0, 0], TransportSamples.ping, [0x6c, 0xfe, 0xff, 0xff]]
            let bytes = payloads.flatMap { Frame(payload: $0).intermediate(padding: padding) }
            #expect(
                TransportSamples.read([bytes], client).items == [
                    .quickAck(0x8f59_2222), .payload(TransportSamples.ping), .transportError(-404),
                ]
            )
        }
    }

    @Test("after bytes that are no frames the client stays dead with the same error")
    mutating func dead() throws {
        var (client, server) = try TransportVariant(kind: .full, obfuscated: false).connected(random: &random)
        client.receive([1, 2, 3, 4, 5])
        let first = #expect(throws: TransportError.self) { try client.next() }
        client.receive(server.encode(payload: TransportSamples.ping))
        let second = #expect(throws: TransportError.self) { try client.next() }
        #expect(first != nil && first == second)
    }
}
