import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

/// A server in the hands of a test, which knows the client's new_nonce by opening the RSA block.
@Suite("Key exchange, each check of the client violated once")
struct KeyExchangeClientTests {
    let key = RSAPrivateKey.builtIn
    let serverNonce = [UInt8](repeating: 0x44, count: 16)
    let other = [UInt8](repeating: 0x77, count: 16)

    /// A client, its nonce, and its request after a good resPQ.
    private struct Opened {
        var client: ClientKeyExchange
        var random: SeededGenerator
        let nonce: [UInt8]
        let secrets: ExchangeSecrets
        let pair: DiffieHellman.KeyPair

        func inner(
            nonce: [UInt8]? = nil,
            serverNonce: [UInt8]? = nil,
            generator: Int32 = 3,
            prime: [UInt8] = DiffieHellman.prime,
            publicNumber: [UInt8]? = nil
        ) -> [UInt8] {
            ServerDHInnerData(
                nonce: nonce ?? self.nonce,
                serverNonce: serverNonce ?? secrets.serverNonce,
                generator: generator,
                prime: prime,
                publicNumber: publicNumber ?? pair.publicNumber,
                serverTime: 1_700_000_000
            ).encoded
        }

        mutating func answer(_ inner: [UInt8]) throws -> SetClientDHParams {
            let padding = [UInt8](repeating: 0, count: ExchangeSecrets.paddingLength(for: inner))
            return try answer(sealed: secrets.seal(inner, padding: padding))
        }

        mutating func answer(sealed: [UInt8]) throws -> SetClientDHParams {
            try receive(
                ServerDHParams.ok(nonce: nonce, serverNonce: secrets.serverNonce, encryptedAnswer: sealed)
                    .encoded
            )
        }

        mutating func receive(_ body: [UInt8]) throws -> SetClientDHParams {
            guard case .send(let request) = try client.receive(body[...], using: &random) else {
                throw ClientKeyExchangeError.unexpectedAnswer
            }
            return try SetClientDHParams(request)
        }

        mutating func finish(_ verdict: DHGenAnswer.Verdict, hash: [UInt8]) throws
            -> ClientKeyExchange.Progress
        {
            let body = DHGenAnswer(
                verdict: verdict,
                nonce: nonce,
                serverNonce: secrets.serverNonce,
                newNonceHash: hash
            ).encoded
            return try client.receive(body[...], using: &random)
        }

        func key(for request: SetClientDHParams) throws -> AuthKey {
            let inner = try secrets.open(request.encryptedData, as: ClientDHInnerData.self)
            return DiffieHellman.sharedKey(inner.publicNumber, pair.secret)
        }
    }

    private func opened() throws -> Opened {
        var random = SeededGenerator(seed: 12)
        var client = ClientKeyExchange(.init(keys: [key.publicKey]), using: &random)
        let nonce = try RequestPQ(client.opening).nonce
        let pq = PQ(using: &random)
        let response = ResponsePQ(
            nonce: nonce,
            serverNonce: serverNonce,
            pq: bigEndianBytes(pq.product),
            fingerprints: [1, key.publicKey.fingerprint]
        )
        guard case .send(let body) = try client.receive(response.encoded[...], using: &random) else {
            throw ClientKeyExchangeError.unexpectedAnswer
        }
        let request = try RequestDHParams(body)
        let block = try #require(key.decrypt(request.encryptedData))
        let inner = try PQInnerData(try #require(RSAPad.open(block)).data)
        return Opened(
            client: client,
            random: random,
            nonce: nonce,
            secrets: ExchangeSecrets(newNonce: inner.newNonce, serverNonce: serverNonce),
            pair: DiffieHellman.KeyPair(using: &random)
        )
    }

    @Test("resPQ with a foreign nonce, no known fingerprint, or a pq that does not factor")
    func responsePQ() throws {
        var random = SeededGenerator(seed: 1)
        func expect(_ error: ClientKeyExchangeError, nonce: [UInt8]?, pq: [UInt8], fingerprint: Int64) throws
        {
            var client = ClientKeyExchange(.init(keys: [key.publicKey]), using: &random)
            let response = ResponsePQ(
                nonce: try nonce ?? RequestPQ(client.opening).nonce,
                serverNonce: serverNonce,
                pq: pq,
                fingerprints: [fingerprint]
            ).encoded
            #expect(throws: error) { try client.receive(response[...], using: &random) }
            #expect(throws: ClientKeyExchangeError.unexpectedAnswer) {
                try client.receive(response[...], using: &random)
            }
        }
        let ours = key.publicKey.fingerprint
        try expect(.wrongNonce(field: "nonce", of: "resPQ"), nonce: other, pq: [15], fingerprint: ours)
        try expect(.noKnownFingerprint(offered: [7]), nonce: nil, pq: [15], fingerprint: 7)
        for pq: [UInt8] in [[], [0], [1], [7], Array(repeating: 0xff, count: 9)] {
            try expect(.unfactorable(pq: pq), nonce: nil, pq: pq, fingerprint: ours)
        }
    }

