import Primitives
import TestSupport
import Testing

@testable import MTProto

/// Obfuscation headers and streams against the bytes of other implementations.
@Suite struct TransportObfuscationTests {
    private static let names = Vectors.names(of: "obfuscated2")

    private func kind(_ vector: Vector) throws -> TransportKind {
        let tag = vector.text("tag")
        return try #require(TransportKind.allCases.first { $0.name.hasPrefix(tag) })
    }

    @Test("the server reads header and first frame", arguments: names)
    func server(name: String) throws {
        let vector = Vectors["obfuscated2", name]
        let secret = vector.bytes("secret")
        var stream = TransportStream(secrets: secret.isEmpty ? [] : [Array(repeating: 1, count: 16), secret])
        stream.receive(vector.bytes("wire_first_64_bytes") + vector.bytes("first_client_frame_on_wire"))
        #expect(stream.kind == (try kind(vector)))
        #expect(stream.isObfuscated)
        #expect(stream.dcField.map(Int64.init) == vector.number("dc_field_int16"))
        #expect(try stream.nextFrame() == Frame(payload: TransportSamples.ping))
        #expect(try stream.nextFrame() == nil)
    }

    @Test("the client makes the same header and the same first frame, and reads the answer", arguments: names)
    func client(name: String) throws {
        let vector = Vectors["obfuscated2", name]
        var header = vector.bytes("random_64")
        var stream = ObfuscatedStream(
            opening: &header,
            tag: try #require(try kind(vector).codec.obfuscationTag),
            dcField: Int16(vector.number("dc_field_int16")),
            secret: vector.bytes("secret")
        )
        #expect(header == vector.bytes("wire_first_64_bytes"))
        let group = try kind(vector).name.replacing("-", with: "_")
        var frame = OutgoingBuffer(Vectors["framing", group].bytes("frame"))
        stream.encrypt(&frame)
        #expect(frame.bytes == vector.bytes("first_client_frame_on_wire"))
        var answer = vector.bytes("first_server_frame_on_wire")
        stream.decrypt(&answer)
        #expect(answer == vector.bytes("first_server_frame_plain"))
    }

    @Test("the server's answer is that of the vectors", arguments: names)
    func answer(name: String) throws {
        let vector = Vectors["obfuscated2", name]
        var stream = ObfuscatedStream(
            accepting: vector.bytes("wire_first_64_bytes"),
            secret: vector.bytes("secret")
        )
        var answer = OutgoingBuffer(vector.bytes("first_server_frame_plain"))
        stream.encrypt(&answer)
        #expect(answer.bytes == vector.bytes("first_server_frame_on_wire"))
    }

    @Test("a header made with a secret that the server does not have is refused")
    func wrongSecret() {
        let vector = Vectors["obfuscated2", "secret_padded_dc2"]
        for secrets: [[UInt8]] in [[], [Array(repeating: 1, count: 16)]] {
            var stream = TransportStream(secrets: secrets)
            stream.receive(vector.bytes("wire_first_64_bytes"))
            #expect(throws: TransportError.self) { try stream.nextFrame() }
            #expect(!stream.isDetected)
        }
    }

    @Test(
        "client and server with the same secret understand each other",
        arguments: TransportVariant.all.filter(\.obfuscated)
    )
    func secret(variant: TransportVariant) throws {
        var random = SeededGenerator(seed: 6)
        let secret = random.bytes(16)
        var client = variant.client(dcField: -3, secret: secret, random: &random)
        var server = TransportStream(secrets: [secret])
        server.receive(client.openingBytes + client.encode(payload: TransportSamples.ping))
        #expect(try server.nextFrame()?.payload == TransportSamples.ping)
        #expect(server.dcField == -3)
        client.receive(server.encode(payload: TransportSamples.ping))
        #expect(try client.next() == .payload(TransportSamples.ping))
    }

    @Test("a client's header never looks like another opening")
    func draws() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let draw = ObfuscatedStream.draw(random: &random)
            #expect(draw.count == 64)
            #expect(draw[0] != 0xef)
        }
    }
}
