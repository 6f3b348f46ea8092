import Flaws
import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto

/// A server with the built-in key and whatever a test sends to it, in memory.
struct KeyExchangePair {
    static let dc: DCID = 2

    var server: ServerKeyExchange
    var random: SeededGenerator
    var now = Timestamp(seconds: 1_700_000_000)
    /// Key ids that the DC claims to have already: the first so many.
    var takenKeys = 0

    init(seed: UInt64 = 1, keys: [RSAPrivateKey] = [.builtIn]) {
        random = SeededGenerator(seed: seed)
        server = ServerKeyExchange(dc: KeyExchangePair.dc, keys: keys, random: random.fork())
    }

    mutating func send(
        _ body: [UInt8],
        flaw: (any ExchangeFlaw)? = nil
    ) -> (outcome: ServerKeyExchange.Outcome, facts: ServerKeyExchange.Facts) {
        var left = takenKeys
        defer { takenKeys = left }
        return server.receive(body[...], now: now, flaw: flaw) { _ in
            defer { left = max(0, left - 1) }
            return left > 0
        }
    }

    /// The body of an answer; anything else fails the test.
    mutating func answer(to body: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [UInt8] {
        let outcome = send(body).outcome
        switch outcome {
        case .answer(let body), .created(let body, _): return body
        case .refused:
            Issue.record("\(outcome)", sourceLocation: sourceLocation)
            return []
        }
    }

    /// Sends what must be refused.
    mutating func refusal(of body: [UInt8]) -> KeyExchangeError? {
        if case .refused(let error) = send(body).outcome { return error }
        return nil
    }

    /// A whole exchange by a client.
    mutating func run(
        _ options: ClientKeyExchange.Options
    ) throws -> (server: NewAuthKey, client: ClientKeyExchange.Agreed, trail: [ServerKeyExchange.Facts]) {
        var clientRandom = SeededGenerator(seed: random.next())
        var client = ClientKeyExchange(options, using: &clientRandom)
        var body = client.opening
        var made: NewAuthKey?
        var trail: [ServerKeyExchange.Facts] = []
        for _ in 0..<10 {
            let (outcome, facts) = send(body)
            trail.append(facts)
            let answer: [UInt8]
            switch outcome {
            case .answer(let body): answer = body
            case .created(let body, let key): (answer, made) = (body, key)
            case .refused(let error): throw error
            }
            switch try client.receive(answer[...], using: &clientRandom) {
            case .send(let next): body = next
            case .done(let agreed): return (try #require(made), agreed, trail)
            }
        }
        throw ExchangeDidNotEnd()
    }

    struct ExchangeDidNotEnd: Error {}
}

/// A client in the hands of a test: every step can be bent before it is sent.
struct BendableClient {
    var nonce: [UInt8] = Array(repeating: 0x11, count: 16)
    var newNonce: [UInt8] = Array(repeating: 0x22, count: 32)
    var response = ResponsePQ(nonce: [], serverNonce: [], pq: [], fingerprints: [])
    var inner = PQInnerData(pq: [], p: [], q: [], nonce: [], serverNonce: [], newNonce: [])
    var request = RequestDHParams(nonce: [], serverNonce: [], p: [], q: [], fingerprint: 0, encryptedData: [])
    var random = SeededGenerator(seed: 99)
    let pair: DiffieHellman.KeyPair

    init() {
        pair = DiffieHellman.KeyPair(using: &random)
    }

    var secrets: ExchangeSecrets { ExchangeSecrets(newNonce: newNonce, serverNonce: response.serverNonce) }

    /// req_pq_multi, and a correct req_DH_params made from the answer.
    mutating func start(_ pair: inout KeyExchangePair) throws {
        response = try ResponsePQ(pair.answer(to: RequestPQ(nonce: nonce).encoded))
        let pq = try #require(bigEndianValue(response.pq).flatMap { PQ(factoring: $0) })
        inner = PQInnerData(
            pq: response.pq,
            p: bigEndianBytes(UInt64(pq.p)),
            q: bigEndianBytes(UInt64(pq.q)),
            nonce: nonce,
            serverNonce: response.serverNonce,
            newNonce: newNonce
        )
        request = dhRequest(inner: inner)
    }

    /// A req_DH_params with the given outer values; the others are right.
    mutating func dhRequest(
        inner: PQInnerData,
        nonce: [UInt8]? = nil,
        serverNonce: [UInt8]? = nil,
        p: [UInt8]? = nil,
        q: [UInt8]? = nil,
        fingerprint: Int64? = nil,
        encryptedData: [UInt8]? = nil,
        padding: RSAPad = .modern
    ) -> RequestDHParams {
        let key = RSAPrivateKey.builtIn.publicKey
        return RequestDHParams(
            nonce: nonce ?? self.nonce,
            serverNonce: serverNonce ?? response.serverNonce,
            p: p ?? inner.p,
            q: q ?? inner.q,
            fingerprint: fingerprint ?? key.fingerprint,
            encryptedData: encryptedData ?? padding.seal(inner.encoded, for: key, using: &random)
        )
    }

    /// A set_client_DH_params with the given inner values; the others are right.
    mutating func finishRequest(
        nonce: [UInt8]? = nil,
        serverNonce: [UInt8]? = nil,
        retryID: Int64 = 0,
        publicNumber: [UInt8]? = nil
    ) -> SetClientDHParams {
        let inner = ClientDHInnerData(
            nonce: nonce ?? self.nonce,
            serverNonce: serverNonce ?? response.serverNonce,
            retryID: retryID,
            publicNumber: publicNumber ?? pair.publicNumber
        ).encoded
        let padding = random.bytes(ExchangeSecrets.paddingLength(for: inner))
        return finishRequest(encryptedData: secrets.seal(inner, padding: padding))
    }

    func finishRequest(encryptedData: [UInt8]) -> SetClientDHParams {
        SetClientDHParams(nonce: nonce, serverNonce: response.serverNonce, encryptedData: encryptedData)
    }
}

extension PQInnerData {
    /// A copy with some fields replaced.
    func with(
        pq: [UInt8]? = nil,
        p: [UInt8]? = nil,
        q: [UInt8]? = nil,
        nonce: [UInt8]? = nil,
        serverNonce: [UInt8]? = nil,
        dcField: Int32? = nil,
        expiresInSeconds: Int32? = nil
    ) -> PQInnerData {
        PQInnerData(
            pq: pq ?? self.pq,
            p: p ?? self.p,
            q: q ?? self.q,
            nonce: nonce ?? self.nonce,
            serverNonce: serverNonce ?? self.serverNonce,
            newNonce: newNonce,
            dcField: dcField ?? self.dcField,
            expiresInSeconds: expiresInSeconds ?? self.expiresInSeconds
        )
    }
}
