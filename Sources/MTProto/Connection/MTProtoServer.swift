import Flaws
package import MTProtoCrypto
package import Primitives

/// The server side of MTProto for one DC: connections, key exchanges, keys and sessions, as one value.
///
/// It is made of four parts, each with state of its own: `keys`, `exchange`, `connections`, `sessions`. What one of
/// them can do alone it does; here is what takes two of them.
///
/// Rules of this file and its extensions:
/// - Bytes and time go in; what is to be done comes out of `takeOutputs`, in the order in which it has to be
///   done. Nothing here reads a clock; who draws random numbers has a generator of his own, forked from the one
///   that came in.
/// - `take` gets bytes, `receiveFrame` handles what they make up, frame by frame, and hands queries out as
///   `.request`; whoever answers calls `answer`. `flush` seals and frames what the sessions want to send, so
///   that answers that are ready together share a container, unless they are to be sent apart.
/// - It misbehaves only on order: by the handling of a frame, by the delivery of a reply.
/// - No bytes from a client may trap; whatever is wrong with them ends at most that connection.
///
/// - Source: mtproto, mtproto/description.
package struct MTProtoServer: Sendable {
    /// The DC whose keys and sessions these are.
    package let dc: DCID
    /// Judges seq_no (codes 32 to 35); off, because clients that race are common, and as many count in their own way.
    package var judgesSequenceNumbers = false
    /// Sends each answer in a packet of its own, as answers that come from afar at different times do.
    package var sendsAnswersApart = false
    /// How updates are kept for sessions that are away.
    package var updateRules = UpdateRules.none
    /// The keys made at this DC.
    package internal(set) var keys: AuthKeyStore

    var exchange: ServerKeyExchange
    var connections: Connections
    var sessions: Sessions
    private var lastTick: Timestamp?
    private var lastPruning: Timestamp?
    private var outputs: [Output] = []

    /// A DC without keys; `rsaKeys` are offered in this order.
    ///
    /// With `isTestOnly`, clients that name a DC of production in a key exchange are refused with -444. Everything
    /// that is drawn here follows from `random`.
    package init(
        dc: DCID,
        rsaKeys: [RSAPrivateKey],
        isTestOnly: Bool = false,
        random: SeededGenerator
    ) {
        self.dc = dc
        keys = AuthKeyStore(random: random.fork("keys"))
        exchange = ServerKeyExchange(
            dc: dc,
            keys: rsaKeys,
            isTestOnly: isTestOnly,
            random: random.fork("exchange")
        )
        connections = Connections(random: random.fork("connections"))
        sessions = Sessions(random: random.fork("sessions"))
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

    mutating func emit(_ output: Output) {
        outputs.append(output)
    }

    /// Writes bytes, if there are any.
    mutating func send(_ bytes: OutgoingBuffer?, to connection: ConnectionID) {
        if let bytes, !bytes.isEmpty { outputs.append(.send(connection, bytes)) }
    }

    mutating func note(_ event: ProtocolEvent, on connection: ConnectionID) {
        outputs.append(.event(connection, event))
    }

    // MARK: Connections

    /// A client has connected; it may obfuscate with one of `secrets`, 16 bytes each, or with none.
    package mutating func open(_ connection: ConnectionID, secrets: [[UInt8]] = [], now: Timestamp) {
        connections.open(connection, now: now) { TransportStream(secrets: secrets, random: $0) }
    }

    /// A client has connected through a proxy; it must obfuscate as `secret` demands.
    package mutating func open(_ connection: ConnectionID, through secret: ProxySecret, now: Timestamp) {
        connections.open(connection, now: now) { TransportStream(through: secret, random: $0) }
    }

    /// The connection is gone; its sessions live on.
    package mutating func closed(_ connection: ConnectionID) {
        for session in connections.remove(connection)?.sessions ?? [] {
            sessions.with(session) { session in
                session.detach(connection)
                if session.isReachable { session.requeueUndelivered() }
            }
        }
    }

    /// Closes a connection after what was written to it, because of a transport error if there is a code.
    mutating func close(_ connection: ConnectionID, code: Int32? = nil) {
        send(connections.with(connection) { $0.transport.farewell(code: code) }, to: connection)
        closed(connection)
        emit(.close(connection))
    }

    /// Ends a connection as a flaw of a reply wants it.
    mutating func end(_ connection: ConnectionID, _ closing: Delivery.Closing) {
        switch closing {
        case .gracefully: close(connection)
        case .abruptly:
            closed(connection)
            emit(.reset(connection))
        }
    }

    // MARK: Time

    /// The timers of this room are counted in seconds, so a look once a second is enough.
    static let tickInterval: Duration = .seconds(1)
    /// What is over and harms nobody is forgotten as often as this.
    static let pruningInterval: Duration = .seconds(60)

    /// The first look at the clock.
    mutating func begin(now: Timestamp) {
        if lastTick == nil { lastTick = now }
    }

    /// When `tick` wants to be called; `nil` while nothing waits.
    ///
    /// It changes nothing; but what may change is looked at where it lies, and not copied for each frame.
    package var nextTick: Timestamp? {
        mutating get {
            let regular = connections.isEmpty ? nil : (lastTick ?? Timestamp(seconds: 0)) + Self.tickInterval
            return [sessions.nextRelease, connections.nextPollDeadline, regular].compactMap(\.self).min()
        }
    }

    /// Closes and forgets what is over, and lets go of answers that were held back until now.
    package mutating func tick(now: Timestamp) {
        lastTick = now
        sessions.releaseReplies(now: now)
        for (id, connection) in connections.overdue(now: now) {
            note(.timedOut(connection.disconnectAt == nil ? .silence : .pingDelayDisconnect), on: id)
            close(id)
        }
        guard lastPruning.map({ now - $0 >= Self.pruningInterval }) ?? true else { return }
        lastPruning = now
        exchange.expire(now: now)
        keys.removeExpired(at: now)
        let keys = keys
        sessions.prune(now: now) { keys[$0] != nil }
    }

    /// The clock was put forward: no connection was silent in the time between.
    package mutating func clockMoved(by duration: Duration) {
        connections.clockMoved(by: duration)
    }
}
