package import MTProtoCrypto
package import Primitives
import TL

/// One key exchange, the client's side: for the reference client and for tests of the server.
///
/// Bodies of plaintext messages go in and come out; the caller wraps them.
///
///     | stage             | message in          | message out          | next stage        |
///     |-------------------|---------------------|----------------------|-------------------|
///     | start             |                     | req_pq_multi         | awaitingPQ        |
///     | awaitingPQ        | resPQ               | req_DH_params        | awaitingDHParams  |
///     | awaitingDHParams  | server_DH_params_ok | set_client_DH_params | awaitingDHAnswer  |
///     | awaitingDHAnswer  | dh_gen_ok           |                      | over, with a key  |
///     |                   | dh_gen_retry        | set_client_DH_params | awaitingDHAnswer  |
///     | any               | anything wrong      |                      | over, by an error |
///
/// - Limits: `mostRetries` answers dh_gen_retry.
/// - Errors: `ClientKeyExchangeError`; the exchange is over then.
/// - Source: mtproto/auth_key, mtproto/security_guidelines.
package struct ClientKeyExchange: Sendable {
    /// How often the client draws another b.
    package static let mostRetries = 5

    /// What the client asks for and how.
    package struct Options: Sendable {
        /// The keys that the client trusts.
        package var keys: [RSAPublicKey]
        /// How the RSA block is padded.
        package var padding: RSAPad
        /// The dc field; `nil` for the constructors without one.
        package var dcField: Int32?
        /// For a temporary key, its life; `nil` for a permanent key.
        package var expiresInSeconds: Int32?

        /// Options for a permanent key, padded the modern way, unless told otherwise.
        package init(
            keys: [RSAPublicKey],
            padding: RSAPad = .modern,
            dcField: Int32? = nil,
            expiresInSeconds: Int32? = nil
        ) {
            self.keys = keys
            self.padding = padding
            self.dcField = dcField
            self.expiresInSeconds = expiresInSeconds
        }
    }

    /// What to do after an answer.
    package enum Progress: Equatable, Sendable {
        /// Send this body.
        case send([UInt8])
        /// The key is made.
        case done(Agreed)
    }

    /// What the exchange ends with.
    package struct Agreed: Equatable, Sendable {
        /// The key.
        package let key: AuthKey
        /// The server salt to begin with.
        package let serverSalt: Int64
        /// The server's clock at its second answer, Unix time.
        package let serverTimeSeconds: Int32
    }

    private struct Agreement: Sendable {
        let secrets: ExchangeSecrets
        let serverNumber: [UInt8]
        let serverTimeSeconds: Int32
        let key: AuthKey
        let retries: Int
    }

    private enum Stage: Sendable {
        case awaitingPQ
        case awaitingDHParams(ExchangeSecrets)
        case awaitingDHAnswer(Agreement)
        case over
    }

    private let options: Options
    private let nonce: [UInt8]
    private var stage = Stage.awaitingPQ

    /// An exchange with a nonce of its own.
    package init(_ options: Options, using random: inout SeededGenerator) {
        self.options = options
        nonce = random.bytes(16)
    }

    /// `req_pq_multi`, the body to send first.
    package var opening: [UInt8] { RequestPQ(nonce: nonce).encoded }

    /// Takes the body of the server's answer; what follows the TL object in it is ignored.
    package mutating func receive(
        _ body: ArraySlice<UInt8>,
        using random: inout SeededGenerator
    ) throws(ClientKeyExchangeError) -> Progress {
        let current = stage
        stage = .over
        switch current {
        case .awaitingPQ: return try requestDHParams(try read(ResponsePQ.self, body), &random)
        case .awaitingDHParams(let secrets):
            return try agree(try read(ServerDHParams.self, body), secrets, &random)
        case .awaitingDHAnswer(let agreement):
            return try finish(try read(DHGenAnswer.self, body), agreement, &random)
        case .over: throw .unexpectedAnswer
        }
    }

    private func read<Message: ExchangeMessage>(
        _: Message.Type,
        _ body: ArraySlice<UInt8>
    ) throws(ClientKeyExchangeError) -> Message {
        do throws(TLDecodingError) {
            return try Message(Array(body))
        } catch {
            throw .malformed(error)
        }
    }

    private func check(
        _ got: [UInt8],
        _ expected: [UInt8],
        _ field: String,
        of object: String
    ) throws(ClientKeyExchangeError) {
        guard got == expected else { throw .wrongNonce(field: field, of: object) }
    }

    private mutating func requestDHParams(
        _ answer: ResponsePQ,
        _ random: inout SeededGenerator
    ) throws(ClientKeyExchangeError) -> Progress {
        try check(answer.nonce, nonce, "nonce", of: "resPQ")
        let known = options.keys.first { answer.fingerprints.contains($0.fingerprint) }
        guard let key = known else { throw .noKnownFingerprint(offered: answer.fingerprints) }
        guard let pq = bigEndianValue(answer.pq).flatMap({ PQ(factoring: $0) }) else {
            throw .unfactorable(pq: answer.pq)
        }
        let secrets = ExchangeSecrets(newNonce: random.bytes(32), serverNonce: answer.serverNonce)
        let inner = PQInnerData(
            pq: answer.pq,
            p: bigEndianBytes(UInt64(pq.p)),
            q: bigEndianBytes(UInt64(pq.q)),
            nonce: nonce,
            serverNonce: answer.serverNonce,
            newNonce: secrets.newNonce,
            dcField: options.dcField,
            expiresInSeconds: options.expiresInSeconds
        )
        let request = RequestDHParams(
            nonce: nonce,
            serverNonce: answer.serverNonce,
            p: inner.p,
            q: inner.q,
            fingerprint: key.fingerprint,
            encryptedData: options.padding.seal(inner.encoded, for: key, using: &random)
        )
        stage = .awaitingDHParams(secrets)
        return .send(request.encoded)
    }

    private mutating func agree(
        _ answer: ServerDHParams,
        _ secrets: ExchangeSecrets,
        _ random: inout SeededGenerator
    ) throws(ClientKeyExchangeError) -> Progress {
        let sealed: [UInt8]
        switch answer {
        case .ok(let nonce, let serverNonce, let encryptedAnswer):
            try check(nonce, self.nonce, "nonce", of: "server_DH_params_ok")
            try check(serverNonce, secrets.serverNonce, "server_nonce", of: "server_DH_params_ok")
            sealed = encryptedAnswer
        case .fail(let nonce, let serverNonce, let hash):
            try check(nonce, self.nonce, "nonce", of: "server_DH_params_fail")
            try check(serverNonce, secrets.serverNonce, "server_nonce", of: "server_DH_params_fail")
            throw .refusedByServer(hashIsRight: hash == secrets.failureHash)
        }
        let inner: ServerDHInnerData
        do throws(ExchangeSecrets.OpeningError) {
            inner = try secrets.open(sealed, as: ServerDHInnerData.self)
        } catch {
            switch error {
            case .notWholeBlocks: throw .notWholeBlocks(length: sealed.count)
            case .unreadable: throw .unreadableServerData
            }
        }
        try check(inner.nonce, nonce, "nonce", of: "server_DH_inner_data")
        try check(inner.serverNonce, secrets.serverNonce, "server_nonce", of: "server_DH_inner_data")
        guard inner.prime.drop(while: { $0 == 0 }).elementsEqual(DiffieHellman.prime) else {
            throw .unknownPrime
        }
        guard inner.generator == DiffieHellman.generator else { throw .unknownGenerator(inner.generator) }
        guard DiffieHellman.isAcceptable(inner.publicNumber) else { throw .publicNumberOutOfRange }
        return .send(
            offerKey(
                secrets,
                serverNumber: inner.publicNumber,
                serverTimeSeconds: inner.serverTime,
                after: nil,
                &random
            )
        )
    }

    // Draws b and so a key; `after` is the try that the server did not want.
    private mutating func offerKey(
        _ secrets: ExchangeSecrets,
        serverNumber: [UInt8],
        serverTimeSeconds: Int32,
        after last: Agreement?,
        _ random: inout SeededGenerator
    ) -> [UInt8] {
        let pair = DiffieHellman.KeyPair(using: &random)
        let inner = ClientDHInnerData(
            nonce: nonce,
            serverNonce: secrets.serverNonce,
            retryID: last.map { longValue($0.key.auxHash) } ?? 0,
            publicNumber: pair.publicNumber
        ).encoded
        let padding = random.bytes(ExchangeSecrets.paddingLength(for: inner))
        stage = .awaitingDHAnswer(
            Agreement(
                secrets: secrets,
                serverNumber: serverNumber,
                serverTimeSeconds: serverTimeSeconds,
                key: DiffieHellman.sharedKey(serverNumber, pair.secret),
                retries: last.map { $0.retries + 1 } ?? 0
            )
        )
        return SetClientDHParams(
            nonce: nonce,
            serverNonce: secrets.serverNonce,
            encryptedData: secrets.seal(inner, padding: padding)
        ).encoded
    }

    private mutating func finish(
        _ answer: DHGenAnswer,
        _ agreement: Agreement,
        _ random: inout SeededGenerator
    ) throws(ClientKeyExchangeError) -> Progress {
        let secrets = agreement.secrets
        try check(answer.nonce, nonce, "nonce", of: "dh_gen")
        try check(answer.serverNonce, secrets.serverNonce, "server_nonce", of: "dh_gen")
        guard answer.newNonceHash == secrets.newNonceHash(answer.verdict, agreement.key) else {
            throw .wrongNewNonceHash(number: answer.verdict.rawValue)
        }
        switch answer.verdict {
        case .ok:
            return .done(
                Agreed(
                    key: agreement.key,
                    serverSalt: secrets.serverSalt,
                    serverTimeSeconds: agreement.serverTimeSeconds
                )
            )
        case .retry:
            guard agreement.retries < ClientKeyExchange.mostRetries else { throw .tooManyRetries }
            return .send(
                offerKey(
                    secrets,
                    serverNumber: agreement.serverNumber,
                    serverTimeSeconds: agreement.serverTimeSeconds,
                    after: agreement,
                    &random
                )
            )
        case .fail: throw .generationFailed
        }
    }
}
