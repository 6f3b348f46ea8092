import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto

@Suite("Key exchange, each flaw ordered once")
struct KeyExchangeFlawTests {
    private let options = ClientKeyExchange.Options(keys: [RSAPrivateKey.builtIn.publicKey])

    /// A whole exchange by the strict client, with a flaw in the answer to one step.
    private func run(
        _ flaw: KeyExchangeFlaw,
        at step: String
    ) throws -> (trail: [ServerKeyExchange.Facts], key: AuthKey) {
        var pair = KeyExchangePair()
        var random = SeededGenerator(seed: 5)
        var client = ClientKeyExchange(options, using: &random)
        var body = client.opening
        var trail: [ServerKeyExchange.Facts] = []
        for _ in 0..<10 {
            let isFirst = !trail.contains { $0.method == step }
            let isOrdered = isFirst && ServerKeyExchange.step(of: body[...]) == step
            let (outcome, facts) = pair.send(body, flaw: isOrdered ? flaw : nil)
            trail.append(facts)
            let answer: [UInt8]
            switch outcome {
            case .answer(let body), .created(let body, _): answer = body
            case .refused(let error): throw error
            }
            switch try client.receive(answer[...], using: &random) {
            case .send(let next): body = next
            case .done(let agreed): return (trail, agreed.key)
            }
        }
        throw KeyExchangePair.ExchangeDidNotEnd()
    }

    @Test(
        "a strict client refuses the answer and says why",
        arguments: [
            (.badNonce, "req_pq_multi", .wrongNonce(field: "nonce", of: "resPQ")),
            (.badNonce, "req_DH_params", .wrongNonce(field: "nonce", of: "server_DH_params_ok")),
            (.badNonce, "set_client_DH_params", .wrongNonce(field: "nonce", of: "dh_gen")),
            (.badServerNonce, "req_DH_params", .wrongNonce(field: "server_nonce", of: "server_DH_params_ok")),
            (.badServerNonce, "set_client_DH_params", .wrongNonce(field: "server_nonce", of: "dh_gen")),
            (.wrongHash, "req_DH_params", .unreadableServerData),
            (.wrongHash, "set_client_DH_params", .wrongNewNonceHash(number: 1)),
            (.compositePrime, "req_DH_params", .unknownPrime),
            (.publicNumberOutOfRange, "req_DH_params", .publicNumberOutOfRange),
            (.weakGenerator, "req_DH_params", .unknownGenerator(2)),
            (.fail, "set_client_DH_params", .generationFailed),
        ] as [(KeyExchangeFlaw, String, ClientKeyExchangeError)]
    )
    func refused(flaw: KeyExchangeFlaw, step: String, error: ClientKeyExchangeError) {
        #expect(throws: error) { try run(flaw, at: step) }
    }

    @Test("a wrong server_nonce in resPQ leads the client to an exchange that nobody knows")
    func serverNonceOfResponsePQ() {
        let error = #expect(throws: KeyExchangeError.self) { try run(.badServerNonce, at: "req_pq_multi") }
        guard case .unknownExchange = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("unknown fingerprints are numbers drawn from the seed, and none is ours")
    func unknownFingerprint() throws {
        let ours = RSAPrivateKey.builtIn.publicKey.fingerprint
        let request = RequestPQ(nonce: Array(repeating: 1, count: 16)).encoded
        func offered(_ flaw: KeyExchangeFlaw, seed: UInt64) throws -> [Int64] {
            var pair = KeyExchangePair(seed: seed)
            guard case .answer(let answer) = pair.send(request, flaw: flaw).outcome else { return [] }
            return try ResponsePQ(answer).fingerprints
        }
        let unknown = try offered(.unknownFingerprint, seed: 1)
        #expect(unknown.count == 1 && unknown != [ours])
        #expect(try offered(.unknownFingerprint, seed: 1) == unknown)
        #expect(try offered(.unknownFingerprint, seed: 2) != unknown)
        #expect(throws: ClientKeyExchangeError.self) { try run(.unknownFingerprint, at: "req_pq_multi") }

        let decoyed = try offered(.decoyFingerprints, seed: 1)
        #expect(decoyed.count == 3 && decoyed.firstIndex(of: ours) == 2)
        #expect(try run(.decoyFingerprints, at: "req_pq_multi").trail[0].flaw == .decoyFingerprints)
    }

    @Test("a forced retry keeps the exchange going, however often it comes, and demands the right retry_id")
    func retry() throws {
        #expect(try run(.retry, at: "set_client_DH_params").trail.count == 4)

        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let sealed = try ServerDHParams(pair.answer(to: client.request.encoded)).encryptedAnswer
        let inner = try client.secrets.open(sealed, as: ServerDHInnerData.self)
        let key = DiffieHellman.sharedKey(inner.publicNumber, client.pair.secret)
        var retryID: Int64 = 0
        for _ in 0...ServerKeyExchange.Limits.attempts {
            let request = client.finishRequest(retryID: retryID).encoded
            guard case .answer(let answer) = pair.send(request, flaw: .retry).outcome else {
                Issue.record("no dh_gen_retry")
                return
            }
            #expect(try DHGenAnswer(answer).verdict == .retry)
            retryID = longValue(key.auxHash)
        }
        var other = pair
        guard case .created = other.send(client.finishRequest(retryID: retryID).encoded).outcome else {
            Issue.record("the retry_id of the last try was not taken")
            return
        }
        guard case .wrongRetryID = pair.refusal(of: client.finishRequest().encoded) else {
            Issue.record("retry_id 0 was taken after a retry")
            return
        }
    }

    @Test("after a forced dh_gen_fail the exchange is over, and the request gets the same answer")
    func fail() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        _ = pair.answer(to: client.request.encoded)
        let request = client.finishRequest().encoded
        let outcome = pair.send(request, flaw: .fail).outcome
        #expect(pair.send(request).outcome == outcome)
        #expect(pair.refusal(of: client.finishRequest().encoded) == .failedBefore)
    }

