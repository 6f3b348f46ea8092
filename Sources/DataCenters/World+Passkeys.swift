package import Primitives

/// Why a login by passkey was refused.
package enum PasskeyRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No question is open for the key that asked, or it is too old.
    case noChallenge
    /// What came does not fit: the question, the credential or its owner.
    case invalid(String)
    /// The account lives on another DC.
    case elsewhere(Redirect)
    /// The account was deleted or banned.
    case closed(Account.State)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .noChallenge: "no passkey question is open for the key that asked"
        case .invalid(let reason): reason
        case .elsewhere(let redirect): redirect.reason
        case .closed(let state): "the account is \(state)"
        }
    }
}

/// A question that a passkey answers.
struct PasskeyChallenge: Hashable, Sendable {
    /// How many random bytes it has.
    static let size = 32

    /// Those bytes.
    let bytes: [UInt8]
    /// The moment from which it is void.
    let expires: Timestamp
}

// auth.initPasskeyLogin and finishPasskeyLogin as the world sees them.
//
// Source: api/passkeys, "Logging in with a passkey".
extension World {
    /// Asks a passkey question of a key; an older one is void.
    ///
    /// - Returns: the bytes of the challenge.
    package mutating func askForPasskey(at place: KeyPlace, now: Timestamp) -> [UInt8] {
        let bytes = random.bytes(PasskeyChallenge.size)
        let expires = now + settings.codeLifetime
        signIns.passkeyChallenges[place] = PasskeyChallenge(bytes: bytes, expires: expires)
        return bytes
    }

    /// Logs a key in by the passkey of an account, after a question that this key was asked or, at another DC,
    /// `asked`.
    ///
    /// `user` is whose passkey it says it is, and `answers` tells whether it answers a question of these bytes; a
    /// signature is not checked.
    package mutating func logIn(
        byPasskey id: String,
        of user: UserID,
        asked: KeyPlace,
        at place: KeyPlace,
        now: Timestamp,
        answers: ([UInt8]) -> Bool
    ) throws(PasskeyRefusal) -> SignIn {
        guard let open = signIns.passkeyChallenges[asked], now < open.expires else { throw .noChallenge }
        guard answers(open.bytes) else { throw .invalid("the challenge is not the one that was given") }
        guard let account = accounts[user], account.passkey == id else {
            throw .invalid("account \(user) has no passkey of this id")
        }
        guard account.homeDC == place.dc else { throw .elsewhere(home(of: account)) }
        guard account.state.mayLogIn else { throw .closed(account.state) }
        signIns.passkeyChallenges[asked] = nil
        return finishSignIn(account, at: place, now: now) ? .done(account) : .passwordNeeded(account)
    }
}
