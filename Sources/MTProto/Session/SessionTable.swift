import Primitives

/// The sessions of a DC, found by key and number, and by key alone.
///
/// - Limits: `mostPerKey`; beyond it the session of the key that was silent longest is forgotten, one without
///   a connection if there is one. Its client is told of a new session when it comes back.
struct SessionTable: Sendable {
    /// Sessions that one key may have.
    static let mostPerKey = 256

    private var sessions: [SessionKey: ServerSession] = [:]
    private var byKey: [AuthKeyID: Set<SessionID>] = [:]

    var count: Int { sessions.count }

    /// All sessions, to look through; in no order.
    var all: [SessionKey: ServerSession] { sessions }

    subscript(key: SessionKey) -> ServerSession? {
        get { sessions[key] }
        _modify { yield &sessions[key] }
    }

    /// Adds a session that is not there yet.
    mutating func insert(_ session: ServerSession, for key: SessionKey) {
        if byKey[key.keyID]?.count ?? 0 >= Self.mostPerKey { forgetOldest(of: key.keyID) }
        sessions[key] = session
        byKey[key.keyID, default: []].insert(key.sessionID)
    }

    /// Forgets a session; whether it was there.
    mutating func remove(_ key: SessionKey) -> Bool {
        guard sessions.removeValue(forKey: key) != nil else { return false }
        byKey[key.keyID]?.remove(key.sessionID)
        if byKey[key.keyID]?.isEmpty == true { byKey[key.keyID] = nil }
        return true
    }

    /// The sessions of a key, in order.
    func keys(of keyID: AuthKeyID) -> [SessionKey] {
        (byKey[keyID] ?? []).sorted { $0.value < $1.value }.map { SessionKey(keyID: keyID, sessionID: $0) }
    }

    /// Forgets the sessions of a key.
    mutating func removeAll(of keyID: AuthKeyID) {
        for key in keys(of: keyID) { _ = remove(key) }
    }

    /// Forgets all sessions that `isOver` says are.
    mutating func prune(_ isOver: (SessionKey, ServerSession) -> Bool) {
        for key in sessions.filter({ isOver($0.key, $0.value) }).keys { _ = remove(key) }
    }

    private mutating func forgetOldest(of keyID: AuthKeyID) {
        let candidates = keys(of: keyID)
        let idle = candidates.filter { sessions[$0]?.connections.isEmpty == true }
        let oldest = (idle.isEmpty ? candidates : idle).min { left, right in
            (sessions[left]?.lastUse).map { $0 < sessions[right]?.lastUse ?? $0 } ?? true
        }
        if let oldest { _ = remove(oldest) }
    }
}
