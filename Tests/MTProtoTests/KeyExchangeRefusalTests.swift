import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Key exchange, each check of the server violated once")
struct KeyExchangeRefusalTests {
    let other = [UInt8](repeating: 0x77, count: 16)

    /// Runs up to resPQ, sends what `bend` makes, expects the error and that the exchange is over.
    private func expectRefusal(
        _ expected: KeyExchangeError,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ bend: (inout BendableClient) -> RequestDHParams
    ) throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let bent = bend(&client)
        #expect(pair.refusal(of: bent.encoded) == expected, sourceLocation: sourceLocation)
        guard bent.nonce == client.nonce, bent.serverNonce == client.response.serverNonce else { return }
        #expect(pair.refusal(of: client.request.encoded) == .failedBefore, sourceLocation: sourceLocation)
    }

    /// Runs up to server_DH_params_ok and does the same with set_client_DH_params.
    private func expectFinalRefusal(
        _ expected: KeyExchangeError,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ bend: (inout BendableClient) -> SetClientDHParams
    ) throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        _ = pair.answer(to: client.request.encoded)
        #expect(pair.refusal(of: bend(&client).encoded) == expected, sourceLocation: sourceLocation)
        let right = client.finishRequest().encoded
        #expect(pair.refusal(of: right) == .failedBefore, sourceLocation: sourceLocation)
        // Not even the answer that was given before is given again.
        #expect(pair.refusal(of: client.request.encoded) == .failedBefore, sourceLocation: sourceLocation)
    }

    @Test("nonces that belong to no exchange")
    func unknownExchange() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let serverNonce = client.response.serverNonce
        #expect(
            pair.refusal(of: client.dhRequest(inner: client.inner, nonce: other).encoded)
                == .unknownExchange(nonce: other, serverNonce: serverNonce)
        )
        #expect(
            pair.refusal(of: client.dhRequest(inner: client.inner, serverNonce: other).encoded)
                == .unknownExchange(nonce: client.nonce, serverNonce: other)
        )
        // Neither harms the exchange that does exist.
        _ = pair.answer(to: client.request.encoded)
    }

    @Test("p and q that are not the factors, in the wrong order, or too long")
    func factors() throws {
        var pq: PQ?
        try expectRefusal(.wrongFactors(p: 3, q: 5, pq: try product(&pq))) {
            $0.dhRequest(inner: $0.inner, p: [3], q: [5])
        }
        let pair = try #require(pq)
        let (p, q) = (UInt64(pair.p), UInt64(pair.q))
        try expectRefusal(.wrongFactors(p: q, q: p, pq: pair.product)) {
            $0.dhRequest(inner: $0.inner, p: $0.inner.q, q: $0.inner.p)
        }
        try expectRefusal(.wrongFactors(p: 1, q: pair.product, pq: pair.product)) {
            $0.dhRequest(inner: $0.inner, p: [1], q: $0.inner.pq)
        }
        try expectRefusal(.wrongFactors(p: nil, q: q, pq: pair.product)) {
            $0.dhRequest(inner: $0.inner, p: Array(repeating: 1, count: 9))
        }
    }

    /// The pq that a fresh `KeyExchangePair` draws.
    private func product(_ pq: inout PQ?) throws -> UInt64 {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        pq = bigEndianValue(client.response.pq).flatMap { PQ(factoring: $0) }
        return try #require(pq).product
    }

    @Test("p and q with zeros in front are the same numbers")
    func leadingZeros() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let inner = client.inner.with(pq: [0] + client.inner.pq, p: [0, 0] + client.inner.p)
        _ = pair.answer(to: client.dhRequest(inner: inner, q: [0, 0, 0, 0, 0] + client.inner.q).encoded)
    }

    @Test("a fingerprint that is not ours")
    func fingerprint() throws {
        let ours = RSAPrivateKey.builtIn.publicKey.fingerprint
        try expectRefusal(.unknownFingerprint(got: 77, expected: [ours])) {
            $0.dhRequest(inner: $0.inner, fingerprint: 77)
        }
    }

    @Test("encrypted_data of another length, not below the modulus, or without any padding scheme")
    func encryptedData() throws {
        for length in [0, 255, 257] {
            try expectRefusal(.encryptedDataLength(got: length, expected: 256)) {
                $0.dhRequest(inner: $0.inner, encryptedData: Array(repeating: 1, count: length))
            }
        }
        try expectRefusal(.encryptedDataNotBelowModulus) {
            $0.dhRequest(inner: $0.inner, encryptedData: RSAPrivateKey.builtIn.publicKey.modulus)
        }
        try expectRefusal(.unreadableRSABlock) {
            $0.dhRequest(inner: $0.inner, encryptedData: Array(repeating: 3, count: 256))
        }
    }

    @Test("an RSA block with a right hash around something else, or with a wrong old hash")
    func rsaBlock() throws {
        let key = RSAPrivateKey.builtIn.publicKey
        for padding in RSAPad.allCases {
            try expectRefusal(.unreadableRSABlock) { client in
                let sealed = padding.seal([1, 2, 3, 4], for: key, using: &client.random)
                return client.dhRequest(inner: client.inner, encryptedData: sealed)
            }
        }
        try expectRefusal(.unreadableRSABlock) { client in
            var block = RSAPad.oldBlock(
                client.inner.encoded,
                padding: client.random.bytes(235 - client.inner.encoded.count)
            )
            block[1] ^= 1
            return client.dhRequest(inner: client.inner, encryptedData: key.encrypt(block))
        }
    }

    @Test("inner data that differ from the outside, field by field", arguments: RSAPad.allCases)
    func innerData(padding: RSAPad) throws {
        let bends: [(String, (PQInnerData) -> PQInnerData)] = [
            ("pq", { $0.with(pq: [15]) }),
            ("p", { $0.with(p: $0.q) }),
            ("q", { $0.with(q: $0.p) }),
            ("nonce", { $0.with(nonce: other) }),
            ("server_nonce", { $0.with(serverNonce: other) }),
        ]
        for (field, bend) in bends {
            try expectRefusal(.innerMismatch(field: field)) { client in
                client.dhRequest(
                    inner: bend(client.inner),
                    p: client.inner.p,
                    q: client.inner.q,
                    padding: padding
                )
            }
        }
    }

    @Test("expires_in that is not positive", arguments: [0, -1, .min] as [Int32])
    func expiry(seconds: Int32) throws {
        try expectRefusal(.invalidExpiry(got: seconds)) {
            $0.dhRequest(inner: $0.inner.with(expiresInSeconds: seconds))
        }
    }

    @Test("set_client_DH_params before its time, or a second req_DH_params")
    func stages() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        #expect(
            pair.refusal(of: client.finishRequest().encoded)
                == .wrongStage(got: "set_client_DH_params", expected: "req_DH_params")
        )
        try expectFinalRefusal(.unreadableClientData) { $0.finishRequest(encryptedData: []) }

        var second = KeyExchangePair()
        var bent = BendableClient()
        try bent.start(&second)
        _ = second.answer(to: bent.request.encoded)
        let another = bent.dhRequest(inner: bent.inner)
        #expect(
            second.refusal(of: another.encoded)
                == .wrongStage(got: "req_DH_params", expected: "set_client_DH_params")
        )

        var third = KeyExchangePair()
        var late = BendableClient()
        try late.start(&third)
        _ = third.answer(to: late.request.encoded)
        _ = third.answer(to: late.finishRequest().encoded)
        #expect(
            third.refusal(of: late.finishRequest(retryID: 1).encoded)
                == .wrongStage(got: "set_client_DH_params", expected: "nothing more")
        )
    }

    @Test("client data that are not whole blocks, have a wrong SHA-1 or too much padding")
    func clientData() throws {
        try expectFinalRefusal(.notWholeBlocks(length: 335)) {
            $0.finishRequest(encryptedData: Array($0.finishRequest().encryptedData.dropLast()))
        }
        try expectFinalRefusal(.unreadableClientData) {
            var data = $0.finishRequest().encryptedData
            data[200] ^= 1
            return $0.finishRequest(encryptedData: data)
        }
        try expectFinalRefusal(.unreadableClientData) {
            $0.finishRequest(
                encryptedData: $0.secrets.seal([1, 2, 3, 4], padding: Array(repeating: 0, count: 8))
            )
        }
        try expectFinalRefusal(.unreadableClientData) { client in
            let inner = ClientDHInnerData(
                nonce: client.nonce,
                serverNonce: client.response.serverNonce,
                retryID: 0,
                publicNumber: client.pair.publicNumber
            ).encoded
            let padding = ExchangeSecrets.paddingLength(for: inner) + 16
            return client.finishRequest(
                encryptedData: client.secrets.seal(inner, padding: Array(repeating: 0, count: padding))
            )
        }
    }

    @Test("nonces inside the client data that differ from the outside")
    func clientNonces() throws {
        try expectFinalRefusal(.innerMismatch(field: "nonce")) { $0.finishRequest(nonce: other) }
        try expectFinalRefusal(.innerMismatch(field: "server_nonce")) { $0.finishRequest(serverNonce: other) }
    }

    @Test("g_b out of range, on both sides")
    func publicNumber() throws {
        var high = DiffieHellman.prime
        high[255] -= 1
        for number in [[], [0], [1], [2], high, DiffieHellman.prime, Array(repeating: 0xff, count: 300)] {
            try expectFinalRefusal(.publicNumberOutOfRange) { $0.finishRequest(publicNumber: number) }
        }
    }

    @Test("a g_b of fewer than 256 bytes is fine, and the key still has 256")
    func shortPublicNumber() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        _ = pair.answer(to: client.request.encoded)
        // Any number of 250 bytes is in range; nobody here needs to know its logarithm.
        let number = [UInt8](repeating: 1, count: 250)
        guard
            case .created(_, let made) = pair.send(client.finishRequest(publicNumber: number).encoded).outcome
        else {
            Issue.record("refused")
            return
        }
        #expect(made.key.bytes.count == 256)
    }

    @Test("a retry_id at the first try")
    func retryID() throws {
        try expectFinalRefusal(.wrongRetryID(got: 5, expected: 0)) { $0.finishRequest(retryID: 5) }
    }

    @Test("anything else in plaintext")
    func otherPlaintext() {
        var pair = KeyExchangePair()
        #expect(pair.refusal(of: []) == .malformed(.truncated(wanted: 4, left: 0)))
        #expect(pair.refusal(of: [1, 2]) == .malformed(.truncated(wanted: 4, left: 2)))
        #expect(pair.refusal(of: TLWriter(0x7abe_77ec).bytes) == .unexpectedConstructor(0x7abe_77ec))
        #expect(
            pair.refusal(of: RequestPQ(nonce: other).encoded.dropLast())
                == .malformed(.truncated(wanted: 16, left: 15))
        )
        #expect(pair.server.count == 0)
    }

    @Test("hostile bodies neither trap nor make a key")
    func hostile() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        _ = pair.answer(to: client.request.encoded)
        let finish = client.finishRequest()
        let samples = [RequestPQ(nonce: other).encoded, client.request.encoded, finish.encoded]
        withHostileInputs(from: samples, count: 3000) { bytes in
            let outcome = pair.send(bytes).outcome
            // Bytes appended behind a whole request are ignored, so the right request may still be in there.
            guard case .created = outcome else { return }
            #expect(bytes.starts(with: finish.encoded))
        }
    }

    @Test("a request cut at any place is refused as malformed and does no harm")
    func cut() throws {
        var pair = KeyExchangePair()
        var client = BendableClient()
        try client.start(&pair)
        let request = client.request.encoded
        for length in 0..<request.count {
            guard case .malformed = pair.refusal(of: Array(request[..<length])) else {
                Issue.record("cut at \(length)")
                return
            }
        }
        _ = pair.answer(to: request)
        let finish = client.finishRequest().encoded
        for length in 0..<finish.count {
            guard case .malformed = pair.refusal(of: Array(finish[..<length])) else {
                Issue.record("cut at \(length)")
                return
            }
        }
        _ = pair.answer(to: finish)
    }
}
