package import Primitives

/// A login token: what a client that is not logged in shows as a QR code.
package struct LoginToken: Hashable, Sendable {
    /// The secret that the QR code carries.
    package let bytes: [UInt8]
    /// The key whose client shows it.
    package let place: KeyPlace
    /// Accounts that must not accept it, because the client has them already.
    package let exceptions: Set<UserID>
    /// The moment from which it is void.
    package internal(set) var expires: Timestamp
    /// Who accepted it.
    package internal(set) var acceptedBy: UserID?
    /// Whether a login came of it.
    package internal(set) var isUsed = false
}

/// Why a login token was not taken.
package enum LoginTokenRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No DC gave it out, or too long ago to remember.
    case unknown
    /// Its lifetime ended.
    case expired
    /// Somebody accepted it already, or a login came of it already.
    case alreadyAccepted
    /// Nobody has accepted it yet.
    case notAccepted
    /// The client has this account already.
    case excepted(UserID)
    /// The account that accepted it is gone.
    case accountGone

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknown: "no DC gave this login token out"
        case .expired: "the login token has expired"
        case .alreadyAccepted: "the login token was accepted already"
        case .notAccepted: "nobody has accepted the login token"
        case .excepted(let user): "the client that shows the token has account \(user) already"
        case .accountGone: "the account that accepted the login token is gone"
        }
    }
}

/// The login tokens that are still remembered.
///
///     | state    | accept            | import                  | its time ends |
///     | shown    | accepted, renewed | refused                 | expired       |
///     | accepted | refused           | used, or sent to the home DC | expired  |
///     | used     | refused           | refused                 | used          |
///
/// A token belongs to no DC: the account that accepts it may live anywhere.
///
/// - Limits: `LoginTokens.limit`; then the expired ones go, then the one that ends first.
struct LoginTokens: Sendable {
    /// How many are remembered at most.
    static let limit = 4096
    /// How many random bytes a token has.
    static let size = 32

    private var tokens: [[UInt8]: LoginToken] = [:]

    /// Gives out a token.
    mutating func issue(
        for place: KeyPlace,
        except: Set<UserID>,
        lifetime: Duration,
        now: Timestamp,
        random: inout SeededGenerator
    ) -> LoginToken {
        makeRoom(now: now)
        let token = LoginToken(
            bytes: random.bytes(Self.size),
            place: place,
            exceptions: except,
            expires: now + lifetime
        )
        tokens[token.bytes] = token
        return token
    }

    /// What a token is, if its time has not ended.
    func find(_ bytes: [UInt8], now: Timestamp) throws(LoginTokenRefusal) -> LoginToken {
        guard let token = tokens[bytes] else { throw .unknown }
        guard !token.isUsed else { throw .alreadyAccepted }
        guard now < token.expires else { throw .expired }
        return token
    }

    /// The token of a key that was accepted and of which no login came yet.
    func accepted(for place: KeyPlace, now: Timestamp) -> LoginToken? {
        let open = tokens.values.filter {
            $0.place == place && $0.acceptedBy != nil && !$0.isUsed && now < $0.expires
        }
        return open.min(by: Self.endsFirst)
    }

    /// The token that was given out last of those that somebody could still accept.
    func newestShown(now: Timestamp) -> LoginToken? {
        tokens.values.filter { $0.acceptedBy == nil && now < $0.expires }.max(by: Self.endsFirst)
    }

    /// Replaces what is known of a token.
    mutating func store(_ token: LoginToken) {
        tokens[token.bytes] = token
    }

    /// Forgets the tokens that a key shows.
    mutating func forget(_ place: KeyPlace) {
        tokens = tokens.filter { $0.value.place != place }
    }

    private mutating func makeRoom(now: Timestamp) {
        guard tokens.count >= Self.limit else { return }
        tokens = tokens.filter { now < $0.value.expires && !$0.value.isUsed }
        guard tokens.count >= Self.limit else { return }
        let first = tokens.values.min(by: Self.endsFirst)
        if let first { tokens[first.bytes] = nil }
    }

    /// The bytes settle ties, so that a repeated run picks the same token.
    private static func endsFirst(_ left: LoginToken, _ right: LoginToken) -> Bool {
        left.expires != right.expires
            ? left.expires < right.expires : left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
