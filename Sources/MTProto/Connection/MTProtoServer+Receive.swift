package import Flaws
import MTProtoCrypto
package import Primitives
import TL

extension MTProtoServer {
    /// Bytes have come in on a connection; call `receiveFrame` until it says that there is none.
    package mutating func take(_ bytes: [UInt8], on connection: ConnectionID, now: Timestamp) {
        begin(now: now)
        connections.with(connection) { $0.transport.receive(bytes) }
    }

    /// Handles the next whole frame of a connection, in the way that `judge` says, and the service messages in it as
    /// `judgeService` says.
    ///
    /// A payload too short to name a key is not judged, nor are messages that break a rule.
    ///
    /// - Returns: `false` if no whole frame is there, or if the connection is gone.
    package mutating func receiveFrame(
        on connection: ConnectionID,
        now: Timestamp,
        judge: (IncomingFrame) -> FrameHandling = { _ in .usual },
        judgeService: @escaping ServiceJudge = { _ in nil }
    ) -> Bool {
        do throws(TransportError) {
            let next: Frame?? = try connections.with(connection) { (connection) throws(TransportError) in
                try connection.transport.nextFrame()
            }
            guard let frame = next ?? nil else {
                careFor(connection)
                return false
            }
            if let event = connections.with(connection, { $0.heard(now: now) }) ?? nil {
                note(event, on: connection)
            }
            receive(frame, on: connection, now: now, judge, judgeService)
            return true
        } catch {
            note(.badFrame(error), on: connection)
            careFor(connection)
            close(connection)
            return false
        }
    }

