package import MTProtoCrypto
package import Primitives

/// The auth keys of one DC; a key made here does not exist at any other.
///
/// - Source: mtproto/auth_key; api/pfs for temporary keys.
package struct AuthKeyStore: Sendable {
    /// What is known of one key.
    package struct Entry: Codable, Sendable {
        /// The secret and its id.
        package let key: AuthKey
        /// When a temporary key is forgotten; `nil` for a permanent one.
        package let expiresAt: Timestamp?
        /// The permanent key that a temporary one was bound to.
        package fileprivate(set) var boundTo: AuthKeyID?
        /// The `dc` that the client named when it made the key, if it did.
        package let dcField: Int32?
        fileprivate(set) var salts: ServerSalts

        /// Whether this is a temporary key.
        package var isTemporary: Bool { expiresAt != nil }
    }

    /// The keys, with what has changed of them.
    package private(set) var entries = Tracked<AuthKeyID, Entry>()
    /// Keys to forget once their last answer is out.
    private var doomed: [AuthKeyID] = []

    /// What salts are drawn from.
    private var random: SeededGenerator

    /// No keys.
    init(random: SeededGenerator) {
        self.random = random
    }

    /// How many keys there are.
    package var count: Int { entries.count }

    /// The key with this id, expired or not.
    package subscript(id: AuthKeyID) -> Entry? { entries[id] }

    /// The key with this id, unless it has expired; an expired one is forgotten.
    mutating func usable(_ id: AuthKeyID, at now: Timestamp) -> Entry? {
        guard let entry = entries[id] else { return nil }
        guard let expiry = entry.expiresAt, expiry <= now else { return entry }
        entries[id] = nil
        return nil
    }

    /// The key that logins and layers hang on: the key itself, or the one a temporary key is bound to.
    package func permanentID(of id: AuthKeyID) -> AuthKeyID? {
        guard let entry = entries[id] else { return nil }
        return entry.isTemporary ? entry.boundTo : id
    }

    /// The temporary keys bound to a permanent one.
    package func temporaryKeys(of permanentID: AuthKeyID) -> [AuthKeyID] {
        entries.all.filter { $0.value.boundTo == permanentID }.map(\.key).sorted { $0.value < $1.value }
    }

    /// Stores a key that an exchange made.
    mutating func add(_ new: NewAuthKey, at now: Timestamp) {
        let expiresAt: Timestamp? =
            switch new.kind {
            case .permanent: nil
            case .temporary(let seconds): now + .seconds(seconds)
            }
        entries[new.key.id] = Entry(
            key: new.key,
            expiresAt: expiresAt,
            dcField: new.dcField,
            salts: ServerSalts(first: new.serverSalt, start: now, seed: random.next())
        )
    }

    /// Gives every key new salts, key by key in the order of their ids.
    mutating func rotateSalts(at now: Timestamp) {
        for id in entries.all.keys.sorted(by: { $0.value < $1.value }) {
            let first = Int64(bitPattern: random.next())
            entries[id]?.salts = ServerSalts(first: first, start: now, seed: random.next())
        }
    }

    /// Makes a temporary key speak for a permanent one until `expiry`.
    mutating func bind(_ temporary: AuthKeyID, to permanent: AuthKeyID, until expiry: Timestamp) {
        guard let entry = entries[temporary] else { return }
        entries[temporary] = Entry(
            key: entry.key,
            expiresAt: expiry,
            boundTo: permanent,
            dcField: entry.dcField,
            salts: entry.salts
        )
    }

    /// All keys, or the temporary ones, in order.
    func ids(onlyTemporary: Bool) -> [AuthKeyID] {
        entries.keys.filter { !onlyTemporary || entries[$0]?.isTemporary == true }
            .sorted { $0.value < $1.value }
    }

    /// Shows the keys to a visitor.
    mutating func visitTables<Visitor: TableVisitor>(
        _ visitor: inout Visitor,
        dc: DCID
    ) throws(Visitor.Failure) {
        try visitor.visit("auth_keys", &entries) { _ in dc }
    }

    // MARK: Ends

    /// Lets a key end once its last answer is out; see `takeDoomed`.
    mutating func doom(_ id: AuthKeyID) {
        doomed.append(id)
    }

    /// Whether a key is to end.
    func isDoomed(_ id: AuthKeyID) -> Bool { doomed.contains(id) }

    /// Takes the keys that are to be forgotten now.
    mutating func takeDoomed() -> [AuthKeyID] {
        defer { doomed = [] }
        return doomed
    }

    /// Forgets a key.
    mutating func remove(_ id: AuthKeyID) {
        entries[id] = nil
    }

    /// Forgets temporary keys whose time is over.
    mutating func removeExpired(at now: Timestamp) {
        let expired = entries.all.filter { $0.value.expiresAt.map { $0 <= now } ?? false }
        for id in expired.keys { entries[id] = nil }
    }
}
