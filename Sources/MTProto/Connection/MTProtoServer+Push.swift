package import Primitives

extension MTProtoServer {
    /// The sessions that the updates of a permanent key go to: at once, or when their clients come back.
    package func pushTargets(of permanentID: AuthKeyID) -> [SessionKey] {
        ([permanentID] + keys.temporaryKeys(of: permanentID))
            .flatMap { sessions.keys(of: $0) }
            .filter { sessions[$0]?.interest == .updates }
    }

    /// The connected sessions that hear what is told to everybody, each with the key that its login hangs on.
    package var announcementTargets: [(session: SessionKey, keyID: AuthKeyID)] {
        connections.sessions
            .filter { sessions[$0].map { $0.interest >= .announcements && $0.isReachable } ?? false }
            .sorted { ($0.keyID.value, $0.sessionID.value) < ($1.keyID.value, $1.sessionID.value) }
            .map { (session: $0, keyID: keys.permanentID(of: $0.keyID) ?? $0.keyID) }
    }

    /// Sends a session something it did not ask for; `flush` puts it on the wire.
    ///
    /// For a session whose client is away it waits, as `updateRules` say.
    ///
    /// - Returns: whether it was sent.
    @discardableResult
    package mutating func push(_ body: [UInt8], to session: SessionKey, now: Timestamp) -> Bool {
        sessions.push(body, to: session, limit: updateRules.mostWaiting, now: now)
    }

    /// A session wants to hear no less than this from now on.
    ///
    /// Updates go to those who were active last: nothing waits any longer for other sessions of the key whose
    /// clients are away.
    package mutating func raiseInterest(of session: SessionKey, to interest: UpdateInterest) {
        guard let present = sessions[session]?.interest, present < interest else { return }
        sessions.with(session) { $0.interest = interest }
        guard interest == .updates else { return }
        let keyID = keys.permanentID(of: session.keyID) ?? session.keyID
        for other in pushTargets(of: keyID) where other != session {
            sessions.with(other) { $0.giveUpUpdates() }
        }
    }
}
