import Flaws
import MTProtoCrypto
import Primitives
import TL

// One key exchange, the server's side.
//
// Rules: a step is taken once, in order; a check that fails ends the exchange; everything random comes in as
// an argument, so that a recorded exchange can be replayed byte for byte.
//
//     | stage            | message                | answer                 | next stage       |
//     |------------------|------------------------|------------------------|------------------|
//     | (none)           | req_pq, req_pq_multi   | resPQ                  | awaitingDHParams |
//     | awaitingDHParams | req_DH_params          | server_DH_params_ok    | awaitingClientDH |
//     | awaitingClientDH | set_client_DH_params   | dh_gen_ok              | finished         |
//     |                  |   key id is taken      | dh_gen_retry           | awaitingClientDH |
//     |                  |   taken too many times | dh_gen_fail            | failed           |
//     |                  |   flaw dh_gen_retry    | dh_gen_retry           | awaitingClientDH |
//     |                  |   flaw dh_gen_fail     | dh_gen_fail            | failed           |
//     | any              | failed check           | -404 or -444           | failed           |
//
// Any other flaw of an answer leads to the same next stage as the right answer.

/// The state of one key exchange at the server.
struct ServerExchange: Sendable {
    /// What names an exchange.
    struct ID: Hashable, Sendable {
        let nonce: [UInt8]
        let serverNonce: [UInt8]
    }

    /// What the server knows once it has opened the client's inner data.
    struct ClientSecret: Sendable {
        let secrets: ExchangeSecrets
        let padding: RSAPad
        let dcField: Int32?
        let expiresInSeconds: Int32?
    }

    private struct Agreement: Sendable {
        let client: ClientSecret
        let secret: [UInt8]
        let modulus: [UInt8]
        var retryID: Int64 = 0
        var attempts = 0
    }

    private enum Stage: Sendable {
        case awaitingDHParams
        case awaitingClientDH(Agreement)
        case finished
        case failed

        var expectation: String {
            switch self {
            case .awaitingDHParams: "req_DH_params"
            case .awaitingClientDH: "set_client_DH_params"
            case .finished, .failed: "nothing more"
            }
        }
    }

    /// What a set_client_DH_params leads to.
    enum Verdict: Sendable {
        case created([UInt8], NewAuthKey)
        case refused([UInt8])

        var answer: [UInt8] {
            switch self {
            case .created(let answer, _), .refused(let answer): answer
            }
        }
    }

    let id: ID
    let startedAt: Timestamp
    private let pq: PQ
    private var stage = Stage.awaitingDHParams
    // By the hash of the request, so that a request sent twice is answered alike.
    private var answers: [[UInt8]: [UInt8]] = [:]

    init(_ id: ID, pq: PQ, now: Timestamp) {
        self.id = id
        self.pq = pq
        startedAt = now
    }

    /// Whether a check has failed.
    var hasFailed: Bool {
        if case .failed = stage { return true }
        return false
    }

    /// Whether a step is still to come.
    var isUnfinished: Bool {
        switch stage {
        case .awaitingDHParams, .awaitingClientDH: true
        case .finished, .failed: false
        }
    }

    /// What both sides derive from the nonces, between the client's first secret and the key.
    var secrets: ExchangeSecrets? {
        if case .awaitingClientDH(let agreement) = stage { return agreement.client.secrets }
        return nil
    }

    /// The answer that this very request got before.
    func earlierAnswer(to request: ArraySlice<UInt8>) -> [UInt8]? {
        answers[Digest.sha256(request)]
    }

    /// Keeps the answer for the case that the request comes again.
    mutating func remember(_ answer: [UInt8], to request: ArraySlice<UInt8>) {
        answers[Digest.sha256(request)] = answer
    }

    /// Ends the exchange; what was answered before is not answered again.
    mutating func fail() {
        stage = .failed
        answers = [:]
    }

    /// `resPQ`.
    func responsePQ(fingerprints: [Int64]) -> [UInt8] {
        ResponsePQ(
            nonce: id.nonce,
            serverNonce: id.serverNonce,
            pq: bigEndianBytes(pq.product),
            fingerprints: fingerprints
        ).encoded
    }

