import Primitives
import TestSupport
import Testing

@testable import MTProto

@Suite("The MTProxy door") struct MTProxyDoorTests {
    private static let key = Array(repeating: UInt8(7), count: 16)
    private static let plain = ProxySecret(plain: key)
    private static let text = String(repeating: "07", count: 16)

    // MARK: Secrets

    @Test("the three forms of a secret are read, and written as they were")
    func secrets() throws {
        #expect(ProxySecret(Self.text) == Self.plain)
        #expect(ProxySecret("dd" + Self.text)?.disguise == .padding)
        let domain = Hex.encode("example.test".utf8)
        let tls = try #require(ProxySecret("EE" + Self.text + domain))
        #expect(tls.disguise == .tls(domain: "example.test"))
        #expect(tls.description == "ee" + Self.text + domain)
    }

    @Test(
        "what is no secret is none",
        arguments: [
            "", "07", "zz", text + "00", "dd" + text + "00", "ee" + text, "ee" + text + "00", "dd", "ee",
        ]
    )
    func noSecret(text: String) {
        #expect(ProxySecret(text) == nil)
    }

    // MARK: Obfuscation

    private struct Outcome: Equatable {
        var answer: [UInt8] = []
        var verdict = MTProxyDoor.Verdict.wait
        var passedOn: [UInt8] = []
    }

    /// What a door makes of these pieces; the pieces behind its verdict are for the DC.
    private func outcome(
        of secret: ProxySecret,
        _ pieces: [[UInt8]],
        clock: Int64 = 1_700_000_000,
        seen: MTProxyDoor.SeenHellos = .init()
    ) -> Outcome {
        var (door, outcome, seen) = (MTProxyDoor(secret: secret), Outcome(), seen)
        var random = SeededGenerator(seed: 3)
        for piece in pieces {
            if case .open = outcome.verdict {
                outcome.passedOn += (try? door.passOn(piece)) ?? []
                continue
            }
            let clocks = [Timestamp(seconds: clock)]
            let turn = door.receive(piece, clocks: clocks, seen: &seen, random: &random)
            outcome.answer += turn.answer
            if outcome.verdict == .wait { outcome.verdict = turn.verdict }
        }
        // However the input was cut, the DC gets the same.
        if case .open(let field, let input) = outcome.verdict {
            outcome.passedOn = input + outcome.passedOn
            outcome.verdict = .open(dcField: field, input: [])
        }
        return outcome
    }

    private func opening(
        _ kind: TransportKind,
        secret: [UInt8] = key,
        dcField: Int16 = -2
    ) -> [UInt8] {
        var client = ClientTransport(
            kind: kind,
            obfuscated: true,
            dcField: dcField,
            secret: secret,
            random: SeededGenerator(seed: 1)
        )
        return client.openingBytes + client.encode(payload: TransportSamples.ping)
    }

    @Test(
        "a header made with the secret opens, however it is cut",
        arguments: [Int16(2), -3, 10_001, -10_002]
    )
    func opens(dcField: Int16) {
        for kind in TransportKind.allCases where kind.canBeObfuscated {
            let bytes = opening(kind, dcField: dcField)
            expectSameAtEveryCut(bytes) { outcome(of: Self.plain, $0) }
            let whole = outcome(of: Self.plain, [bytes])
            #expect(whole == Outcome(verdict: .open(dcField: dcField, input: []), passedOn: bytes))
            var stream = TransportStream(through: Self.plain)
            stream.receive(bytes)
            #expect((try? stream.nextFrame())?.payload == TransportSamples.ping)
        }
    }

    @Test("a header without the secret, with another one, or no header is swallowed")
    func swallows() {
        let others = [
            opening(.abridged, secret: []),
            opening(.abridged, secret: Array(repeating: 8, count: 16)),
            [0xef] + Array(repeating: 1, count: 100),
            Array(("GET / HTTP/1.1\r\nHost: " + String(repeating: "x", count: 80)).utf8),
        ]
        for bytes in others {
            expectSameAtEveryCut(bytes) { pieces in
                guard case .swallow = outcome(of: Self.plain, pieces).verdict else { return false }
                return true
            }
            guard case .swallow = outcome(of: Self.plain, [bytes]).verdict else {
                Issue.record("not swallowed: \(bytes.prefix(8))")
                continue
            }
            #expect(outcome(of: Self.plain, [Array(bytes.prefix(63))]).verdict == .wait)
        }
    }

    @Test("a DC behind the door does not fall back to no secret, and dd refuses other framings")
    func noFallback() throws {
        var stream = TransportStream(through: Self.plain)
        stream.receive(opening(.abridged, secret: []))
        #expect(throws: TransportError.self) { try stream.nextFrame() }
        let padded = try #require(ProxySecret("dd" + Self.text))
        for kind in TransportKind.allCases where kind.canBeObfuscated {
            let verdict = outcome(of: padded, [opening(kind)]).verdict
            if kind == .paddedIntermediate {
                #expect(verdict == .open(dcField: -2, input: []))
            } else {
                guard case .swallow(let reason) = verdict else {
                    Issue.record("\(kind) came in")
                    continue
                }
                #expect(reason.contains("padded-intermediate"))
            }
            var stream = TransportStream(through: padded)
            stream.receive(opening(kind))
            #expect(((try? stream.nextFrame()) != nil) == (kind == .paddedIntermediate))
        }
    }

    // MARK: Fake TLS

    private static var vector: Vector { Vectors["fake_tls", "client_hello"] }

    private func tlsSecret() throws -> ProxySecret {
        let text = Hex.encode(Self.vector.bytes("secret")) + Hex.encode(Self.vector.text("domain").utf8)
        return try #require(ProxySecret("ee" + text))
    }

