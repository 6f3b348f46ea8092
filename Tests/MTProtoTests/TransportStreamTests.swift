import MTProto
import Primitives
import TestSupport
import Testing

/// Every transport of the table, plain and obfuscated, from the server's side.
@Suite struct TransportStreamTests {
    private var random = SeededGenerator(seed: 2)

    /// An opening and a frame for each payload; every other one asks for a quick acknowledgement.
    private mutating func conversation(_ variant: TransportVariant) -> (bytes: [UInt8], frames: [Frame]) {
        var client = variant.client(random: &random)
        var bytes = client.openingBytes
        var frames: [Frame] = []
        for (index, payload) in TransportSamples.payloads.enumerated() {
            let wish = index % 2 == 1
            bytes += client.encode(payload: payload, wantsQuickAck: wish)
            frames.append(Frame(payload: payload, wantsQuickAck: wish && variant.kind != .full))
        }
        return (bytes, frames)
    }

    @Test("frames come out the same whatever the cut", arguments: TransportVariant.all)
    mutating func cuts(variant: TransportVariant) {
        let (bytes, frames) = conversation(variant)
        #expect(TransportSamples.serve([bytes]) == TransportOutcome(items: frames))
        expectSameAtEveryCut(bytes, cutLimit: 5000) { TransportSamples.serve($0) }
    }

    @Test("a part of a frame gives nothing and is no error", arguments: TransportVariant.all)
    mutating func truncation(variant: TransportVariant) {
        let (bytes, frames) = conversation(variant)
        var counts: Set<Int> = []
        for end in 0...bytes.count {
            let outcome = TransportSamples.serve([Array(bytes[..<end])])
            #expect(outcome.failure == nil)
            #expect(outcome.items == Array(frames.prefix(outcome.items.count)))
            counts.insert(outcome.items.count)
        }
        #expect(counts == Set(0...frames.count))
    }

    @Test(
        "the client's choice and its DC field are known from its first bytes",
        arguments: TransportVariant.all
    )
    mutating func choice(variant: TransportVariant) throws {
        for dcField: Int16 in [2, -2, 10_002, -10_002] {
            var client = variant.client(dcField: dcField, random: &random)
            var server = TransportStream()
            #expect(!server.isDetected && server.kind == nil)
            #expect(server.encode(payload: TransportSamples.ping).isEmpty)
            server.receive(
                client.openingBytes + client.encode(payload: TransportSamples.ping)
            )
            #expect(server.isDetected)
            #expect(server.kind == variant.kind)
            #expect(server.isObfuscated == variant.obfuscated)
            #expect(server.dcField == (variant.obfuscated ? dcField : nil))
            #expect(try server.nextFrame()?.payload == TransportSamples.ping)
        }
    }

    @Test("answers reach the client whatever the cut", arguments: TransportVariant.all)
    mutating func answers(variant: TransportVariant) throws {
        var (client, server) = try variant.connected(random: &random)
        var bytes: [UInt8] = []
        var expected: [ClientTransport.Incoming] = []
        for (index, payload) in TransportSamples.payloads.enumerated() {
            bytes += server.encode(payload: payload)
            expected.append(.payload(payload))
            let token = 0x8000_0000 | UInt32(index) << 24 | 0x01_0203
            let acknowledgement = server.encode(quickAck: token)
            #expect(acknowledgement.count == (variant.kind == .full ? 0 : 4))
            bytes += acknowledgement
            if !acknowledgement.isEmpty { expected.append(.quickAck(token)) }
            bytes += server.encode(errorCode: -404 - Int32(index))
            expected.append(.transportError(-404 - Int32(index)))
        }
        #expect(TransportSamples.read([bytes], client) == TransportOutcome(items: expected))
        expectSameAtEveryCut(bytes, cutLimit: 5000) { TransportSamples.read($0, client) }
        client.receive(bytes)
        #expect(try client.next() == expected[0])
    }

    @Test("a frame of the greatest size passes in either direction", arguments: TransportVariant.all)
    mutating func greatest(variant: TransportVariant) throws {
        var (client, server) = try variant.connected(random: &random)
        let fromClient = random.bytes(24 + (TransportLimits.payloadFromClient - 24) / 16 * 16)
        server.receive(client.encode(payload: fromClient))
        #expect(try server.nextFrame()?.payload == fromClient)
        let fromServer = random.bytes(24 + (TransportLimits.payloadFromServer - 24) / 16 * 16)
        client.receive(server.encode(payload: fromServer))
        #expect(try client.next() == .payload(fromServer))
    }

    @Test("a frame above the limit is refused by its length alone", arguments: TransportVariant.all)
    mutating func oversized(variant: TransportVariant) throws {
        var (client, server) = try variant.connected(random: &random)
        let payload = random.bytes(TransportLimits.payloadFromClient + 16)
        server.receive(Array(client.encode(payload: payload).prefix(4)))
        #expect {
            try server.nextFrame()
        } throws: { error in
            guard case .frameTooLong(let got, let limit)? = error as? TransportError else { return false }
            return got > limit && limit < TransportLimits.payloadFromClient + 16
        }
    }

    @Test("a stream that failed stays dead, with the same error", arguments: TransportVariant.all)
    mutating func dead(variant: TransportVariant) throws {
        var (client, server) = try variant.connected(random: &random)
        let long = random.bytes(TransportLimits.payloadFromClient + 16)
        server.receive(client.encode(payload: long))
        let first = #expect(throws: TransportError.self) { try server.nextFrame() }
        server.receive(client.encode(payload: TransportSamples.ping))
        let second = #expect(throws: TransportError.self) { try server.nextFrame() }
        #expect(first != nil && first == second)
    }

    @Test("a payload too short for a message is passed on", arguments: TransportVariant.all)
    mutating func shortPayloads(variant: TransportVariant) throws {
        var (client, server) = try variant.connected(random: &random)
        server.receive(client.encode(payload: [1, 2, 3, 4]))
        #expect(try server.nextFrame()?.payload == [1, 2, 3, 4])
    }

    @Test("hostile bytes are refused or waited for, and never trap", arguments: TransportVariant.all)
    mutating func hostile(variant: TransportVariant) {
        var client = variant.client(random: &random)
        let opening = client.openingBytes
        let frames = TransportSamples.payloads.flatMap { client.encode(payload: $0) }
        let reader = client
        withHostileInputs(from: [opening + frames], count: 1000) { bytes in
            _ = TransportSamples.serve([bytes])
            _ = TransportSamples.serve([opening, bytes])
            _ = TransportSamples.read([bytes], reader)
        }
    }

    @Test("a large frame may come byte by byte", arguments: TransportVariant.all)
    mutating func dribble(variant: TransportVariant) throws {
        var (client, server) = try variant.connected(random: &random)
        let payload = TransportSamples.encrypted(blocks: 1 << 10)
        for byte in client.encode(payload: payload) {
            server.receive([byte])
            guard let frame = try server.nextFrame() else { continue }
            #expect(frame.payload == payload)
            return
        }
        Issue.record("the frame did not come")
    }
}
