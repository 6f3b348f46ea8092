package import Flaws
import MTProtoCrypto
package import Primitives
import TL

extension MTProtoServer {
    /// Bytes have come in on a connection; call `receiveFrame` until it says that there is none.
    package mutating func take(_ bytes: [UInt8], on connection: ConnectionID, now: Timestamp) {
        if lastTick == nil { lastTick = now }
        connections[connection]?.transport.receive(bytes)
    }

    /// Handles the next whole frame of a connection, in the way that `judge` says.
    ///
    /// A payload too short to name a key is not judged.
    ///
    /// - Returns: `false` if no whole frame is there, or if the connection is gone.
    package mutating func receiveFrame(
        on connection: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator,
        judge: (IncomingFrame) -> FrameHandling
    ) -> Bool {
        do throws(TransportError) {
            guard let frame = try connections[connection]?.transport.nextFrame() else {
                careFor(connection)
                return false
            }
            identify(connection, now: now)
            receive(frame, on: connection, now: now, random: &random, judge: judge)
            return true
        } catch {
            note(.badFrame(error), on: connection)
            careFor(connection)
            close(connection)
            return false
        }
    }

    /// Handles the next whole frame of a connection as it should be.
    package mutating func receiveFrame(
        on connection: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator
    ) -> Bool {
        receiveFrame(on: connection, now: now, random: &random) { _ in .usual }
    }

    /// Notes the framing once, and that the client is alive.
    private mutating func identify(_ id: ConnectionID, now: Timestamp) {
        guard var connection = connections.removeValue(forKey: id) else { return }
        connection.silentUntil = now + ServerConnection.silentAtMost
        if !connection.isIdentified {
            connection.isIdentified = true
            let transport = connection.transport
            note(
                .transport(
                    transport.kind,
                    over: transport.carrier,
                    isObfuscated: transport.isObfuscated,
                    dcField: transport.dcField
                ),
                on: id
            )
        }
        connections[id] = connection
    }

