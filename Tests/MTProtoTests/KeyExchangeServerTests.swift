import Flaws
import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Key exchange, server")
struct KeyExchangeServerTests {
    @Test("client and server agree over many seeds", arguments: UInt64(0)..<30)
    func agree(seed: UInt64) throws {
        var pair = KeyExchangePair(seed: seed)
        let (made, agreed, trail) = try pair.run(.init(keys: [RSAPrivateKey.builtIn.publicKey]))
        #expect(made.key == agreed.key)
        #expect(made.serverSalt == agreed.serverSalt)
        #expect(Int64(agreed.serverTimeSeconds) == pair.now.seconds)
        #expect(made.kind == .permanent)
        #expect(trail.map(\.method) == [.requestPQMulti, .requestDHParams, .setClientDHParams])
        #expect(Set(trail.map(\.nonce)).count == 1)
    }

    @Test(
        "all four constructors of inner data work with both paddings",
        arguments: RSAPad.allCases,
        [
            ("p_q_inner_data", nil, nil), ("p_q_inner_data_dc", 2, nil), ("p_q_inner_data_temp", nil, 60),
            ("p_q_inner_data_temp_dc", 2, 86_000),
        ] as [(String, Int32?, Int32?)]
    )
    func constructors(padding: RSAPad, shape: (String, Int32?, Int32?)) throws {
        let (name, dcField, expiry) = shape
        var pair = KeyExchangePair()
        let options = ClientKeyExchange.Options(
            keys: [RSAPrivateKey.builtIn.publicKey],
            padding: padding,
            dcField: dcField,
            expiresInSeconds: expiry
        )
        let (made, agreed, trail) = try pair.run(options)
        #expect(made.key == agreed.key)
        #expect(made.padding == padding)
        #expect(made.dcField == dcField)
        #expect(made.kind == (expiry.map { .temporary(expiresInSeconds: $0) } ?? .permanent))
        #expect(trail[1].innerData == name)
        #expect(trail[1].padding == padding)
        #expect(trail[1].dcField == dcField)
        #expect(trail[1].expiresInSeconds == expiry)
    }

    @Test("the dc field may carry +10000 and a minus sign", arguments: [2, -2, 10_002, -10_002] as [Int32])
    func acceptedDC(field: Int32) throws {
        var pair = KeyExchangePair()
        let (made, _, _) = try pair.run(.init(keys: [RSAPrivateKey.builtIn.publicKey], dcField: field))
        #expect(made.dcField == field)
    }

