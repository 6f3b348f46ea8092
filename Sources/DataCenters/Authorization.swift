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
    package internal(set) var byPlace = Tracked<KeyPlace, Authorization>()

    /// Nobody is logged in.
    package init() {}

    /// The login of a key.
    package subscript(place: KeyPlace) -> Authorization? { byPlace[place] }

    /// Logs a key in.
    package mutating func store(_ authorization: Authorization, at place: KeyPlace) {
        byPlace[place] = authorization
    }

    /// Ends a key's login and all branches of it.
    ///
    /// - Returns: the keys that are logged out now, the named one first, then its branches in order.
    package mutating func end(at place: KeyPlace) -> [KeyPlace] {
        guard byPlace.removeValue(forKey: place) != nil else { return [] }
        let branches = byPlace.all.filter { $0.value.origin == place }.keys.sorted()
        for branch in branches { byPlace[branch] = nil }
        return [place] + branches
    }

    /// Records that a call came under a key, once a minute at most: a store writes down each change.
    mutating func touch(_ place: KeyPlace, now: Timestamp) {
        guard let last = byPlace[place]?.lastUsed, now - last >= .seconds(60) else { return }
        byPlace[place]?.lastUsed = now
    }

    /// The keys that are logged in, in order.
    package var places: [KeyPlace] { byPlace.all.keys.sorted() }

    /// The keys that are logged in as an account, in order.
    package func places(of user: UserID) -> [KeyPlace] {
        byPlace.all.filter { $0.value.userID == user }.keys.sorted()
    }
}
