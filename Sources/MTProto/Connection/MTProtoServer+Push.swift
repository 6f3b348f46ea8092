package import Primitives

extension MTProtoServer {
    /// The sessions that updates for a permanent key go to: alive, and not told to be left out.
    package func pushTargets(of permanentID: AuthKeyID) -> [SessionKey] {
        ([permanentID] + keys.temporaryKeys(of: permanentID))
            .flatMap { sessions.keys(of: $0) }
            .filter { key in
                guard let session = sessions[key] else { return false }
                return session.wantsUpdates && session.isReachable
            }
    }

    /// The sessions that can be pushed to, each with the key that its login hangs on.
    package var allPushTargets: [(session: SessionKey, keyID: AuthKeyID)] {
        connections.sessions
            .filter { sessions[$0].map { $0.wantsUpdates && !$0.connections.isEmpty } ?? false }
            .map { (session: $0, keyID: keys.permanentID(of: $0.keyID) ?? $0.keyID) }
            .sorted {
                ($0.session.keyID.value, $0.session.sessionID.value)
                    < ($1.session.keyID.value, $1.session.sessionID.value)
            }
    }

    /// Sends a session something it did not ask for; `flush` puts it on the wire.
    package mutating func push(_ body: [UInt8], to session: SessionKey, now: Timestamp) {
        sessions.with(session) {
            _ = $0.enqueue(body, .notification, isContentRelated: true, at: now)
        }
    }

    /// Whether pushes go to a session, as `invokeWithoutUpdates` decides with every query.
    package mutating func setWantsUpdates(_ wanted: Bool, of session: SessionKey) {
        sessions.with(session) { $0.wantsUpdates = wanted }
    }
}
