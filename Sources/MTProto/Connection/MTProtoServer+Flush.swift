import Flaws
import MTProtoCrypto
package import Primitives

extension MTProtoServer {
    /// Seals and frames what the sessions want to send.
    ///
    /// Queries that are not answered by now are acknowledged, so that the client does not send them again.
    package mutating func flush(now: Timestamp, random: inout SeededGenerator) {
        acknowledgeUnanswered(now: now)
        let waiting = dirty
        dirty = []
        for key in waiting { send(from: key, now: now, random: &random) }
        answerPolls(now: now, random: &random)
        for id in doomedKeys { destroyKey(id) }
        doomedKeys = []
    }

    private mutating func acknowledgeUnanswered(now: Timestamp) {
        guard !unanswered.isEmpty else { return }
        let late = unanswered.filter { sessions[$0.session]?.received[$0.message]?.progress == .running }
        unanswered = []
        var remaining = late[...]
        while let key = remaining.first?.session {
            let ids = remaining.filter { $0.session == key }.map(\.message)
            remaining.removeAll { $0.session == key }
            for id in ids { sessions[key]?.received.update(id) { $0.isAcknowledged = true } }
            let body = ServiceMessage.acknowledgement(of: ids)
            sessions[key]?.enqueue(body, .notification, isContentRelated: false, at: now)
            dirty.append(key)
        }
    }

    /// What surrounds the packets of a session on their way out.
    struct SealingContext {
        let key: SessionKey
        let entry: AuthKeyStore.Entry
        let connection: ConnectionID
        let now: Timestamp
    }

    private mutating func send(from key: SessionKey, now: Timestamp, random: inout SeededGenerator) {
        guard let (connection, closing) = write(from: key, now: now, random: &random) else { return }
        end(connection, closing)
    }

    mutating func end(_ connection: ConnectionID, _ closing: Delivery.Closing) {
        switch closing {
        case .gracefully: close(connection)
        case .abruptly: reset(connection)
        }
    }

    /// Writes what a session has to send, up to a reply after which the connection is to end.
    private mutating func write(
        from key: SessionKey,
        now: Timestamp,
        random: inout SeededGenerator
    ) -> (ConnectionID, Delivery.Closing)? {
        guard let entry = keys[key.keyID], var session = sessions[key] else { return nil }
        sessions[key] = nil
        defer { sessions[key] = session }
        var last = session.connections.last
        if session.isPolling {
            last = session.connections.last { connections[$0]?.transport.carrier != .http }
            // Over HTTP what is ready waits for a request.
            if last == nil, !session.isOverfull { return nil }
        }
        guard let id = last, var connection = connections.removeValue(forKey: id) else {
            _ = session.takeOutbox(for: nil)
            return nil
        }
        defer { connections[id] = connection }
        let context = SealingContext(key: key, entry: entry, connection: id, now: now)
        let packets = OutgoingPacket.packets(of: session.takeOutbox(for: id))
        return write(packets, session: &session, to: &connection, context, random: &random).map { (id, $0) }
    }

    /// Seals and frames packets, up to one after which the connection is to end.
    mutating func write(
        _ packets: [OutgoingPacket],
        session: inout ServerSession,
        to connection: inout ServerConnection,
        _ context: SealingContext,
        random: inout SeededGenerator
    ) -> Delivery.Closing? {
        let (key, id) = (context.key, context.connection)
        let salt = context.entry.salts.current(at: context.now)
        for packet in packets {
            let delivery = packet.delivery
            let envelope = packet.envelope(from: &session, at: context.now)
            var header = PacketHeader(
                salt: salt,
                sessionID: key.sessionID.value,
                messageID: envelope.id.value,
                sequenceNumber: envelope.sequenceNumber
            )
            for flaw in delivery.packetFlaws { flaw.change(header: &header) }
            for _ in 0..<delivery.copies {
                var payload = EncryptedMessage.seal(
                    envelope.body,
                    id: MessageID(header.messageID),
                    sequenceNumber: header.sequenceNumber,
                    salt: header.salt,
                    sessionID: SessionID(header.sessionID),
                    key: context.entry.key,
                    direction: .serverToClient,
                    random: &random
                )
                for flaw in delivery.packetFlaws { flaw.change(payload: &payload[...]) }
                let bytes = connection.transport.encode(payload: payload, random: &random)
                if !bytes.isEmpty { emit(.send(id, bytes)) }
            }
            if let closing = delivery.closesAfter { return closing }
        }
        return nil
    }

    /// `destroy_auth_key` was answered: the key and its temporary keys are gone.
    private mutating func destroyKey(_ id: AuthKeyID) {
        let connection = sessions.keys(of: id).compactMap { sessions[$0]?.connections.last }.first
        forgetPermanentKey(id)
        note(.keyDestroyed(id), on: connection ?? ConnectionID(0))
    }
}