    /// Checks and opens a req_DH_params, in the order of the documentation.
    func open(
        _ request: RequestDHParams,
        keys: [RSAPrivateKey],
        dc: DCID,
        isTestOnly: Bool = false,
        facts: inout ServerKeyExchange.Facts
    ) throws(KeyExchangeError) -> ClientSecret {
        guard case .awaitingDHParams = stage else {
            throw .wrongStage(got: "req_DH_params", expected: stage.expectation)
        }
        try checkFactors(p: request.p, q: request.q)
        guard let key = keys.first(where: { $0.publicKey.fingerprint == request.fingerprint }) else {
            throw .unknownFingerprint(got: request.fingerprint, expected: keys.map(\.publicKey.fingerprint))
        }
        let length = request.encryptedData.count
        guard length == RSAPublicKey.size else {
            throw .encryptedDataLength(got: length, expected: RSAPublicKey.size)
        }
        guard let block = key.decrypt(request.encryptedData) else { throw .encryptedDataNotBelowModulus }
        guard let opened = RSAPad.open(block) else { throw .unreadableRSABlock }
        var reader = TLReader(opened.data)
        guard let inner = try? PQInnerData(from: &reader), opened.vouches(forFirst: reader.position) else {
            throw .unreadableRSABlock
        }
        facts.padding = opened.padding
        facts.innerData = inner.shape.rawValue
        facts.dcField = inner.dcField
        facts.expiresInSeconds = inner.expiresInSeconds
        try check(inner, dc: dc, isTestOnly: isTestOnly)
        return ClientSecret(
            secrets: ExchangeSecrets(newNonce: inner.newNonce, serverNonce: id.serverNonce),
            padding: opened.padding,
            dcField: inner.dcField,
            expiresInSeconds: inner.expiresInSeconds
        )
    }

    private func checkFactors(p: [UInt8], q: [UInt8]) throws(KeyExchangeError) {
        let (p, q) = (bigEndianValue(p), bigEndianValue(q))
        // Both are prime, so no other pair in this order has that product.
        guard p == UInt64(pq.p), q == UInt64(pq.q) else {
            throw .wrongFactors(p: p, q: q, pq: pq.product)
        }
    }

    private func check(_ inner: PQInnerData, dc: DCID, isTestOnly: Bool) throws(KeyExchangeError) {
        let fields = [
            ("pq", bigEndianValue(inner.pq) == pq.product),
            ("p", bigEndianValue(inner.p) == UInt64(pq.p)),
            ("q", bigEndianValue(inner.q) == UInt64(pq.q)),
            ("nonce", inner.nonce == id.nonce),
            ("server_nonce", inner.serverNonce == id.serverNonce),
        ]
        if let wrong = fields.first(where: { !$0.1 }) { throw .innerMismatch(field: wrong.0) }
        if let field = inner.dcField {
            // 10000 is added for the test environment; media connections change the sign.
            let (environment, number) = field.magnitude.quotientAndRemainder(dividingBy: 10_000)
            let isRightPlace = isTestOnly ? environment == 1 : environment <= 1
            guard isRightPlace, Int(number) == dc.number else { throw .wrongDC(got: field, expected: dc) }
        }
        if let seconds = inner.expiresInSeconds, seconds <= 0 { throw .invalidExpiry(got: seconds) }
    }

