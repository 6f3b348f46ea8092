import Flaws
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
        _ flaw: any ExchangeFlaw,
        at step: ExchangeStep
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
            (BadNonceFlaw(), .requestPQMulti, .wrongNonce(field: "nonce", of: "resPQ")),
            (BadNonceFlaw(), .requestDHParams, .wrongNonce(field: "nonce", of: "server_DH_params_ok")),
            (BadNonceFlaw(), .setClientDHParams, .wrongNonce(field: "nonce", of: "dh_gen")),
            (
                BadServerNonceFlaw(), .requestDHParams,
                .wrongNonce(field: "server_nonce", of: "server_DH_params_ok")
            ),
            (BadServerNonceFlaw(), .setClientDHParams, .wrongNonce(field: "server_nonce", of: "dh_gen")),
            (WrongHashFlaw(), .requestDHParams, .unreadableServerData),
            (WrongHashFlaw(), .setClientDHParams, .wrongNewNonceHash(number: 1)),
            (CompositePrimeFlaw(), .requestDHParams, .unknownPrime),
            (GAOutOfRangeFlaw(), .requestDHParams, .publicNumberOutOfRange),
            (WeakGeneratorFlaw(), .requestDHParams, .unknownGenerator(2)),
            (DHGenFailFlaw(), .setClientDHParams, .generationFailed),
        ] as [(any ExchangeFlaw, ExchangeStep, ClientKeyExchangeError)]
    )
    func refused(flaw: any ExchangeFlaw, step: ExchangeStep, error: ClientKeyExchangeError) {
        #expect(throws: error) { try run(flaw, at: step) }
    }

    @Test("a wrong server_nonce in resPQ leads the client to an exchange that nobody knows")
    func serverNonceOfResponsePQ() {
        let error = #expect(throws: KeyExchangeError.self) {
            try run(BadServerNonceFlaw(), at: .requestPQMulti)
        }
        guard case .unknownExchange = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("unknown fingerprints are numbers drawn from the seed, and none is ours")
    func unknownFingerprint() throws {
        let ours = RSAPrivateKey.builtIn.publicKey.fingerprint
        let request = RequestPQ(nonce: Array(repeating: 1, count: 16)).encoded
        func offered(_ flaw: any ExchangeFlaw, seed: UInt64) throws -> [Int64] {
            var pair = KeyExchangePair(seed: seed)
            guard case .answer(let answer) = pair.send(request, flaw: flaw).outcome else { return [] }
            return try ResponsePQ(answer).fingerprints
        }
        let unknown = try offered(UnknownFingerprintFlaw(), seed: 1)
        #expect(unknown.count == 1 && unknown != [ours])
        #expect(try offered(UnknownFingerprintFlaw(), seed: 1) == unknown)
        #expect(try offered(UnknownFingerprintFlaw(), seed: 2) != unknown)
        #expect(throws: ClientKeyExchangeError.self) {
            try run(UnknownFingerprintFlaw(), at: .requestPQMulti)
        }

        let decoyed = try offered(DecoyFingerprintsFlaw(), seed: 1)
        #expect(decoyed.count == 3 && decoyed.firstIndex(of: ours) == 2)
        #expect(try run(DecoyFingerprintsFlaw(), at: .requestPQMulti).trail[0].flaw is DecoyFingerprintsFlaw)
    }

    @Test("a forced retry keeps the exchange going, however often it comes, and demands the right retry_id")
    func retry() throws {
        #expect(try run(DHGenRetryFlaw(), at: .setClientDHParams).trail.count == 4)

        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let sealed = try ServerDHParams(pair.answer(to: client.request.encoded)).encryptedAnswer
        let inner = try client.secrets.open(sealed, as: ServerDHInnerData.self)
        let key = DiffieHellman.sharedKey(inner.publicNumber, client.pair.secret)
        var retryID: Int64 = 0
        for _ in 0...ServerKeyExchange.Limits.attempts {
            let request = client.finishRequest(retryID: retryID).encoded
            guard case .answer(let answer) = pair.send(request, flaw: DHGenRetryFlaw()).outcome else {
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
        let outcome = pair.send(request, flaw: DHGenFailFlaw()).outcome
        #expect(pair.send(request).outcome == outcome)
        #expect(pair.refusal(of: client.finishRequest().encoded) == .failedBefore)
    }

    @Test(
        "a nonce or hash spelled wrong is spelled right when the request comes again",
        arguments: [BadNonceFlaw(), BadServerNonceFlaw(), WrongHashFlaw()] as [any ExchangeFlaw]
    )
    func spellingIsNotRemembered(flaw: any ExchangeFlaw) throws {
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
        #expect(
            again.outcome == .answer(wrong) && again.facts.isRepeated && again.facts.flaw?.flaw == flaw.flaw
        )
    }

    @Test(
        "a client that overlooks what is wrong with Diffie-Hellman gets the key that the server has",
        arguments: [CompositePrimeFlaw(), GAOutOfRangeFlaw(), WeakGeneratorFlaw()] as [any ExchangeFlaw]
    )
    func overlooked(flaw: any ExchangeFlaw) throws {
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
        #expect((inner.prime == DiffieHellman.prime) == !(flaw is CompositePrimeFlaw))
        #expect(inner.prime.count == 256)
        #expect(DiffieHellman.isAcceptable(inner.publicNumber) == !(flaw is GAOutOfRangeFlaw))
        let isOne = inner.publicNumber == Array(repeating: 0, count: 255) + [1]
        #expect(isOne == (flaw is GAOutOfRangeFlaw))
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

    @Test(
        "a flaw given to a step that cannot have it does nothing",
        arguments: FaultTable.all.filter { $0.level == .exchange }.map(\.keyword)
    )
    func elsewhere(keyword: String) throws {
        let form = try #require(FaultTable.all.first { $0.keyword == keyword })
        guard case .exchange(let flaw) = form.flaw(with: NoSettings()) else {
            Issue.record("\(keyword) is no flaw of a key exchange")
            return
        }
        let others = ExchangeStep.allCases.dropFirst().filter { !type(of: flaw).steps.contains($0) }
        for step in others {
            let (trail, _) = try run(flaw, at: step)
            #expect(trail.count == 3 && trail.allSatisfy { $0.flaw == nil })
        }
    }
}

/// No flaw of a key exchange has settings.
private struct NoSettings: SettingReader {
    func value<Value>(of setting: FaultSetting<Value>) -> Value {
        preconditionFailure("a setting \(setting.name)")
    }
}

extension ServerDHParams {
    /// What is sealed in server_DH_params_ok.
    fileprivate var encryptedAnswer: [UInt8] {
        if case .ok(_, _, let sealed) = self { return sealed }
        return []
    }
}
