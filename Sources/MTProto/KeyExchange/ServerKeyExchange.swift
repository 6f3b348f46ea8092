package import Flaws
package import MTProtoCrypto
package import Primitives
import TL

/// All key exchanges of one DC: takes the bodies of plaintext messages, gives the bodies of the answers.
///
/// An exchange is found by its nonces and never by its connection: TDLib opens another connection in the
/// middle of one. `req_pq` is legal at any time and starts an exchange; an identical request gets the
/// identical answer; after a failed check everything with the same nonces is refused. An answer can be given
/// a flaw on order; `ExchangeFlaw` says which of them are remembered.
///
/// - Limits: `Limits`. Beyond `liveExchanges` the oldest is dropped.
/// - Errors: `KeyExchangeError`, answered with the transport error it names.
/// - Source: mtproto/auth_key.
package struct ServerKeyExchange: Sendable {
    /// The limits of what one DC keeps and allows.
    package enum Limits {
        /// How long an exchange, its answers and its failure are remembered.
        package static let lifetime: Duration = .seconds(600)
        /// Most exchanges remembered at once, finished and failed ones included.
        package static let liveExchanges = 4096
        /// Keys that may turn out to be taken before the answer is dh_gen_fail.
        package static let attempts = 5
        /// A temporary key lives a day at most, whatever the client asks for.
        package static let longestTemporaryKeySeconds: Int32 = 86_400
    }

    /// What happened, and what to do about it.
    package enum Outcome: Equatable, Sendable {
        /// Send this body.
        case answer([UInt8])
        /// Keep the key, then send this body.
        case created([UInt8], NewAuthKey)
        /// Send the transport error that the error names.
        case refused(KeyExchangeError)
    }

    /// What the event log wants to know about a step.
    package struct Facts: Sendable {
        /// The function, if it is one of the key exchange.
        package internal(set) var method: ExchangeStep?
        /// The client's nonce, which all steps of an exchange share.
        package internal(set) var nonce: [UInt8] = []
        /// What is wrong with the answer, on order.
        package internal(set) var flaw: (any ExchangeFlaw)?
        /// Whether the identical request was answered before.
        package internal(set) var isRepeated = false
        /// How the RSA block was padded.
        package internal(set) var padding: RSAPad?
        /// The wire name of the inner data's constructor.
        package internal(set) var innerData: String?
        /// The dc field of the inner data.
        package internal(set) var dcField: Int32?
        /// expires_in of the inner data, before it is clamped.
        package internal(set) var expiresInSeconds: Int32?
    }

    private let dc: DCID
    private let isTestOnly: Bool
    private let keys: [RSAPrivateKey]
    private var exchanges: [ServerExchange.ID: ServerExchange] = [:]
    private var newestByNonce: [[UInt8]: ServerExchange.ID] = [:]
    private var oldestFirst: [ServerExchange.ID] = []
    private var random: SeededGenerator

    /// The exchanges of a DC that offers the fingerprints of these keys, in this order.
    ///
    /// With `isTestOnly` a dc field must be one of the test environment; otherwise both environments are taken.
    package init(
        dc: DCID,
        keys: [RSAPrivateKey],
        isTestOnly: Bool = false,
        random: SeededGenerator
    ) {
        self.random = random
        self.isTestOnly = isTestOnly
        self.dc = dc
        self.keys = keys
    }

    /// How many exchanges are remembered.
    package var count: Int { exchanges.count }

    private static let steps: [ConstructorID: ExchangeStep] = [
        RequestPQ.id: .requestPQ,
        RequestPQ.multiID: .requestPQMulti,
        RequestDHParams.id: .requestDHParams,
        SetClientDHParams.id: .setClientDHParams,
    ]

    /// The function that a body calls, if it is one of the key exchange.
    static func step(of body: ArraySlice<UInt8>) -> ExchangeStep? {
        TLReader(body).nextConstructor.flatMap { steps[$0] }
    }

    /// Takes the body of a plaintext message; what follows the TL object in it is ignored.
    ///
    /// The answer has `flaw`, if it is one that it can have.
    package mutating func receive(
        _ body: ArraySlice<UInt8>,
        now: Timestamp,
        flaw: (any ExchangeFlaw)? = nil,
        isKeyTaken: (AuthKeyID) -> Bool
    ) -> (outcome: Outcome, facts: Facts) {
        expire(now: now)
        // What the answer to this message takes.
        var random = self.random.fork()
        var facts = Facts()
        facts.method = Self.step(of: body)
        if let flaw, let step = facts.method, type(of: flaw).steps.contains(step) { facts.flaw = flaw }
        do throws(KeyExchangeError) {
            let outcome = try receive(body, &facts, now, &random, isKeyTaken)
            return (outcome, facts)
        } catch {
            facts.flaw = nil
            return (.refused(error), facts)
        }
    }

    /// Forgets the exchanges that are older than `Limits.lifetime`.
    package mutating func expire(now: Timestamp) {
        let expired = oldestFirst.prefix { id in
            exchanges[id].map { now - $0.startedAt >= Limits.lifetime } ?? true
        }
        dropOldest(expired.count)
    }

    private mutating func dropOldest(_ count: Int) {
        guard count > 0 else { return }
        for id in oldestFirst.prefix(count) {
            exchanges[id] = nil
            if newestByNonce[id.nonce] == id { newestByNonce[id.nonce] = nil }
        }
        oldestFirst.removeFirst(count)
    }

    private mutating func receive(
        _ body: ArraySlice<UInt8>,
        _ facts: inout Facts,
        _ now: Timestamp,
        _ random: inout SeededGenerator,
        _ isKeyTaken: (AuthKeyID) -> Bool
    ) throws(KeyExchangeError) -> Outcome {
        var reader = TLReader(body)
        let (keys, dc, isTestOnly) = (keys, dc, isTestOnly)
        switch reader.nextConstructor {
        case RequestPQ.id, RequestPQ.multiID:
            let request = try read(RequestPQ.self, &reader)
            facts.nonce = request.nonce
            return start(request, &facts, now, &random)
        case RequestDHParams.id:
            let request = try read(RequestDHParams.self, &reader)
            let id = ServerExchange.ID(nonce: request.nonce, serverNonce: request.serverNonce)
            return try step(id, reader.read(since: 0), &facts) { exchange, facts throws(KeyExchangeError) in
                let client = try exchange.open(
                    request,
                    keys: keys,
                    dc: dc,
                    isTestOnly: isTestOnly,
                    facts: &facts
                )
                let pair = DiffieHellman.KeyPair(using: &random)
                return .answer(
                    exchange.agree(
                        with: client,
                        pair: pair,
                        padding: { random.bytes($0) },
                        flaw: facts.flaw,
                        now: now
                    )
                )
            }
        case SetClientDHParams.id:
            let request = try read(SetClientDHParams.self, &reader)
            let id = ServerExchange.ID(nonce: request.nonce, serverNonce: request.serverNonce)
            return try step(id, reader.read(since: 0), &facts) { exchange, facts throws(KeyExchangeError) in
                switch try exchange.finish(request, flaw: facts.flaw, isKeyTaken: isKeyTaken) {
                case .created(let answer, let key): .created(answer, key)
                case .refused(let answer): .answer(answer)
                }
            }
        case let other?:
            throw .unexpectedConstructor(other)
        case nil:
            throw .malformed(.truncated(wanted: 4, left: reader.remaining))
        }
    }

    private func read<Message: ExchangeMessage>(
        _: Message.Type,
        _ reader: inout TLReader
    ) throws(KeyExchangeError) -> Message {
        do throws(TLDecodingError) {
            return try Message(from: &reader)
        } catch {
            throw .malformed(error)
        }
    }

    private mutating func start(
        _ request: RequestPQ,
        _ facts: inout Facts,
        _ now: Timestamp,
        _ random: inout SeededGenerator
    ) -> Outcome {
        var fingerprints = keys.map(\.publicKey.fingerprint)
        facts.flaw?.change(fingerprints: &fingerprints, &random)
        func answer(_ exchange: ServerExchange) -> Outcome {
            let answer = exchange.responsePQ(fingerprints: fingerprints)
            return .answer(facts.flaw.map { exchange.spoiled(answer, by: $0) } ?? answer)
        }
        // A nonce sent again while its exchange goes on is a repeated request; later it is a client that
        // always uses the same nonce, and gets a new exchange.
        if let id = newestByNonce[request.nonce], let exchange = exchanges[id], exchange.isUnfinished {
            facts.isRepeated = true
            return answer(exchange)
        }
        let id = ServerExchange.ID(nonce: request.nonce, serverNonce: random.bytes(16))
        let exchange = ServerExchange(id, pq: PQ(using: &random), now: now)
        insert(exchange)
        return answer(exchange)
    }

    mutating func insert(_ exchange: ServerExchange) {
        dropOldest(exchanges.count + 1 - Limits.liveExchanges)
        exchanges[exchange.id] = exchange
        newestByNonce[exchange.id.nonce] = exchange.id
        oldestFirst.append(exchange.id)
    }

    private mutating func step(
        _ id: ServerExchange.ID,
        _ request: ArraySlice<UInt8>,
        _ facts: inout Facts,
        _ take: (inout ServerExchange, inout Facts) throws(KeyExchangeError) -> Outcome
    ) throws(KeyExchangeError) -> Outcome {
        facts.nonce = id.nonce
        guard var exchange = exchanges[id] else {
            throw .unknownExchange(nonce: id.nonce, serverNonce: id.serverNonce)
        }
        if let answer = exchange.earlierAnswer(to: request) {
            facts.isRepeated = true
            let sent = facts.flaw.map { exchange.spoiled(answer, by: $0) } ?? answer
            if sent == answer { facts.flaw = nil }
            return .answer(sent)
        }
        guard !exchange.hasFailed else { throw .failedBefore }
        defer { exchanges[id] = exchange }
        do throws(KeyExchangeError) {
            let outcome = try take(&exchange, &facts)
            switch outcome {
            case .answer(let answer), .created(let answer, _): exchange.remember(answer, to: request)
            case .refused: break
            }
            return facts.flaw.map { exchange.spoiled(outcome, by: $0) } ?? outcome
        } catch {
            exchange.fail()
            throw error
        }
    }
}