    /// `server_DH_params_ok`.
    mutating func agree(
        with client: ClientSecret,
        pair drawn: DiffieHellman.KeyPair,
        padding: (Int) -> [UInt8],
        flaw: (any ExchangeFlaw)? = nil,
        now: Timestamp
    ) -> [UInt8] {
        let right = DHOffer(
            prime: DiffieHellman.prime,
            generator: DiffieHellman.generator,
            secret: drawn.secret
        )
        var offer = right
        flaw?.change(offer: &offer)
        let pair =
            offer == right
            ? drawn
            : DiffieHellman.KeyPair(secret: offer.secret, generator: offer.generator, modulus: offer.prime)
        stage = .awaitingClientDH(Agreement(client: client, secret: pair.secret, modulus: offer.prime))
        let inner = ServerDHInnerData(
            nonce: id.nonce,
            serverNonce: id.serverNonce,
            generator: offer.generator,
            prime: offer.prime,
            publicNumber: pair.publicNumber,
            serverTime: Int32(clamping: now.seconds)
        ).encoded
        let answer = client.secrets.seal(inner, padding: padding(ExchangeSecrets.paddingLength(for: inner)))
        return ServerDHParams.ok(nonce: id.nonce, serverNonce: id.serverNonce, encryptedAnswer: answer)
            .encoded
    }

    /// Checks a set_client_DH_params, makes the key and answers.
    mutating func finish(
        _ request: SetClientDHParams,
        flaw: (any ExchangeFlaw)? = nil,
        isKeyTaken: (AuthKeyID) -> Bool
    ) throws(KeyExchangeError) -> Verdict {
        guard case .awaitingClientDH(var agreement) = stage else {
            throw .wrongStage(got: "set_client_DH_params", expected: stage.expectation)
        }
        let inner = try open(request, agreement)
        let key = DiffieHellman.sharedKey(inner.publicNumber, agreement.secret, modulus: agreement.modulus)
        let secrets = agreement.client.secrets
        func answer(_ verdict: DHGenAnswer.Verdict) -> [UInt8] {
            DHGenAnswer(
                verdict: verdict,
                nonce: id.nonce,
                serverNonce: id.serverNonce,
                newNonceHash: secrets.newNonceHash(verdict, key)
            ).encoded
        }
        var ordered: DHVerdict?
        flaw?.change(verdict: &ordered)
        guard ordered != .fail else {
            stage = .failed
            return .refused(answer(.fail))
        }
        agreement.retryID = longValue(key.auxHash)
        guard ordered != .retry else {
            stage = .awaitingClientDH(agreement)
            return .refused(answer(.retry))
        }
        // An id of 0 would make every message under the key look like plaintext.
        guard key.id.value == 0 || isKeyTaken(key.id) else {
            stage = .finished
            return .created(answer(.ok), agreement.client.newKey(key))
        }
        agreement.attempts += 1
        guard agreement.attempts < ServerKeyExchange.Limits.attempts else {
            stage = .failed
            return .refused(answer(.fail))
        }
        stage = .awaitingClientDH(agreement)
        return .refused(answer(.retry))
    }

    private func open(
        _ request: SetClientDHParams,
        _ agreement: Agreement
    ) throws(KeyExchangeError) -> ClientDHInnerData {
        let inner: ClientDHInnerData
        do throws(ExchangeSecrets.OpeningError) {
            inner = try agreement.client.secrets.open(request.encryptedData, as: ClientDHInnerData.self)
        } catch {
            switch error {
            case .notWholeBlocks: throw .notWholeBlocks(length: request.encryptedData.count)
            case .unreadable: throw .unreadableClientData
            }
        }
        guard inner.nonce == id.nonce else { throw .innerMismatch(field: "nonce") }
        guard inner.serverNonce == id.serverNonce else { throw .innerMismatch(field: "server_nonce") }
        guard DiffieHellman.isAcceptable(inner.publicNumber) else { throw .publicNumberOutOfRange }
        guard inner.retryID == agreement.retryID else {
            throw .wrongRetryID(got: inner.retryID, expected: agreement.retryID)
        }
        return inner
    }
}

extension ServerExchange.ClientSecret {
    fileprivate func newKey(_ key: AuthKey) -> NewAuthKey {
        let longest = ServerKeyExchange.Limits.longestTemporaryKeySeconds
        return NewAuthKey(
            key: key,
            kind: expiresInSeconds.map { .temporary(expiresInSeconds: min($0, longest)) } ?? .permanent,
            dcField: dcField,
            serverSalt: secrets.serverSalt,
            padding: padding
        )
    }
}