    private mutating func receive(
        _ frame: Frame,
        on connection: ConnectionID,
        now: Timestamp,
        _ judge: (IncomingFrame) -> FrameHandling,
        _ judgeService: @escaping ServiceJudge
    ) {
        guard let keyID = EncryptedMessage.keyID(of: frame.payload) else {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "a payload of \(frame.payload.count) bytes",
                on: connection
            )
        }
        let isPlaintext = keyID.value == 0
        let plaintext = isPlaintext ? PlaintextMessage.content(of: frame.payload) : nil
        let kind: IncomingFrame.Kind =
            isPlaintext
            ? .plaintext(step: plaintext.flatMap { ServerKeyExchange.step(of: $0.body[...]) })
            : .encrypted(keyID)
        let handling = judge(IncomingFrame(dc: dc, connection: connection, kind: kind))
        if handling.beginsWithGarbage {
            send(connections.with(connection) { $0.transport.garbage() }, to: connection)
        }
        if let code = handling.transportError {
            refuse(code, "as ordered", isFramed: handling.errorIsFramed, on: connection)
        }
        guard handling.isOpened else { return }
        if isPlaintext {
            receivePlaintext(plaintext, flaw: handling.exchangeFlaw, on: connection, now: now)
        } else {
            receiveEncrypted(frame, keyID: keyID, on: connection, now: now, judgeService)
        }
    }

    /// Writes what HTTP or WebSocket says by itself, tells what was refused, and closes what is over.
    mutating func careFor(_ id: ConnectionID) {
        guard let remarks = connections.with(id, { $0.takeRemarks() }) ?? nil else { return }
        for fault in remarks.refusals {
            note(.httpRefused(status: fault.status, reason: fault.reason), on: id)
        }
        send(remarks.replies, to: id)
        if remarks.isOver { close(id) }
    }

    // MARK: Key exchange

    private mutating func receivePlaintext(
        _ message: PlaintextMessage.Content?,
        flaw: (any ExchangeFlaw)?,
        on connection: ConnectionID,
        now: Timestamp
    ) {
        guard let message else {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "a damaged plaintext message",
                on: connection
            )
        }
        guard !message.isAcknowledgement else {
            note(.tolerated(.plaintextAcknowledgement, of: MsgsAck.name, message.id), on: connection)
            send(connections.with(connection) { $0.transport.encodeNothing() }, to: connection)
            return careFor(connection)
        }
        let (outcome, facts) = Self.step(&exchange, message.body, flaw, keys, now: now)
        switch outcome {
        case .answer(let answer):
            note(.exchangeStep(facts), on: connection)
            send(plaintext: answer, on: connection, now: now)
        case .created(let answer, let key):
            keys.add(key, at: now)
            note(.exchangeStep(facts), on: connection)
            note(.keyCreated(key), on: connection)
            send(plaintext: answer, on: connection, now: now)
        case .refused(let error):
            note(.exchangeRefused(error, facts), on: connection)
            send(error: error.transportError, on: connection)
        }
    }

    /// Lets the exchange read the keys without copying them.
    private static func step(
        _ exchange: inout ServerKeyExchange,
        _ body: [UInt8],
        _ flaw: (any ExchangeFlaw)?,
        _ keys: AuthKeyStore,
        now: Timestamp
    ) -> (ServerKeyExchange.Outcome, ServerKeyExchange.Facts) {
        exchange.receive(body[...], now: now, flaw: flaw) { keys[$0] != nil }
    }

    private mutating func send(plaintext body: [UInt8], on id: ConnectionID, now: Timestamp) {
        send(connections.with(id) { $0.encode(plaintext: body, now: now) }, to: id)
        careFor(id)
    }

    // MARK: Transport errors

    /// Answers a payload with a transport error, and closes the connection; only -404 in a frame leaves it open.
    ///
    /// - Parameters:
    ///   - code: the error.
    ///   - reason: why, for the log.
    ///   - unknownKey: the key that this DC does not know, if that is why.
    ///   - isFramed: whether it travels in a frame also where the transport sends errors without.
    ///   - connection: where the payload came in.
    package mutating func refuse(
        _ code: Int32,
        _ reason: String,
        unknownKey: AuthKeyID? = nil,
        isFramed: Bool = false,
        on connection: ConnectionID
    ) {
        note(.payloadRefused(code: code, reason: reason, keyID: unknownKey), on: connection)
        send(error: code, isFramed: isFramed, on: connection)
    }

    private mutating func send(error code: Int32, isFramed: Bool = false, on id: ConnectionID) {
        guard let sent = connections.with(id, { $0.encode(errorCode: code, isFramed: isFramed) }) else {
            return
        }
        send(sent.bytes, to: id)
        if sent.isLast { close(id, code: code) } else { careFor(id) }
    }

    // MARK: Encrypted messages

    private mutating func receiveEncrypted(
        _ frame: Frame,
        keyID: AuthKeyID,
        on connection: ConnectionID,
        now: Timestamp,
        _ judgeService: @escaping ServiceJudge
    ) {
        guard let entry = keys.usable(keyID, at: now) else {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "no auth key \(keyID) at DC \(dc): it was made at another DC or in another world, or is gone",
                unknownKey: keyID,
                on: connection
            )
        }
        let packet: EncryptedMessage
        do throws(EncryptedMessage.Fault) {
            packet = try EncryptedMessage.open(frame.payload, key: entry.key, direction: .clientToServer)
        } catch {
            return refuse(
                TransportErrorCode.authKeyNotFound,
                "an encrypted message that is none: \(error)",
                on: connection
            )
        }
        if frame.wantsQuickAck {
            let token = packet.quickAckToken
            send(connections.with(connection) { $0.transport.encode(quickAck: token) }, to: connection)
        }
        let key = SessionKey(keyID: keyID, sessionID: packet.sessionID)
        if sessions.begin(key, now: now) { note(.sessionCreated(key), on: connection) }
        let reception = Reception(
            key: key,
            connection: connection,
            salts: entry.salts,
            permanentKeyID: keys.permanentID(of: keyID),
            judgesSequenceNumbers: judgesSequenceNumbers,
            judge: judgeService,
            sessions: sessions.numbers(of: keyID),
            now: now
        )
        receive(packet, reception)
    }

    /// Lets the session take a packet, and does what follows from it for others.
    private mutating func receive(_ packet: EncryptedMessage, _ reception: Reception) {
        var reception = reception
        let (key, id, now) = (reception.key, reception.connection, reception.now)
        let isPoll = connections.with(id) { $0.beginPoll(of: key, now: now) } ?? false
        var isNewHere = false
        var resumed = WaitingUpdates.Taken.nothing
        let tooMany = updateRules.tooMany
        let refusal = sessions.with(key) { session in
            session.lastUse = now
            isNewHere = session.attach(id)
            if isPoll { session.isPolling = true }
            let refusal = session.receive(packet, &reception)
            if isNewHere || isPoll {
                session.requeueUndelivered()
                resumed = session.resumeUpdates(tooMany: tooMany, at: now)
            }
            return refusal
        }
        connections.with(id) { connection in
            if isNewHere { connection.sessions.append(key) }
            if let end = reception.disconnectAt { connection.disconnectAt = end }
            if let patience = reception.patience { connection.poll?.patience = patience }
        }
        if let backlog = UpdateBacklog(resumed) { note(.updatesResumed(key, backlog), on: id) }
        for output in reception.outputs { emit(output) }
        sessions.handedOut(reception.queries)
        for other in reception.destroyed { sessions.remove(other) }
        if reception.destroysKey { keys.doom(reception.permanentKeyID ?? key.keyID) }
        if let refusal = refusal ?? nil { refuse(TransportErrorCode.flood, refusal, on: id) }
    }
}
