import Primitives

/// The sessions of a DC, with the lists of those that somebody has to look at.
///
/// Rules of this file:
/// - A session is changed in place, by `with` alone; so the lists follow from what became of it.
/// - `dirty` names every session with something in its outbox that was changed since `takeDirty`; `holding` every
///   session that holds answers back, in the order in which they began to. A session that is gone may still be
///   named, which harms nobody.
///
/// - Limits: `mostPerKey`; beyond it the session of the key that was silent longest is forgotten, one without
///   a connection if there is one. Its client is told of a new session when it comes back. `mostWaitingBytes`; beyond
///   them no more updates wait for sessions that are away.
struct Sessions: Sendable {
    /// Sessions that one key may have.
    static let mostPerKey = 256
    /// A session without a connection is forgotten after this time.
    static let lifetime = Duration.days(1)
    /// Updates that wait for sessions may have this many bytes.
    static let mostWaitingBytes = 64 << 20

    private var table: [SessionKey: ServerSession] = [:]
    private var byKey: [AuthKeyID: Set<SessionID>] = [:]
    private var dirty: [SessionKey] = []
    private var holding: [SessionKey] = []
    /// Queries handed out since `acknowledgeUnanswered`.
    private var unanswered: [Request.ID] = []
    /// How many bytes of updates wait.
    private(set) var waitingBytes = 0
    /// Where the generators of sessions come from.
    private var random: SeededGenerator

    init(random: SeededGenerator) {
        self.random = random
    }

    // MARK: The table

    var count: Int { table.count }

    /// A session, to look at.
    subscript(key: SessionKey) -> ServerSession? { table[key] }

    /// All sessions that there are, in no order.
    var keys: some Collection<SessionKey> { table.keys }

    /// The numbers of the sessions of a key.
    func numbers(of keyID: AuthKeyID) -> Set<SessionID> { byKey[keyID] ?? [] }

    /// The sessions of a key, in order.
    func keys(of keyID: AuthKeyID) -> [SessionKey] {
        numbers(of: keyID).sorted { $0.value < $1.value }
            .map { SessionKey(keyID: keyID, sessionID: $0) }
    }

    /// Makes a session, unless it is there; whether it was made.
    mutating func begin(_ key: SessionKey, now: Timestamp) -> Bool {
        guard table[key] == nil else { return false }
        if numbers(of: key.keyID).count >= Self.mostPerKey { forgetOldest(of: key.keyID) }
        table[key] = ServerSession(now: now, random: random.fork())
        byKey[key.keyID, default: []].insert(key.sessionID)
        return true
    }

    /// A session that nobody remembers.
    mutating func stranger(now: Timestamp) -> ServerSession {
        ServerSession(now: now, random: random.fork())
    }

    /// What became of a session that was changed.
    private struct Watched<Result> {
        let result: Result
        let isDirty: Bool
        let isHolding: Bool
        let moreWaiting: Int

        init(result: Result, _ session: borrowing ServerSession, waited: Int) {
            self.result = result
            isDirty = !session.outbox.isEmpty
            isHolding = session.nextRelease != nil
            moreWaiting = session.waiting.size - waited
        }
    }

    /// Changes a session in place, if it is there.
    @discardableResult
    mutating func with<Result>(_ key: SessionKey, _ change: (inout ServerSession) -> Result) -> Result? {
        guard let place = table.index(forKey: key) else { return nil }
        // In place: to read a property of `values[place]` would copy the whole session.
        func changed(_ session: inout ServerSession) -> Watched<Result> {
            let waited = session.waiting.size
            let result = change(&session)
            return Watched(result: result, session, waited: waited)
        }
        let watched = changed(&table.values[place])
        waitingBytes += watched.moreWaiting
        if watched.isDirty, dirty.last != key { dirty.append(key) }
        if watched.isHolding, !holding.contains(key) { holding.append(key) }
        return watched.result
    }

    /// Forgets a session; whether it was there.
    @discardableResult
    mutating func remove(_ key: SessionKey) -> Bool {
        guard let gone = table.removeValue(forKey: key) else { return false }
        waitingBytes -= gone.waiting.size
        byKey[key.keyID]?.remove(key.sessionID)
        if byKey[key.keyID]?.isEmpty == true { byKey[key.keyID] = nil }
        return true
    }

    /// Forgets the sessions of a key.
    mutating func removeAll(of keyID: AuthKeyID) {
        for key in keys(of: keyID) { remove(key) }
    }

    /// Forgets the sessions whose key is gone, and those whose client has been away for too long.
    mutating func prune(now: Timestamp, keepsKey: (AuthKeyID) -> Bool) {
        let over = table.filter { key, session in
            !keepsKey(key.keyID) || Self.isOver(session, now: now)
        }
        for key in over.keys { remove(key) }
    }

    /// Whether a client has been away for too long.
    private static func isOver(_ session: ServerSession, now: Timestamp) -> Bool {
        !session.isReachable && session.lastUse + lifetime <= now
    }

    /// Sends an update to a session, or keeps it for when its client comes back; whether it was sent.
    mutating func push(_ body: [UInt8], to key: SessionKey, limit: Int, now: Timestamp) -> Bool {
        if let session = table[key], Self.isOver(session, now: now) {
            remove(key)
            return false
        }
        let hasRoom = waitingBytes + body.count <= Self.mostWaitingBytes
        return with(key) { $0.push(body, limit: hasRoom ? limit : 0, at: now) } ?? false
    }

    private mutating func forgetOldest(of keyID: AuthKeyID) {
        let candidates = keys(of: keyID)
        let idle = candidates.filter { table[$0]?.connections.isEmpty == true }
        let oldest = (idle.isEmpty ? candidates : idle).min { left, right in
            (table[left]?.lastUse).map { $0 < table[right]?.lastUse ?? $0 } ?? true
        }
        if let oldest { remove(oldest) }
    }

    // MARK: The lists

    /// Takes the sessions that may have something to send, in the order in which they came to it.
    mutating func takeDirty() -> [SessionKey] {
        defer { dirty = [] }
        return dirty
    }

    /// These queries wait for an answer from now on.
    mutating func handedOut(_ queries: [Request.ID]) {
        unanswered += queries
    }

    /// A query is not waited for any more, as if it had never come.
    mutating func forget(_ query: Request.ID) {
        unanswered.removeAll { $0 == query }
        with(query.session) { $0.forgetQuery(query.message) }
    }

    /// Tells the clients of the queries that were handed out and are not answered by now, so that they do not send
    /// them again.
    mutating func acknowledgeUnanswered(now: Timestamp) {
        guard !unanswered.isEmpty else { return }
        let late = unanswered.filter { table[$0.session]?.received[$0.message]?.progress == .running }
        unanswered = []
        var remaining = late[...]
        while let key = remaining.first?.session {
            let ids = remaining.filter { $0.session == key }.map(\.message)
            remaining.removeAll { $0.session == key }
            with(key) { session in
                for id in ids { session.received.update(id) { $0.isAcknowledged = true } }
                session.acknowledge(queries: ids, at: now)
            }
        }
    }

    /// When the first answer that is held back is to leave.
    var nextRelease: Timestamp? { holding.compactMap { table[$0]?.nextRelease }.min() }

    /// Puts the replies whose time has come into the outboxes of their sessions.
    mutating func releaseReplies(now: Timestamp) {
        for key in holding where table[key]?.nextRelease.map({ $0 <= now }) ?? false {
            with(key) { $0.releaseReplies(at: now) }
        }
        holding.removeAll { table[$0]?.nextRelease == nil }
    }
}