    @Test("server_DH_params_fail, with a good and a bad hash")
    func refused() throws {
        for isRight in [true, false] {
            var exchange = try opened()
            let body = ServerDHParams.fail(
                nonce: exchange.nonce,
                serverNonce: serverNonce,
                newNonceHash: isRight ? exchange.secrets.failureHash : other
            ).encoded
            #expect(throws: ClientKeyExchangeError.refusedByServer(hashIsRight: isRight)) {
                try exchange.receive(body)
            }
        }
    }

    @Test("nonces outside the encrypted answer that are foreign")
    func outerNonces() throws {
        for (nonce, server, field) in [(other, nil, "nonce"), (nil, other, "server_nonce")] {
            var exchange = try opened()
            let body = ServerDHParams.ok(
                nonce: nonce ?? exchange.nonce,
                serverNonce: server ?? serverNonce,
                encryptedAnswer: []
            ).encoded
            #expect(throws: ClientKeyExchangeError.wrongNonce(field: field, of: "server_DH_params_ok")) {
                try exchange.receive(body)
            }
        }
    }

    @Test("an encrypted answer that is cut, changed, or holds something else")
    func encryptedAnswer() throws {
        var exchange = try opened()
        let inner = exchange.inner()
        let sealed = exchange.secrets.seal(inner, padding: Array(repeating: 0, count: 8))
        #expect(throws: ClientKeyExchangeError.notWholeBlocks(length: 591)) {
            try exchange.answer(sealed: sealed.dropLast())
        }
        var changed = sealed
        changed[0] ^= 1
        exchange = try opened()
        #expect(throws: ClientKeyExchangeError.unreadableServerData) { try exchange.answer(sealed: changed) }
        exchange = try opened()
        #expect(throws: ClientKeyExchangeError.unreadableServerData) {
            try exchange.answer(RequestPQ(nonce: other).encoded)
        }
    }

    @Test("inner nonces, prime, generator and g_a that are wrong")
    func innerData() throws {
        var prime = DiffieHellman.prime
        prime[255] ^= 2
        let cases: [(ClientKeyExchangeError, (Opened) -> [UInt8])] = [
            (.wrongNonce(field: "nonce", of: "server_DH_inner_data"), { $0.inner(nonce: other) }),
            (
                .wrongNonce(field: "server_nonce", of: "server_DH_inner_data"),
                { $0.inner(serverNonce: other) }
            ),
            (.unknownPrime, { $0.inner(prime: prime) }),
            (.unknownPrime, { $0.inner(prime: []) }),
            (.unknownGenerator(2), { $0.inner(generator: 2) }),
            (.unknownGenerator(-1), { $0.inner(generator: -1) }),
            (.publicNumberOutOfRange, { $0.inner(publicNumber: [1]) }),
            (.publicNumberOutOfRange, { $0.inner(publicNumber: DiffieHellman.prime) }),
        ]
        for (error, bend) in cases {
            var exchange = try opened()
            let inner = bend(exchange)
            #expect(throws: error) { try exchange.answer(inner) }
        }
    }

    @Test("a wrong new_nonce_hash of each kind, and dh_gen_fail", arguments: DHGenAnswer.Verdict.allCases)
    func hashes(verdict: DHGenAnswer.Verdict) throws {
        var exchange = try opened()
        _ = try exchange.answer(exchange.inner())
        #expect(throws: ClientKeyExchangeError.wrongNewNonceHash(number: verdict.rawValue)) {
            try exchange.finish(verdict, hash: other)
        }
        exchange = try opened()
        let request = try exchange.answer(exchange.inner())
        let hash = exchange.secrets.newNonceHash(verdict, try exchange.key(for: request))
        switch verdict {
        case .ok:
            let key = try exchange.key(for: request)
            let agreed = ClientKeyExchange.Agreed(
                key: key,
                serverSalt: exchange.secrets.serverSalt,
                serverTimeSeconds: 1_700_000_000
            )
            #expect(try exchange.finish(.ok, hash: hash) == .done(agreed))
        case .retry:
            guard case .send = try exchange.finish(.retry, hash: hash) else {
                Issue.record("no second try")
                return
            }
        case .fail:
            #expect(throws: ClientKeyExchangeError.generationFailed) {
                try exchange.finish(.fail, hash: hash)
            }
        }
    }

    @Test("dh_gen_retry is followed a few times, each naming the try before")
    func retries() throws {
        var exchange = try opened()
        var request = try exchange.answer(exchange.inner())
        for _ in 0..<ClientKeyExchange.mostRetries {
            let key = try exchange.key(for: request)
            let hash = exchange.secrets.newNonceHash(.retry, key)
            guard case .send(let next) = try exchange.finish(.retry, hash: hash) else {
                Issue.record("no further try")
                return
            }
            request = try SetClientDHParams(next)
            let inner = try exchange.secrets.open(request.encryptedData, as: ClientDHInnerData.self)
            #expect(inner.retryID == longValue(key.auxHash))
        }
        let hash = exchange.secrets.newNonceHash(.retry, try exchange.key(for: request))
        #expect(throws: ClientKeyExchangeError.tooManyRetries) { try exchange.finish(.retry, hash: hash) }
    }

    @Test("hostile answers do not trap the client")
    func hostile() throws {
        let fresh = try opened()
        var random = SeededGenerator(seed: 1)
        let client = ClientKeyExchange(.init(keys: [key.publicKey]), using: &random)
        let response = ResponsePQ(
            nonce: try RequestPQ(client.opening).nonce,
            serverNonce: serverNonce,
            pq: [15],
            fingerprints: [key.publicKey.fingerprint]
        )
        let ok = ServerDHParams.ok(
            nonce: fresh.nonce,
            serverNonce: serverNonce,
            encryptedAnswer: fresh.secrets.seal(fresh.inner(), padding: Array(repeating: 0, count: 8))
        )
        withHostileInputs(from: [response.encoded, ok.encoded], count: 400) { bytes in
            var first = client
            _ = try? first.receive(bytes[...], using: &random)
            var second = fresh
            _ = try? second.receive(bytes)
        }
    }
}
