package import DataCenters
import MTProtoCrypto
import Primitives
import TL

/// Two-step passwords between the wire and the world: the only file here that reckons with them.
///
/// - Source: api/srp.
package enum PasswordProof {
    /// How many bytes of the two salts the server chooses; the client adds 32 to the first.
    private static let offeredSizes = (salt1: 8, salt2: 16)
    /// How many bytes a client adds to the first salt.
    private static let addedSize = 32

    /// What a world keeps of a password that is known in clear, as in a file that describes a world.
    ///
    /// The salts follow from the account and the seed.
    package static func verifier(
        of password: String,
        hint: String = "",
        user: UserID,
        seed: UInt64
    ) -> PasswordVerifier {
        let offered = offer(to: user, seed: seed)
        var random = SeededGenerator(seed: seed ^ UInt64(bitPattern: user.number) &+ 1)
        let salts = SRP.Salts(salt1: offered.salt1 + random.bytes(addedSize), salt2: offered.salt2)
        let hash = SRP.passwordHash(Array(password.utf8), salts)
        return PasswordVerifier(
            salt1: salts.salt1,
            salt2: salts.salt2,
            verifier: SRP.verifier(ofHash: hash),
            hint: hint
        )
    }

    // MARK: Questions

    /// Draws a question for an account that has a password.
    static func question(
        to account: Account,
        _ password: PasswordVerifier,
        random: inout SeededGenerator,
        now: Timestamp
    ) -> PasswordChallenge {
        let question = SRP.Question(verifier: password.verifier, using: &random)
        return PasswordChallenge(
            id: Int64(bitPattern: random.next()),
            userID: account.id,
            password: password,
            secret: question.secret,
            publicNumber: question.publicNumber,
            asked: now
        )
    }

    /// Checks an `InputCheckPasswordSRP`; gives the account whose password it proves.
    ///
    /// `inputCheckPasswordEmpty` proves that there is no password.
    static func check(_ answer: TLObject?, _ turn: inout Turn) throws(PasswordRefusal) -> UserID {
        let place = turn.place
        let owner = turn.world.passwordOwner(at: place)
        guard let answer, answer.name == "inputCheckPasswordSRP" else {
            guard let owner, owner.password == nil else { throw .wrong }
            return owner.id
        }
        if let owner, owner.password == nil, !turn.world.hasChallenge(at: place) { throw .noPassword }
        let challenge = try turn.world.takeChallenge(answer["srp_id"]?.number ?? 0, at: place, now: turn.now)
        let number = answer["A"]?.bytes ?? []
        guard DiffieHellman.isAcceptable(number) else { throw .publicNumberInvalid }
        let isProved = SRP.accepts(
            proof: answer["M1"]?.bytes ?? [],
            clientNumber: number,
            verifier: challenge.password.verifier,
            salts: SRP.Salts(salt1: challenge.password.salt1, salt2: challenge.password.salt2),
            question: (challenge.secret, challenge.publicNumber)
        )
        guard isProved, challenge.userID == owner?.id else {
            turn.world.countWrongPassword(of: challenge.userID, now: turn.now)
            throw .wrong
        }
        return challenge.userID
    }

    // MARK: New passwords

    /// The password that an `account.passwordInputSettings` sets; `nil` if it removes the present one.
    static func newPassword(
        _ settings: TLObject,
        of user: UserID,
        seed: UInt64
    ) throws(PasswordRefusal) -> PasswordVerifier? {
        guard let algorithm = settings["new_algo"]?.object else {
            throw .newSettingsInvalid("there is no new_algo")
        }
        let hash = settings["new_password_hash"]?.bytes ?? []
        guard algorithm.name == algorithmName, !hash.isEmpty else { return nil }
        guard algorithm["g"]?.number == Int64(DiffieHellman.generator),
            algorithm["p"]?.bytes == DiffieHellman.prime
        else { throw .newSettingsInvalid("g and p are not those that were offered") }
        let offered = offer(to: user, seed: seed)
        let salt1 = algorithm["salt1"]?.bytes ?? []
        guard salt1.starts(with: offered.salt1), salt1.count == offered.salt1.count + addedSize,
            algorithm["salt2"]?.bytes == offered.salt2
        else { throw .newSaltInvalid }
        guard let verifier = SRP.padded(hash), DiffieHellman.isAcceptable(verifier) else {
            throw .newSettingsInvalid("new_password_hash is no number between 2^1984 and p - 2^1984")
        }
        return PasswordVerifier(
            salt1: salt1,
            salt2: offered.salt2,
            verifier: verifier,
            hint: settings["hint"]?.string ?? ""
        )
    }

    /// The algorithm that a new password of this account is to be made with.
    static func offeredAlgorithm(to user: UserID, seed: UInt64) -> TLValue {
        let offered = offer(to: user, seed: seed)
        return algorithm(salt1: offered.salt1, salt2: offered.salt2)
    }

    /// The algorithm that a password was made with.
    static func algorithm(of password: PasswordVerifier) -> TLValue {
        algorithm(salt1: password.salt1, salt2: password.salt2)
    }

    private static let algorithmName: TLName =
        "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"

    private static func algorithm(salt1: [UInt8], salt2: [UInt8]) -> TLValue {
        .object(
            algorithmName,
            [
                "salt1": .bytes(salt1),
                "salt2": .bytes(salt2),
                "g": .number(Int64(DiffieHellman.generator)),
                "p": .bytes(DiffieHellman.prime),
            ]
        )
    }

    /// The server's part of the salts: the same whenever it is asked for, so that it can be recognized.
    private static func offer(to user: UserID, seed: UInt64) -> (salt1: [UInt8], salt2: [UInt8]) {
        var random = SeededGenerator(seed: seed ^ UInt64(bitPattern: user.number))
        return (random.bytes(offeredSizes.salt1), random.bytes(offeredSizes.salt2))
    }
}