    @Test(
        "another DC in the dc field is answered -444, and the event log learns of it",
        arguments: [0, 1, 3, -1, 10_001, 20_002, 10_000, .min, .max] as [Int32]
    )
    func wrongDC(field: Int32) throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let request = client.dhRequest(inner: client.inner.with(dcField: field)).encoded
        let (outcome, facts) = pair.send(request)
        #expect(outcome == .refused(.wrongDC(got: field, expected: 2)))
        #expect(KeyExchangeError.wrongDC(got: field, expected: 2).transportError == -444)
        #expect(facts.dcField == field)
        #expect(pair.refusal(of: client.request.encoded) == .failedBefore)
        #expect(KeyExchangeError.failedBefore.transportError == -404)
    }

    @Test("a temporary key of more than a day is clamped")
    func clampedExpiry() throws {
        var pair = KeyExchangePair()
        let options = ClientKeyExchange.Options(
            keys: [RSAPrivateKey.builtIn.publicKey],
            expiresInSeconds: .max
        )
        let (made, _, _) = try pair.run(options)
        #expect(made.kind == .temporary(expiresInSeconds: 86_400))
    }

    @Test("every key's fingerprint is offered and each key can be used", arguments: [0, 1])
    func severalKeys(index: Int) throws {
        let keys = [RSAPrivateKey.builtIn, try RecordedExchange.privateKey()]
        var pair = KeyExchangePair(keys: keys)
        let response = try ResponsePQ(
            pair.answer(to: RequestPQ(nonce: Array(repeating: 1, count: 16)).encoded)
        )
        #expect(response.fingerprints == keys.map(\.publicKey.fingerprint))
        let (made, agreed, _) = try pair.run(.init(keys: [keys[index].publicKey]))
        #expect(made.key == agreed.key)
    }

    @Test("req_pq is answered like req_pq_multi, at any time and whatever follows it")
    func requestPQ() throws {
        var pair = KeyExchangePair()
        let old = RequestPQ(nonce: Array(repeating: 5, count: 16), isMulti: false)
        let (outcome, facts) = pair.send(old.encoded + [1, 2, 3])
        guard case .answer(let answer) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(facts.method == .requestPQ)
        let response = try ResponsePQ(answer)
        #expect(response.nonce == old.nonce)
        #expect(response.pq.count == 8)
        // The same nonce again is a repeated request; another nonce is another exchange.
        let (again, repeated) = pair.send(RequestPQ(nonce: old.nonce).encoded)
        #expect(again == .answer(answer))
        #expect(repeated.isRepeated)
        let other = try ResponsePQ(pair.answer(to: RequestPQ(nonce: Array(repeating: 6, count: 16)).encoded))
        #expect(other.serverNonce != response.serverNonce)
        #expect(pair.server.count == 2)
    }

    @Test("exchanges interleave, and padding behind a request is ignored")
    func interleaved() throws {
        var pair = KeyExchangePair()
        var first = BendableClient()
        var second = BendableClient()
        second.nonce = Array(repeating: 0x33, count: 16)
        try first.start(&pair)
        try second.start(&pair)
        _ = pair.answer(to: second.request.encoded + pair.random.bytes(64))
        _ = pair.answer(to: first.request.encoded)
        guard case .created(_, let one) = pair.send(first.finishRequest().encoded + [0]).outcome,
            case .created(_, let two) = pair.send(second.finishRequest().encoded).outcome
        else {
            Issue.record("no key was made")
            return
        }
        #expect(one.key != two.key)
    }

    @Test("an identical request is answered identically at every step, and makes no second key")
    func repeats() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let answer = pair.answer(to: client.request.encoded)
        // Random bytes behind the request differ from try to try.
        let (again, facts) = pair.send(client.request.encoded + [9, 9])
        #expect(again == .answer(answer))
        #expect(facts.isRepeated)
        let finish = client.finishRequest().encoded
        guard case .created(let last, _) = pair.send(finish).outcome else {
            Issue.record("no key was made")
            return
        }
        #expect(pair.send(finish).outcome == .answer(last))
        #expect(pair.send(client.request.encoded).outcome == .answer(answer))
        pair.now = pair.now + .seconds(599)
        #expect(pair.send(finish).outcome == .answer(last))
        pair.now = pair.now + .seconds(1)
        #expect(
            pair.refusal(of: finish)
                == .unknownExchange(nonce: client.nonce, serverNonce: client.response.serverNonce)
        )
        #expect(pair.server.count == 0)
    }

    @Test("a client that always uses one nonce gets a new exchange once the last is over")
    func staticNonce() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let first = client.response
        _ = pair.answer(to: client.request.encoded)
        _ = pair.answer(to: client.finishRequest().encoded)
        pair.now = pair.now + .seconds(300)
        try client.start(&pair)
        let second = client.response
        #expect(second.serverNonce != first.serverNonce)
        // The older of the two expires first and leaves the newer alone.
        pair.now = pair.now + .seconds(301)
        try client.start(&pair)
        #expect(client.response == second)
        #expect(pair.server.count == 1)
        _ = pair.answer(to: client.request.encoded)
    }

    @Test("a key that is taken leads to dh_gen_retry, and the next try names it")
    func retry() throws {
        var pair = KeyExchangePair()
        pair.takenKeys = 3
        let (made, agreed, trail) = try pair.run(.init(keys: [RSAPrivateKey.builtIn.publicKey]))
        #expect(made.key == agreed.key)
        #expect(trail.count == 6)
    }

    @Test("after too many taken keys the answer is dh_gen_fail, and nothing more")
    func tooManyRetries() throws {
        var pair = KeyExchangePair()
        pair.takenKeys = 100
        #expect(throws: ClientKeyExchangeError.generationFailed) {
            try pair.run(.init(keys: [RSAPrivateKey.builtIn.publicKey]))
        }
        var client = BendableClient()
        try client.start(&pair)
        _ = pair.answer(to: client.request.encoded)
        let finish = client.finishRequest()
        let retried = try DHGenAnswer(pair.answer(to: finish.encoded))
        #expect(retried.verdict == .retry)
        // The same request again gets the same answer and does not count as another try.
        #expect(try DHGenAnswer(pair.answer(to: finish.encoded)) == retried)
        #expect(pair.takenKeys == 100 - ServerKeyExchange.Limits.attempts - 1)
        let wrong = client.finishRequest(retryID: 12)
        guard case .wrongRetryID(got: 12, expected: _) = pair.refusal(of: wrong.encoded) else {
            Issue.record("a wrong retry_id was accepted")
            return
        }
    }

    @Test("beyond the limit the oldest exchange is dropped")
    func limit() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let limit = ServerKeyExchange.Limits.liveExchanges
        for index in 0..<UInt64(limit) {
            let nonce = withUnsafeBytes(of: (index, index)) { [UInt8]($0) }
            pair.server.insert(
                ServerExchange(.init(nonce: nonce, serverNonce: nonce), pq: PQ(3, 5), now: pair.now)
            )
        }
        #expect(pair.server.count == limit)
        guard case .unknownExchange = pair.refusal(of: client.request.encoded) else {
            Issue.record("the oldest exchange was kept")
            return
        }
        pair.now = pair.now + .seconds(600)
        pair.server.expire(now: pair.now)
        #expect(pair.server.count == 0)
    }

    @Test("the same seed and the same bytes give the same answers")
    func deterministic() throws {
        func answers() throws -> [[UInt8]] {
            var pair = KeyExchangePair(seed: 42)
            var client = BendableClient()
            try client.start(&pair)
            return [
                client.response.encoded, pair.answer(to: client.request.encoded),
                pair.answer(to: client.finishRequest().encoded),
            ]
        }
        #expect(try answers() == answers())
    }
}