    private mutating func receive(
        _ frame: Frame,
        on connection: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator,
        judge: (IncomingFrame) -> FrameHandling
    ) {
        guard let keyID = EncryptedMessage.keyID(of: frame.payload) else {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "a payload of \(frame.payload.count) bytes",
                on: connection,
                &random
            )
        }
        let isPlaintext = keyID.value == 0
        let body = isPlaintext ? PlaintextMessage.body(of: frame.payload) : nil
        let kind: IncomingFrame.Kind =
            isPlaintext
            ? .plaintext(step: body.flatMap { ServerKeyExchange.step(of: $0[...]) }) : .encrypted(keyID)
        let handling = judge(IncomingFrame(dc: dc, connection: connection, kind: kind))
        if handling.beginsWithGarbage { sendGarbage(on: connection) }
        if let code = handling.transportError { refuse(code, "as ordered", on: connection, &random) }
        guard handling.isOpened else { return }
        if isPlaintext {
            receivePlaintext(body, flaw: handling.exchangeFlaw, on: connection, now: now, random: &random)
        } else {
            receiveEncrypted(frame, keyID: keyID, on: connection, now: now, random: &random)
        }
    }

    private mutating func sendGarbage(on id: ConnectionID) {
        guard let garbage = connections[id]?.transport.garbage() else { return }
        emit(.send(id, garbage))
    }

    // MARK: Key exchange

    private mutating func receivePlaintext(
        _ body: [UInt8]?,
        flaw: (any ExchangeFlaw)?,
        on connection: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator
    ) {
        guard let body else {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "a damaged plaintext message",
                on: connection,
                &random
            )
        }
        let (outcome, facts) = Self.step(&exchange, body, flaw, keys, now: now, random: &random)
        switch outcome {
        case .answer(let answer):
            note(.exchangeStep(facts), on: connection)
            sendPlaintext(answer, on: connection, now: now, random: &random)
        case .created(let answer, let key):
            keys.add(key, at: now, random: &random)
            note(.exchangeStep(facts), on: connection)
            note(.keyCreated(key), on: connection)
            sendPlaintext(answer, on: connection, now: now, random: &random)
        case .refused(let error):
            note(.exchangeRefused(error, facts), on: connection)
            send(error: error.transportError, on: connection, &random)
        }
    }

    /// Lets the exchange read the keys without copying them.
    private static func step(
        _ exchange: inout ServerKeyExchange,
        _ body: [UInt8],
        _ flaw: (any ExchangeFlaw)?,
        _ keys: AuthKeyStore,
        now: Timestamp,
        random: inout SeededGenerator
    ) -> (ServerKeyExchange.Outcome, ServerKeyExchange.Facts) {
        exchange.receive(body[...], now: now, random: &random, flaw: flaw) { keys[$0] != nil }
    }

    private mutating func sendPlaintext(
        _ body: [UInt8],
        on id: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator
    ) {
        guard var connection = connections.removeValue(forKey: id) else { return }
        let messageID = connection.plaintextIDs.next(.answer, at: now)
        let payload = PlaintextMessage.payload(body: body, id: messageID)
        emit(.send(id, connection.transport.encode(payload: payload, random: &random)))
        connections[id] = connection
        careFor(id)
    }

    // MARK: Transport errors

    /// Answers a payload with a transport error; -404 leaves the connection open, the others close it.
    package mutating func refuse(
        _ code: Int32,
        _ reason: String,
        unknownKey: AuthKeyID? = nil,
        on connection: ConnectionID,
        _ random: inout SeededGenerator
    ) {
        note(.payloadRefused(code: code, reason: reason, keyID: unknownKey), on: connection)
        send(error: code, on: connection, &random)
    }

    private mutating func send(error code: Int32, on id: ConnectionID, _ random: inout SeededGenerator) {
        guard var connection = connections.removeValue(forKey: id) else { return }
        let bytes = connection.transport.encode(errorCode: code, random: &random)
        if !bytes.isEmpty { emit(.send(id, bytes)) }
        if connection.transport.waitingRequests == 0 { connection.poll = nil }
        connections[id] = connection
        if code != TransportErrorCode.authKeyNotFound { close(id, code: code) } else { careFor(id) }
    }

    // MARK: Encrypted messages

    private mutating func receiveEncrypted(
        _ frame: Frame,
        keyID: AuthKeyID,
        on connection: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator
    ) {
        guard let entry = keys.usable(keyID, at: now) else {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "no auth key \(keyID) at DC \(dc): it was made at another DC or in another world, or is gone",
                unknownKey: keyID,
                on: connection,
                &random
            )
        }
        let packet: EncryptedMessage
        do throws(EncryptedMessage.Fault) {
            packet = try EncryptedMessage.open(frame.payload, key: entry.key, direction: .clientToServer)
        } catch {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "an encrypted message that is none: \(error)",
                on: connection,
                &random
            )
        }
        if frame.wantsQuickAck, var sender = connections.removeValue(forKey: connection) {
            let acknowledgement = sender.transport.encode(quickAck: packet.quickAckToken)
            if !acknowledgement.isEmpty { emit(.send(connection, acknowledgement)) }
            connections[connection] = sender
        }
        let key = SessionKey(keyID: keyID, sessionID: packet.sessionID)
        if sessions[key] == nil {
            note(.sessionCreated(key), on: connection)
            sessions.insert(ServerSession(now: now), for: key)
        }
        // Taken out while it is worked on, so that it is not copied.
        guard var session = sessions[key] else { return }
        sessions[key] = nil
        session.lastUse = now
        let isNewHere = session.attach(connection)
        if isNewHere { connections[connection]?.sessions.append(key) }
        let isPoll = connections[connection]?.transport.waitingRequests ?? 0 > 0
        if isPoll {
            beginPoll(of: key, on: connection, now: now)
            session.isPolling = true
        }
        let context = Context(key: key, connection: connection, entry: entry, now: now)
        let refusal = receive(packet, session: &session, context)
        if isNewHere || isPoll { session.requeueUndelivered() }
        if !session.outbox.isEmpty { dirty.append(key) }
        sessions[key] = session
        if let refusal { refuse(TransportErrorCode.flood, refusal, on: connection, &random) }
    }
}
