package import MTProtoCrypto
package import Primitives

/// The server side of MTProto for one DC: connections, key exchanges, keys and sessions, as one value.
///
/// Rules of this file and its extensions:
/// - Bytes and time go in; what is to be done comes out of `takeOutputs`, in the order in which it has to be
///   done. Nothing here reads a clock or draws a random number of its own.
/// - `take` gets bytes, `receiveFrame` handles what they make up, frame by frame, and hands queries out as
///   `.request`; whoever answers calls `answer`. `flush` seals and frames what the sessions want to send, so
///   that answers that are ready together share a container.
/// - It misbehaves only on order: by the handling of a frame, by the delivery of a reply.
/// - No bytes from a client may trap; whatever is wrong with them ends at most that connection.
///
/// - Source: mtproto, mtproto/description.
package struct MTProtoServer: Sendable {
    /// The DC whose keys and sessions these are.
    package let dc: DCID
    /// Judges the order of seq_no too (codes 32 and 33); off, because clients that race are common.
    package var checksSequenceOrder = false
    /// The keys made at this DC.
    package internal(set) var keys = AuthKeyStore()

    var exchange: ServerKeyExchange
    var connections: [ConnectionID: ServerConnection] = [:]
    var sessions = SessionTable()
    /// Sessions that have something to send.
    var dirty: [SessionKey] = []
    /// Queries handed out since the last flush.
    var unanswered: [Request.ID] = []
    /// Keys to forget once their last answer is out.
    var doomedKeys: [AuthKeyID] = []
    /// Sessions that hold answers back, in the order in which they began to.
    var holding: [SessionKey] = []
    /// Connections on which a request over HTTP waits.
    var polling: [ConnectionID] = []
    var lastTick: Timestamp?
    private var lastPruning: Timestamp?
    private var outputs: [Output] = []
    /// What its connections draw from.
    var random: SeededGenerator

    /// A DC without keys; `rsaKeys` are offered in this order.
    ///
    /// With `isTestOnly`, clients that name a DC of production in a key exchange are refused with -444.
    package init(dc: DCID, rsaKeys: [RSAPrivateKey], isTestOnly: Bool = false, random: SeededGenerator) {
        self.dc = dc
        self.random = random
        exchange = ServerKeyExchange(dc: dc, keys: rsaKeys, isTestOnly: isTestOnly)
    }

    /// How many connections are open.
    package var connectionCount: Int { connections.count }
    /// How many sessions are remembered.
    package var sessionCount: Int { sessions.count }

    /// Takes what is to be done, in order; call it until it is empty.
    package mutating func takeOutputs() -> [Output] {
        defer { outputs = [] }
        return outputs
    }

    /// Whether there is something to take.
    package var hasOutputs: Bool { !outputs.isEmpty }

    mutating func emit(_ output: Output) {
        outputs.append(output)
    }

    mutating func note(_ event: ProtocolEvent, on connection: ConnectionID) {
        outputs.append(.event(connection, event))
    }

    // MARK: Connections

    /// A client has connected; it may obfuscate with one of `secrets`, 16 bytes each, or with none.
    package mutating func open(_ connection: ConnectionID, secrets: [[UInt8]] = [], now: Timestamp) {
        connections[connection] = ServerConnection(transport: TransportStream(secrets: secrets), now: now)
    }

    /// A client has connected through a proxy; it must obfuscate as `secret` demands.
    package mutating func open(_ connection: ConnectionID, through secret: ProxySecret, now: Timestamp) {
        connections[connection] = ServerConnection(transport: TransportStream(through: secret), now: now)
    }

    /// The connection is gone; its sessions live on.
    package mutating func closed(_ connection: ConnectionID) {
        guard let gone = connections.removeValue(forKey: connection) else { return }
        for session in gone.sessions { sessions[session]?.detach(connection) }
    }

    /// Closes a connection after what was written to it, because of a transport error if there is a code.
    mutating func close(_ connection: ConnectionID, code: Int32? = nil) {
        if let farewell = connections[connection]?.transport.farewell(code: code), !farewell.isEmpty {
            emit(.send(connection, farewell))
        }
        closed(connection)
        emit(.close(connection))
    }

    /// Breaks a connection off after what was written to it.
    mutating func reset(_ connection: ConnectionID) {
        closed(connection)
        emit(.reset(connection))
    }

    // MARK: Time

    /// When `tick` wants to be called; `nil` while nothing waits.
    package var nextTick: Timestamp? {
        let regular = connections.isEmpty ? nil : (lastTick ?? Timestamp(seconds: 0)) + Self.tickInterval
        guard !holding.isEmpty || !polling.isEmpty else { return regular }
        return (holding.map { sessions[$0]?.nextRelease } + [regular, nextPollDeadline]).compactMap(\.self)
            .min()
    }

    /// The timers of this room are counted in seconds, so a look once a second is enough.
    static let tickInterval: Duration = .seconds(1)
    /// What is over and harms nobody is forgotten as often as this.
    static let pruningInterval: Duration = .seconds(60)
    /// A session without a connection is forgotten after this time.
    static let sessionLifetime: Duration = .seconds(24 * 3600)

    /// Closes and forgets what is over, and lets go of answers that were held back until now.
    package mutating func tick(now: Timestamp) {
        lastTick = now
        releaseAnswers(now: now)
        let overdue = connections.filter { $0.value.deadline <= now }
        for (id, connection) in overdue.sorted(by: { $0.key.number < $1.key.number }) {
            note(.timedOut(connection.disconnectAt == nil ? .silence : .pingDelayDisconnect), on: id)
            close(id)
        }
        guard lastPruning.map({ now - $0 >= Self.pruningInterval }) ?? true else { return }
        lastPruning = now
        exchange.expire(now: now)
        keys.removeExpired(at: now)
        let keys = keys
        sessions.prune { key, session in
            keys[key.keyID] == nil
                || (session.connections.isEmpty && session.lastUse + Self.sessionLifetime <= now)
        }
    }
}
