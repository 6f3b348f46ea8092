package import Primitives

/// What a DC keeps of a two-step password: enough to check it, not enough to know it.
///
/// - Source: api/srp.
package struct PasswordVerifier: Hashable, Codable, Sendable {
    /// The first salt; the server's part of it comes first, the client's 32 bytes after it.
    package let salt1: [UInt8]
    /// The second salt.
    package let salt2: [UInt8]
    /// g^x mod p, 256 bytes, big-endian; x follows from the password and the salts.
    package let verifier: [UInt8]
    /// What its owner wants to be reminded of; may be empty.
    package let hint: String

    /// A verifier.
    package init(salt1: [UInt8], salt2: [UInt8], verifier: [UInt8], hint: String = "") {
        self.salt1 = salt1
        self.salt2 = salt2
        self.verifier = verifier
        self.hint = hint
    }
}

/// A question that a client answers by proving that it knows the password; good for one answer.
package struct PasswordChallenge: Hashable, Sendable {
    /// `srp_id`.
    package let id: Int64
    /// Whose password is asked for.
    package let userID: UserID
    /// The password as it was when the question was asked.
    package let password: PasswordVerifier
    /// The secret number of this question, big-endian.
    package let secret: [UInt8]
    /// `srp_B`, 256 bytes, big-endian.
    package let publicNumber: [UInt8]
    /// When it was asked.
    package let asked: Timestamp

    /// A question.
    package init(
        id: Int64,
        userID: UserID,
        password: PasswordVerifier,
        secret: [UInt8],
        publicNumber: [UInt8],
        asked: Timestamp
    ) {
        self.id = id
        self.userID = userID
        self.password = password
        self.secret = secret
        self.publicNumber = publicNumber
        self.asked = asked
    }
}

/// Why a password was not accepted.
package enum PasswordRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No question with this id is open for the key: never asked, answered already, replaced by a newer one.
    case unknownChallenge(Int64)
    /// The question is too old.
    case expiredChallenge
    /// The password was changed after the question.
    case changed
    /// The public number of the client is not one that the exchange allows.
    case publicNumberInvalid
    /// The proof is wrong.
    case wrong
    /// The account lives on another DC.
    case elsewhere(Redirect)
    /// The account has no password to check.
    case noPassword
    /// A new password was not made the way it was asked for.
    case newSettingsInvalid(String)
    /// A new password was made with other salts than those that were offered.
    case newSaltInvalid

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknownChallenge(let id): "no password question \(id) is open for this key"
        case .expiredChallenge: "the password question is too old"
        case .changed: "the password was changed after the question"
        case .publicNumberInvalid: "A is out of the allowed range"
        case .wrong: "the proof does not fit the password"
        case .elsewhere(let redirect): redirect.reason
        case .noPassword: "the account has no password, and yet a proof came"
        case .newSettingsInvalid(let flaw): flaw
        case .newSaltInvalid: "the new password has other salts than those that were offered"
        }
    }
}
