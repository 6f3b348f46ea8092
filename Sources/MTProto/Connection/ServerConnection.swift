import Primitives

/// A TCP connection, by a number that is never used twice in a world.
package struct ConnectionID: Hashable, Sendable, CustomStringConvertible {
    /// The number, counted from 1.
    package let number: Int

    /// The connection with this number.
    package init(_ number: Int) {
        self.number = number
    }

    /// `#7`.
    package var description: String { "#\(number)" }
}

/// What a DC knows of one connection: its framing and its timers.
///
/// Keys and sessions are found by what it sends.
struct ServerConnection: Sendable {
    /// A connection that has not sent one whole frame after this time is closed.
    static let firstFrameWithin: Duration = .seconds(30)
    /// A connection that is silent for this long is closed, unless `ping_delay_disconnect` says otherwise.
    static let silentAtMost: Duration = .seconds(900)

    var transport: TransportStream
    /// The sessions that spoke on this connection.
    var sessions: [SessionKey] = []
    /// The ids of the server's own plaintext messages.
    var plaintextIDs = MessageIDSequence()
    /// Whether the framing was told to the event log.
    var isIdentified = false
    /// When the connection is closed if nothing more is heard.
    var silentUntil: Timestamp
    /// When `ping_delay_disconnect` closes it.
    var disconnectAt: Timestamp?
    /// The request over HTTP that waits for an answer of its session.
    var poll: HTTPPoll?

    init(transport: TransportStream, now: Timestamp) {
        self.transport = transport
        silentUntil = now + Self.firstFrameWithin
    }

    /// The moment this connection is closed unless something is heard before.
    var deadline: Timestamp { disconnectAt ?? silentUntil }

    /// The clock was put forward: the connection was not silent in the time between.
    mutating func clockMoved(by duration: Duration) {
        silentUntil = silentUntil + duration
        disconnectAt = disconnectAt.map { $0 + duration }
    }

    // MARK: What comes in

    /// A whole frame came: the client is alive.
    ///
    /// Gives the framing, the first time.
    mutating func heard(now: Timestamp) -> ProtocolEvent? {
        silentUntil = now + Self.silentAtMost
        guard !isIdentified else { return nil }
        isIdentified = true
        return .transport(
            transport.kind,
            over: transport.carrier,
            isObfuscated: transport.isObfuscated,
            dcField: transport.dcField
        )
    }

    /// A packet of a session came; if it came over HTTP, its request waits from now on.
    ///
    /// Whether it does.
    mutating func beginPoll(of session: SessionKey, now: Timestamp) -> Bool {
        guard transport.waitingRequests > 0 else { return false }
        poll = HTTPPoll(of: session, since: now)
        return true
    }

    // MARK: What goes out

    /// A message of the key exchange as it travels.
    mutating func encode(plaintext body: [UInt8], now: Timestamp) -> OutgoingBuffer {
        var bytes = OutgoingBuffer(
            front: transport.headroom + PlaintextMessage.headerSize,
            capacity: body.count + TransportLimits.frameTail
        )
        bytes.append(body)
        PlaintextMessage.wrap(&bytes, id: plaintextIDs.next(.answer, at: now))
        transport.encode(&bytes)
        return bytes
    }

    /// A transport error as it travels, and whether nothing follows on this connection; an HTTP request that it answers
    /// does not wait any more.
    mutating func encode(errorCode code: Int32, isFramed: Bool) -> (bytes: OutgoingBuffer, isLast: Bool) {
        let bytes = transport.encode(errorCode: code, isFramed: isFramed)
        if transport.waitingRequests == 0 { poll = nil }
        let isBare = transport.errorsAreBare && !isFramed
        return (bytes, isLast: isBare || code != TransportErrorCode.authKeyNotFound)
    }

    /// An answer to the request that waits was written; another one may wait behind it.
    mutating func pollAnswered() {
        guard let answered = poll else { return }
        poll = nil
        guard transport.waitingRequests > 0 else { return }
        poll = HTTPPoll(of: answered.session, since: answered.since)
        poll?.patience = answered.patience
    }

    /// What HTTP or WebSocket says by itself.
    struct Remarks {
        let replies: OutgoingBuffer
        let refusals: [HTTPFault]
        /// Whether the connection is to be closed after them.
        let isOver: Bool
    }

    /// Takes what HTTP or WebSocket says by itself, if there is anything.
    mutating func takeRemarks() -> Remarks? {
        guard transport.needsCare else { return nil }
        return Remarks(
            replies: transport.takeReplies(),
            refusals: transport.takeRefusals(),
            isOver: transport.isOver
        )
    }
}
