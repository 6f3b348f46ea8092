package import Primitives

/// The login that hangs on a key.
package struct Authorization: Hashable, Codable, Sendable {
    /// Whose login it is.
    package let userID: UserID
    /// The key at the home DC from which it was transferred; `nil` if the account signed in here.
    package let origin: KeyPlace?
    /// Since when.
    package let since: Timestamp
    /// When a call last came under the key, to the minute.
    package internal(set) var lastUsed: Timestamp

    /// How often its use is written down.
    static let useInterval: Duration = .seconds(60)

    /// A login.
    package init(userID: UserID, origin: KeyPlace? = nil, since: Timestamp) {
        self.userID = userID
        self.origin = origin
        self.since = since
        lastUsed = since
    }
}

/// Which key is logged in as whom.
///
/// An imported login is a branch of the one it was exported from: when that one ends, it ends too.
///
/// - Limits: one entry a key, so as many as there are keys; whoever drops a key calls `World.forget`.
package struct AuthorizationDirectory: Sendable {
    /// The logins, with what has changed of them.
    private var byPlace = Tracked<KeyPlace, Authorization>()
    /// The keys of each account, and the branches of each login: worked out from the logins.
    private var byUser: [UserID: Set<KeyPlace>] = [:]
    private var byOrigin: [KeyPlace: Set<KeyPlace>] = [:]

    /// Nobody is logged in.
    package init() {}

    /// The login of a key.
    package subscript(place: KeyPlace) -> Authorization? { byPlace[place] }

    /// Logs a key in.
    package mutating func store(_ authorization: Authorization, at place: KeyPlace) {
        remove(place)
        byPlace[place] = authorization
        index(authorization, at: place)
    }

    /// Ends a key's login and all branches of it.
    ///
    /// - Returns: the keys that are logged out now, the named one first, then its branches in order.
    package mutating func end(at place: KeyPlace) -> [KeyPlace] {
        guard remove(place) else { return [] }
        let branches = (byOrigin[place] ?? []).sorted()
        for branch in branches { remove(branch) }
        return [place] + branches
    }

    /// Records that a call came under a key, once a minute at most: a store writes down each change.
    mutating func touch(_ place: KeyPlace, now: Timestamp) {
        guard let last = byPlace[place]?.lastUsed, now - last >= Authorization.useInterval else { return }
        byPlace[place]?.lastUsed = now
    }

    /// The keys that are logged in, in order.
    package var places: [KeyPlace] { byPlace.keys.sorted() }

    /// The keys that are logged in as an account, in order.
    package func places(of user: UserID) -> [KeyPlace] { (byUser[user] ?? []).sorted() }

    @discardableResult
    private mutating func remove(_ place: KeyPlace) -> Bool {
        guard byPlace.contains(place), let login = byPlace.removeValue(forKey: place) else { return false }
        Self.drop(place, from: &byUser[login.userID])
        if let origin = login.origin { Self.drop(place, from: &byOrigin[origin]) }
        return true
    }

    private static func drop(_ place: KeyPlace, from places: inout Set<KeyPlace>?) {
        places?.remove(place)
        if places?.isEmpty == true { places = nil }
    }

    private mutating func index(_ login: Authorization, at place: KeyPlace) {
        byUser[login.userID, default: []].insert(place)
        if let origin = login.origin { byOrigin[origin, default: []].insert(place) }
    }

    // MARK: Tables

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit("logins", &byPlace) { $0.dc }
    }

    /// Works out again what is found through the logins.
    mutating func rebuildIndex() {
        byUser = [:]
        byOrigin = [:]
        for (place, login) in byPlace.all { index(login, at: place) }
    }
}
