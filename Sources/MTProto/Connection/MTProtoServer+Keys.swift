package import Primitives

// What an operator does to the keys of a DC.
extension MTProtoServer {
    /// Gives every key new salts; the old ones are void at once, so clients meet bad_server_salt.
    package mutating func rotateSalts(now: Timestamp, random: inout SeededGenerator) {
        keys.rotateSalts(at: now, random: &random)
    }

    /// Forgets all keys, or the temporary ones only, with their sessions; connections stay open.
    ///
    /// - Returns: the permanent keys that are gone, in order.
    package mutating func dropKeys(onlyTemporary: Bool) -> [AuthKeyID] {
        let dropped = keys.ids(onlyTemporary: onlyTemporary)
        let permanent = dropped.filter { keys[$0]?.isTemporary == false }
        for id in dropped { forgetKey(id) }
        return permanent
    }

    /// The sessions that can be pushed to, each with the key that its login hangs on.
    package var allPushTargets: [(session: SessionKey, keyID: AuthKeyID)] {
        Set(connections.values.flatMap(\.sessions))
            .filter { sessions[$0].map { $0.wantsUpdates && !$0.connections.isEmpty } ?? false }
            .map { (session: $0, keyID: keys.permanentID(of: $0.keyID) ?? $0.keyID) }
            .sorted {
                ($0.session.keyID.value, $0.session.sessionID.value)
                    < ($1.session.keyID.value, $1.session.sessionID.value)
            }
    }

    /// The clock was put forward: no connection was silent in the time between.
    package mutating func clockMoved(by duration: Duration) {
        for (id, connection) in connections {
            connections[id]?.silentUntil = connection.silentUntil + duration
            connections[id]?.disconnectAt = connection.disconnectAt.map { $0 + duration }
        }
    }
}

extension AuthKeyStore {
    /// All keys, or the temporary ones, in order.
    func ids(onlyTemporary: Bool) -> [AuthKeyID] {
        entries.keys.filter { !onlyTemporary || entries[$0]?.isTemporary == true }
            .sorted { $0.value < $1.value }
    }
}
