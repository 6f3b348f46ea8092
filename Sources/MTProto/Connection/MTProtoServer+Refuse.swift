package import Primitives

// What a DC can take back, and what it can lose.
extension MTProtoServer {
    /// Refuses a query that was handed out, as if a rule had forbidden it when it came.
    ///
    /// The query counts as never received: the client may send it again, under the same msg_id or another.
    /// With `.incorrectSalt` it is told the current salt. Does nothing once the query was answered.
    package mutating func refuse(_ id: Request.ID, as code: BadMessage.Code, now: Timestamp) {
        guard let entry = sessions[id.session]?.received[id.message], entry.progress == .running,
            let salt = keys[id.session.keyID]?.salts.current(at: now)
        else { return }
        sessions.forget(id)
        let bad = BadMessage(id: id.message, sequenceNumber: entry.sequenceNumber, code: code)
        let connection = sessions[id.session]?.connections.last
        note(.messageRefused(bad, id.session), on: connection ?? ConnectionID(0))
        sessions.with(id.session) { $0.tell(bad, currentSalt: salt, at: now) }
    }

    /// Leaves a query without an answer for ever; it counts as running and is acknowledged.
    package mutating func neverAnswer(_ id: Request.ID) {
        sessions.with(id.session) { session in
            session.received.update(id.message) { $0.isSpokenFor = true }
        }
    }

    /// Forgets a session; its connections stay open, and its next message makes a new one.
    package mutating func forgetSession(_ key: SessionKey) {
        for connection in sessions[key]?.connections ?? [] {
            connections.with(connection) { $0.sessions.removeAll { $0 == key } }
        }
        sessions.remove(key)
    }

    /// Forgets all sessions; keys and connections stay.
    package mutating func forgetSessions() {
        for key in Array(sessions.keys) { forgetSession(key) }
    }
}
