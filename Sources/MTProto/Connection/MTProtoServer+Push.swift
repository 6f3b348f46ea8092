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

    /// Sends a session something it did not ask for; `flush` puts it on the wire.
    package mutating func push(_ body: [UInt8], to session: SessionKey, now: Timestamp) {
        sessions[session]?.enqueue(body, .notification, isContentRelated: true, at: now)
        dirty.append(session)
    }

    /// Whether pushes go to a session, as `invokeWithoutUpdates` decides with every query.
    package mutating func setWantsUpdates(_ wanted: Bool, of session: SessionKey) {
        sessions[session]?.wantsUpdates = wanted
    }
}
