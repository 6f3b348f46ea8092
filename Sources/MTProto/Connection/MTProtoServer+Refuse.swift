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
        sessions[id.session]?.forgetQuery(id.message)
        unanswered.removeAll { $0 == id }
        let bad = BadMessage(id: id.message, sequenceNumber: entry.sequenceNumber, code: code)
        let connection = sessions[id.session]?.connections.last
        note(.messageRefused(bad, id.session), on: connection ?? ConnectionID(0))
        let body = ServiceMessage.notification(of: bad, currentSalt: salt)
        sessions[id.session]?.enqueue(body, .notification, isContentRelated: false, at: now)
        dirty.append(id.session)
    }

    /// Leaves a query without an answer for ever; it counts as running and is acknowledged.
    package mutating func neverAnswer(_ id: Request.ID) {
        sessions[id.session]?.received.update(id.message) { $0.isSpokenFor = true }
    }

    // MARK: Losses

    /// Forgets a session; its connections stay open, and its next message makes a new one.
    package mutating func forgetSession(_ key: SessionKey) {
        for connection in sessions[key]?.connections ?? [] {
            connections[connection]?.sessions.removeAll { $0 == key }
        }
        _ = sessions.remove(key)
    }

    /// Forgets all sessions; keys and connections stay.
    package mutating func forgetSessions() {
        for key in sessions.all.keys { forgetSession(key) }
    }

    /// Forgets a permanent key, and the temporary keys that are bound to it.
    package mutating func forgetPermanentKey(_ id: AuthKeyID) {
        for temporary in keys.temporaryKeys(of: id) { forgetKey(temporary) }
        forgetKey(id)
    }

    /// Forgets a key and its sessions; what still comes under it is answered with -404.
    ///
    /// - Returns: whether there was such a key.
    @discardableResult
    package mutating func forgetKey(_ id: AuthKeyID) -> Bool {
        let isKnown = keys[id] != nil
        keys.remove(id)
        sessions.removeAll(of: id)
        return isKnown
    }

    // MARK: Held replies

    /// Puts the replies whose time has come into the outboxes of their sessions.
    mutating func releaseAnswers(now: Timestamp) {
        guard !holding.isEmpty else { return }
        for key in holding where sessions[key]?.nextRelease.map({ $0 <= now }) ?? false {
            sessions[key]?.releaseReplies(at: now)
            dirty.append(key)
        }
        holding.removeAll { sessions[$0]?.nextRelease == nil }
    }
}
