package import MTProto
package import MTProtoCrypto
package import Primitives
package import TL

/// A client of MTProto on one connection: makes a key, keeps a session, asks queries; no sockets, no clock.
///
/// It does what a correct client does and no more: it adopts a new salt and repeats what was refused for the
/// old one, acknowledges what wants it, and unpacks containers and gzip.
///
/// - Errors: `ClientError`; the connection is of no use then.
/// - Source: mtproto/description, mtproto/auth_key.
package struct ClientEngine: Sendable {
    /// What came in.
    package enum Incoming: Sendable {
        /// The key is made, queries may be asked.
        case ready(AuthKey)
        /// A query was answered with a boxed object, or with an error.
        case answer(MessageID, Result<TLReader, RPCError>)
        /// A 4-byte payload in place of a message.
        case transportError(Int32)
        /// A message was refused with this code.
        case refused(MessageID, code: Int32)
        /// Anything else, by its constructor number.
        case notice(ConstructorID)
    }

    private var transport: ClientTransport
    private var exchange: ClientKeyExchange
    private var session: ClientSession?
    /// The session that it opens.
    package let sessionID: SessionID
    private var random: SeededGenerator
    private var output: [UInt8] = []
    private var plaintextIDs: Int64 = 0

    /// A client that is to make a key, or goes on with the one it has.
    package init(
        transport kind: TransportKind = .intermediate,
        obfuscated: Bool = false,
        exchange options: ClientKeyExchange.Options,
        key: AuthKey? = nil,
        seed: UInt64
    ) {
        random = SeededGenerator(seed: seed)
        transport = ClientTransport(kind: kind, obfuscated: obfuscated, random: random.fork())
        exchange = ClientKeyExchange(options, using: &random)
        sessionID = SessionID(Int64(bitPattern: random.next() | 1))
        let sessionRandom = random.fork()
        session = key.map { ClientSession(key: $0, sessionID: sessionID, salt: 0, random: sessionRandom) }
    }

    /// The key, once there is one.
    package var key: AuthKey? { session?.key }

    /// What is to be written to the connection; it is forgotten here.
    package mutating func takeOutput() -> [UInt8] {
        defer { output = [] }
        return output
    }

    /// Begins: opens the transport and, without a key, the key exchange.
    package mutating func start(now: Timestamp) {
        output += transport.openingBytes
        if session == nil { sendPlaintext(exchange.opening, now: now) }
    }

    /// Asks a query that is encoded with all its wrappers; gives the msg_id it is answered under.
    package mutating func ask(_ query: [UInt8], now: Timestamp) -> MessageID? {
        ask(now: now) { _ in query }
    }

    /// Asks a query that depends on the msg_id it is asked under, as `auth.bindTempAuthKey` does.
    package mutating func ask(now: Timestamp, _ query: (MessageID) -> [UInt8]) -> MessageID? {
        guard var session else { return nil }
        defer { self.session = session }
        let (id, payload) = session.seal(isContentRelated: true, now: now, query)
        send(payload)
        return id
    }

    private mutating func send(_ payload: OutgoingBuffer) {
        var payload = payload
        transport.encode(&payload)
        output += payload
    }

    /// Bytes have come in.
    package mutating func receive(_ bytes: [UInt8], now: Timestamp) throws(ClientError) -> [Incoming] {
        transport.receive(bytes)
        var all: [Incoming] = []
        while let next = try nextPayload() {
            switch next {
            case .transportError(let code): all.append(.transportError(code))
            case .quickAck: break
            case .payload(let payload): all += try take(payload, now: now)
            }
        }
        return all
    }

    private mutating func nextPayload() throws(ClientError) -> ClientTransport.Incoming? {
        do throws(TransportError) {
            return try transport.next()
        } catch {
            throw .transport(error)
        }
    }

    private mutating func take(_ payload: [UInt8], now: Timestamp) throws(ClientError) -> [Incoming] {
        guard var session else { return try takePlaintext(payload, now: now) }
        defer { self.session = session }
        let incoming = try session.open(payload, now: now)
        for payload in session.replies(now: now) { send(payload) }
        return incoming
    }

    // MARK: Key exchange

    private mutating func takePlaintext(_ payload: [UInt8], now: Timestamp) throws(ClientError) -> [Incoming]
    {
        guard payload.count > PlaintextMessage.headerSize + 4 else {
            throw .malformed("a plaintext message of \(payload.count) bytes")
        }
        let progress: ClientKeyExchange.Progress
        do throws(ClientKeyExchangeError) {
            progress = try exchange.receive(payload[PlaintextMessage.headerSize...], using: &random)
        } catch {
            throw .exchange(error)
        }
        switch progress {
        case .send(let body):
            sendPlaintext(body, now: now)
            return []
        case .done(let agreed):
            session = ClientSession(
                key: agreed.key,
                sessionID: sessionID,
                salt: agreed.serverSalt,
                random: random.fork()
            )
            return [.ready(agreed.key)]
        }
    }

    private mutating func sendPlaintext(_ body: [UInt8], now: Timestamp) {
        plaintextIDs = max(plaintextIDs + 4, MessageID(at: now).value)
        var payload = OutgoingBuffer(body)
        PlaintextMessage.wrap(&payload, id: MessageID(plaintextIDs))
        send(payload)
    }
}