    @Test(
        "a nonce or hash spelled wrong is spelled right when the request comes again",
        arguments: [KeyExchangeFlaw.badNonce, .badServerNonce, .wrongHash]
    )
    func spellingIsNotRemembered(flaw: KeyExchangeFlaw) throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let request = client.request.encoded
        guard case .answer(let wrong) = pair.send(request, flaw: flaw).outcome else {
            Issue.record("no answer")
            return
        }
        let right = pair.answer(to: request)
        #expect(wrong != right)
        guard case .ok(let nonce, let serverNonce, let sealed) = try ServerDHParams(right) else {
            Issue.record("no server_DH_params_ok")
            return
        }
        #expect(nonce == client.nonce && serverNonce == client.response.serverNonce)
        _ = try client.secrets.open(sealed, as: ServerDHInnerData.self)
        let again = pair.send(request, flaw: flaw)
        #expect(again.outcome == .answer(wrong) && again.facts.isRepeated && again.facts.flaw == flaw)
    }

    @Test(
        "a client that overlooks what is wrong with Diffie-Hellman gets the key that the server has",
        arguments: [KeyExchangeFlaw.compositePrime, .publicNumberOutOfRange, .weakGenerator]
    )
    func overlooked(flaw: KeyExchangeFlaw) throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let request = client.request.encoded
        guard case .answer(let answer) = pair.send(request, flaw: flaw).outcome else {
            Issue.record("no answer")
            return
        }
        let sealed = try ServerDHParams(answer).encryptedAnswer
        #expect(pair.answer(to: request) == answer, "the exchange goes on with it, so it is remembered")
        let inner = try client.secrets.open(sealed, as: ServerDHInnerData.self)
        #expect((inner.prime == DiffieHellman.prime) == (flaw != .compositePrime))
        #expect(inner.prime.count == 256)
        #expect(DiffieHellman.isAcceptable(inner.publicNumber) == (flaw != .publicNumberOutOfRange))
        let isOne = inner.publicNumber == Array(repeating: 0, count: 255) + [1]
        #expect(isOne == (flaw == .publicNumberOutOfRange))
        let secret: [UInt8] = [3, 1, 4, 1, 5, 9]
        let own = DiffieHellman.KeyPair(
            secret: secret + Array(repeating: 7, count: 250),
            generator: inner.generator,
            modulus: inner.prime
        )
        let finish = client.finishRequest(publicNumber: own.publicNumber).encoded
        guard case .created(_, let made) = pair.send(finish).outcome else {
            Issue.record("no key")
            return
        }
        #expect(
            made.key == DiffieHellman.sharedKey(inner.publicNumber, own.secret, modulus: inner.prime)
        )
    }

    @Test("a flaw given to a step that cannot have it does nothing", arguments: KeyExchangeFlaw.allCases)
    func elsewhere(flaw: KeyExchangeFlaw) throws {
        for step in ["req_pq_multi", "req_DH_params", "set_client_DH_params"] where !flaw.applies(to: step) {
            let (trail, _) = try run(flaw, at: step)
            #expect(trail.count == 3 && trail.allSatisfy { $0.flaw == nil })
        }
        #expect(!flaw.applies(to: "help.getConfig"))
    }
}

extension ServerDHParams {
    /// What is sealed in server_DH_params_ok.
    fileprivate var encryptedAnswer: [UInt8] {
        if case .ok(_, _, let sealed) = self { return sealed }
        return []
    }
}
