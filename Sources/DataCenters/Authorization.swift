public import Primitives

/// The login that hangs on a key.
public struct Authorization: Hashable, Sendable {
    /// Whose login it is.
    public let userID: UserID
    /// The key at the home DC from which it was transferred; `nil` if the account signed in here.
    public let origin: KeyPlace?
    /// Since when.
    public let since: Timestamp
    /// When a call last came under the key.
    public internal(set) var lastUsed: Timestamp

    /// A login.
    public init(userID: UserID, origin: KeyPlace? = nil, since: Timestamp) {
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
public struct AuthorizationDirectory: Sendable {
    private var byPlace: [KeyPlace: Authorization] = [:]

    /// Nobody is logged in.
    public init() {}

    /// The login of a key.
    public subscript(place: KeyPlace) -> Authorization? { byPlace[place] }

    /// Logs a key in.
    public mutating func store(_ authorization: Authorization, at place: KeyPlace) {
        byPlace[place] = authorization
    }

    /// Ends a key's login and all branches of it.
    ///
    /// - Returns: the keys that are logged out now, the named one first, then its branches in order.
    public mutating func end(at place: KeyPlace) -> [KeyPlace] {
        guard byPlace.removeValue(forKey: place) != nil else { return [] }
        let branches = byPlace.filter { $0.value.origin == place }.keys.sorted()
        for branch in branches { byPlace[branch] = nil }
        return [place] + branches
    }

    /// Records that a call came under a key.
    mutating func touch(_ place: KeyPlace, now: Timestamp) {
        byPlace[place]?.lastUsed = now
    }

    /// The keys that are logged in, in order.
    public var places: [KeyPlace] { byPlace.keys.sorted() }

    /// The keys that are logged in as an account, in order.
    public func places(of user: UserID) -> [KeyPlace] {
        byPlace.filter { $0.value.userID == user }.keys.sorted()
    }
}
