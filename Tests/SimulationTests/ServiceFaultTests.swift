import Events
import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto
@testable import Simulation

@Suite("Faults that are done to service messages")
struct ServiceFaultTests {
    /// A connection with a session of its own, after these messages; what the journal tells of them.
    private func journal(_ faults: String, _ bodies: [[UInt8]]) throws -> [String] {
        var pair = Pair()
        try pair.follow(faults)
        let connection = pair.connect(to: 2)
        var session = try RawSession(pair, on: connection)
        let parts = bodies.map { RawSession.Part(sequenceNumber: 0, body: $0) }
        let start = pair.sent.count
        pair.inject(session.frame(parts, sequenceNumber: 0).bytes, on: connection)
        let kinds: [JournalKind] = [.fault, .service, .badMessage, .request]
        let entries = pair.journal.filter { kinds.contains($0.kind) }
        let answers = session.messages(in: pair.sent[start...]).compactMap { $0.body.nextConstructor }
        return entries.map { "\($0.kind) \($0.subject?.text ?? "-")" } + answers.map { "sent \($0)" }
    }

    private static let acknowledgement: [UInt8] = {
        var writer = TLWriter(0x62d6_b459)
        writer.longVector([1])
        return writer.bytes
    }()

    private static let ping: [UInt8] = {
        var writer = TLWriter(0x7abe_77ec)
        writer.long(1)
        return writer.bytes
    }()

    @Test("bad_msg 20 can be given to acknowledgements, and pings go on being answered")
    func acknowledgement() throws {
        #expect(
            try journal(
                "faults: [{ fault: bad_msg, code: 20, service: msgs_ack }]",
                [Self.acknowledgement, Self.ping]
            ) == [
                "fault bad_msg", "service msgs_ack", "bad_message 20", "service ping",
                "sent a7eff811", "sent 9ec20908", "sent 347773c5",
            ]
        )
    }

    @Test("a pattern names several, so many times as the fault says")
    func pattern() throws {
        #expect(
            try journal(
                "faults: [{ fault: no_answer, service: \"p*g*\", times: 1 }]",
                [Self.ping, Self.ping]
            )
                == ["fault no_answer", "service ping", "service ping", "sent 9ec20908", "sent 347773c5"]
        )
        #expect(
            try journal(
                "faults: [{ fault: bad_server_salt, service: ping, nth: 2 }]",
                [Self.ping, Self.ping]
            )
                == [
                    "fault bad_server_salt", "service ping", "service ping", "bad_message 48",
                    "sent 9ec20908", "sent 347773c5", "sent edab447b",
                ]
        )
    }

    @Test("a fault without the key is about queries, and one with it about none")
    func apart() throws {
        #expect(
            try journal("faults: [{ fault: bad_msg, code: 20 }]", [Self.ping])
                == ["service ping", "sent 9ec20908", "sent 347773c5"]
        )
        var pair = Pair()
        try pair.follow("faults: [{ fault: bad_msg, code: 20, service: \"*\" }]")
        let connection = pair.connect(to: 2)
        #expect(try pair.ask(TLObject("help.getNearestDc"), on: connection)?.rpcError == nil)
    }
}
