import MTProtoCrypto
package import Primitives

extension MTProtoServer {
    /// Seals and frames what the sessions want to send.
    ///
    /// Queries that are not answered by now are acknowledged, so that the client does not send them again.
    package mutating func flush(now: Timestamp) {
        sessions.acknowledgeUnanswered(now: now)
        for key in sessions.takeDirty() { send(from: key, now: now) }
        answerPolls(now: now)
        for id in keys.takeDoomed() { destroyKey(id) }
    }

    /// Where a session is to be written to.
    private enum Way {
        case connection(ConnectionID)
        /// Nowhere yet: over HTTP what is ready waits for a request.
        case waits
        /// Nowhere: the client has to come back.
        case none
    }

    private func way(to key: SessionKey) -> Way {
        guard let session = sessions[key] else { return .waits }
        var last = session.connections.last
        if session.isPolling {
            last = session.connections.last { connections[$0]?.transport.carrier != .http }
            if last == nil, !session.isOverfull { return .waits }
        }
        guard let last, connections[last] != nil else { return .none }
        return .connection(last)
    }

    /// Writes what a session has to send, up to a reply after which the connection is to end.
    private mutating func send(from key: SessionKey, now: Timestamp) {
        guard let entry = keys[key.keyID] else { return }
        switch way(to: key) {
        case .waits: break
        case .none:
            sessions.with(key) { _ = $0.takeOutbox(for: nil) }
        case .connection(let id):
            let seal = PacketSeal(of: entry, key.sessionID, now: now)
            let isApart = sendsAnswersApart
            write(key, on: id, seal) {
                OutgoingPacket.packets(of: $0.takeOutbox(for: id), answersApart: isApart)
            }
        }
    }

    /// Writes the packets that are taken from a session, and ends the connection if one of them wants it.
    mutating func write(
        _ key: SessionKey,
        on id: ConnectionID,
        _ seal: PacketSeal,
        taking packets: (inout ServerSession) -> [OutgoingPacket]
    ) {
        let written = Self.written(key, of: &sessions, on: id, of: &connections, seal, packets)
        for bytes in written?.bytes ?? [] { send(bytes, to: id) }
        if let closing = written?.closing { end(id, closing) }
    }

    /// Both parts are changed in place.
    private static func written(
        _ key: SessionKey,
        of sessions: inout Sessions,
        on id: ConnectionID,
        of connections: inout Connections,
        _ seal: PacketSeal,
        _ packets: (inout ServerSession) -> [OutgoingPacket]
    ) -> PacketSeal.Written? {
        connections.with(id) { connection in
            sessions.with(key) { session in
                let packets = packets(&session)
                return seal.write(packets, of: &session, to: &connection.transport)
            }
        } ?? nil
    }

    /// `destroy_auth_key` was answered: the key and its temporary keys are gone.
    private mutating func destroyKey(_ id: AuthKeyID) {
        let connection = sessions.keys(of: id).compactMap { sessions[$0]?.connections.last }.first
        forgetPermanentKey(id)
        note(.keyDestroyed(id), on: connection ?? ConnectionID(0))
    }
}