    private static var hello: [UInt8] {
        var hello = vector.bytes("client_hello_with_random_zeroed")
        hello.replaceSubrange(11..<43, with: vector.bytes("client_random"))
        return hello
    }

    private static func record(_ body: [UInt8]) -> [UInt8] {
        [0x17, 3, 3, UInt8(body.count >> 8), UInt8(body.count & 0xff)] + body
    }

    @Test("the hello of another implementation is taken, and its client takes the answer")
    func takesHello() throws {
        let secret = try tlsSecret()
        expectSameAtEveryCut(Self.hello) { outcome(of: secret, $0) }
        let answer = outcome(of: secret, [Self.hello]).answer
        #expect(answer.starts(with: [0x16, 3, 3, 0, 0x7a]))
        #expect(answer[127...].starts(with: [0x14, 3, 3, 0, 1, 1, 0x17, 3, 3]))
        #expect(answer[44..<76] == Self.hello[44..<76])
        var random = SeededGenerator(seed: 1)
        let parsed = try #require(FakeTLSHello(record: Self.hello))
        #expect(parsed.serverName == Self.vector.text("domain"))
        #expect(parsed.time(secret: secret.key) == 1_700_000_000)
        #expect(parsed.answer(secret: secret.key, generator: &random).count > 127 + 11 + 1900)
    }

    @Test("behind the hello come records, and out comes what is in them")
    func records() throws {
        let secret = try tlsSecret()
        let inside = opening(.paddedIntermediate, secret: secret.key)
        let wire =
            [0x14, 3, 3, 0, 1, 1] + Self.record(Array(inside.prefix(70)))
            + Self.record(Array(inside[70..<71])) + Self.record([]) + Self.record(Array(inside[71...]))
        expectSameAtEveryCut(wire) { outcome(of: secret, [Self.hello] + $0) }
        let whole = outcome(of: secret, [Self.hello, wire])
        #expect(whole.verdict == .open(dcField: -2, input: []))
        #expect(whole.passedOn == inside)
        let sealed = FakeTLSStream().sealed(OutgoingBuffer(Array(repeating: 1, count: 3000))).bytes
        #expect(sealed.count == 3000 + 3 * 5)
        #expect(sealed.starts(with: [0x17, 3, 3, 0x05, 0x91]))
    }

    @Test("a hello that is wrong, late, early, again, or not alone gets an alert")
    func refusesHello() throws {
        let secret = try tlsSecret()
        var wrong = Self.hello
        wrong[20] ^= 1
        let otherSite = try #require(ProxySecret("ee" + Hex.encode(secret.key) + Hex.encode("a.test".utf8)))
        let otherKey = try #require(ProxySecret("ee" + Self.text + Hex.encode("example.test".utf8)))
        var seen = MTProxyDoor.SeenHellos()
        _ = seen.insert(Self.vector.bytes("client_random"))
        let refused = [
            outcome(of: secret, [wrong]), outcome(of: otherSite, [Self.hello]),
            outcome(of: otherKey, [Self.hello]),
            outcome(of: secret, [Self.hello], clock: 1_700_000_700),
            outcome(of: secret, [Self.hello], clock: 1_699_999_990),
            outcome(of: secret, [Self.hello], seen: seen), outcome(of: secret, [Self.hello + [0]]),
            outcome(of: secret, [[0x16, 3, 1, 0xff, 0xff]]),
        ]
        for (index, outcome) in refused.enumerated() {
            #expect(outcome.answer == [0x15, 3, 3, 0, 2, 2, 0x28], "\(index)")
            guard case .close = outcome.verdict else {
                Issue.record("\(index) was not closed")
                continue
            }
        }
    }

    @Test("what is no TLS is closed, and so is what is no record behind the hello")
    func refusesRecords() throws {
        let secret = try tlsSecret()
        let change: [UInt8] = [0x14, 3, 3, 0, 1, 1]
        let bad = [
            [opening(.paddedIntermediate, secret: secret.key)],
            [Self.hello, Self.record(Array(repeating: 0, count: 80))],
            [Self.hello, change + Self.record([1, 2, 3])], [Self.hello, change + [0x15, 3, 3, 0, 2]],
            [Self.hello, change + Self.record(opening(.abridged, secret: secret.key))],
        ]
        for (index, pieces) in bad.enumerated() {
            guard case .close = outcome(of: secret, pieces).verdict else {
                Issue.record("\(index) was not closed")
                continue
            }
        }
        guard
            case .swallow = outcome(of: secret, [Self.hello, change + Self.record(opening(.abridged))])
                .verdict
        else {
            Issue.record("a header with another secret inside was not swallowed")
            return
        }
    }

    @Test("hostile bytes do no harm")
    func hostile() throws {
        let secret = try tlsSecret()
        let inside = Self.record(opening(.paddedIntermediate, secret: secret.key))
        withHostileInputs(from: [Self.hello], count: 2000) { _ = outcome(of: secret, [$0, $0]) }
        withHostileInputs(from: [[0x14, 3, 3, 0, 1, 1] + inside], count: 500) {
            _ = outcome(of: secret, [Self.hello, $0, $0])
        }
        withHostileInputs(from: [opening(.abridged)], count: 500) { _ = outcome(of: Self.plain, [$0, $0]) }
        for count in 0..<Self.hello.count {
            var short = Array(Self.hello.prefix(count))
            if count >= 5 { (short[3], short[4]) = (UInt8((count - 5) >> 8), UInt8((count - 5) & 0xff)) }
            _ = outcome(of: secret, [short])
        }
    }
}
