package import Primitives

/// What a code in an e-mail is for.
package enum EmailPurpose: Hashable, Sendable {
    /// To give the address that a login needs before its code is sent.
    case loginSetUp(PhoneNumber, hash: String)
    /// To give another address for login codes.
    case loginChange(UserID)
    /// To give an address for Telegram Passport.
    case passport(UserID)
    /// To get over a password that was forgotten.
    case recovery(UserID)
    /// To give the address that a password can be recovered by.
    case recoveryAddress(UserID)
}

/// A code in an e-mail, good for one purpose.
package struct EmailCode: Hashable, Sendable {
    /// What it is for.
    package let purpose: EmailPurpose
    /// Where it went.
    package let address: String
    /// Which DC sent it.
    package let dc: DCID
    /// What the client must send back.
    package let digits: String
    /// The moment from which it is void.
    package internal(set) var expires: Timestamp
    /// How many more wrong codes it survives.
    package internal(set) var attemptsLeft: Int
}

/// Why something about an e-mail address was refused.
package enum EmailRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No code for this purpose is on its way any more: never sent, used, expired, wrong too often.
    case gone(EmailPurpose)
    /// The code is wrong; so many more attempts are left.
    case wrong(attemptsLeft: Int)
    /// There is no code.
    case empty
    /// The address is none.
    case invalidAddress(String)
    /// There is no login that waits for an address.
    case nothingWaits
    /// The account has no address to change.
    case noAddress
    /// The address was not proved by a code but by something that cannot be checked.
    case unprovable(String)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .gone: "no code for this is on its way any more"
        case .wrong(let left): "the code is wrong, \(left) attempts are left"
        case .empty: "the code is empty"
        case .invalidAddress(let address): "\"\(address.prefix(64))\" is no e-mail address"
        case .nothingWaits: "no login of this number and hash waits for an e-mail address"
        case .noAddress: "the account has no e-mail address for its logins"
        case .unprovable(let kind): "\(kind) cannot be checked here"
        }
    }
}

/// The codes in e-mails that are on their way, one for each purpose.
///
/// - Limits: `EmailCodes.limit`; then the expired ones go, then the one that ends first.
struct EmailCodes: Sendable {
    /// How many are kept at most.
    static let limit = 4096

    /// How many wrong codes void one.
    static let attempts = 5

    private var codes: [EmailPurpose: EmailCode] = [:]

    /// The code for a purpose that is still good.
    func current(_ purpose: EmailPurpose, now: Timestamp) -> EmailCode? {
        codes[purpose].flatMap { now < $0.expires ? $0 : nil }
    }

    /// Sends a code; an older one for the same purpose is void.
    mutating func store(_ code: EmailCode, now: Timestamp) {
        if codes.count >= Self.limit {
            codes = codes.filter { now < $0.value.expires }
            let first = codes.min {
                ($0.value.expires, $0.value.address) < ($1.value.expires, $1.value.address)
            }
            if codes.count >= Self.limit, let first { codes[first.key] = nil }
        }
        codes[code.purpose] = code
    }

    /// Compares a code that came back; a right one stays until it is removed.
    mutating func check(
        _ digits: String,
        for purpose: EmailPurpose,
        now: Timestamp
    ) throws(EmailRefusal) -> EmailCode {
        guard !digits.isEmpty else { throw .empty }
        guard var code = current(purpose, now: now) else { throw .gone(purpose) }
        guard digits == code.digits else {
            code.attemptsLeft -= 1
            codes[purpose] = code.attemptsLeft > 0 ? code : nil
            guard code.attemptsLeft > 0 else { throw .gone(purpose) }
            throw .wrong(attemptsLeft: code.attemptsLeft)
        }
        return code
    }

    /// Voids the code for a purpose, if there is one.
    mutating func remove(_ purpose: EmailPurpose) {
        codes[purpose] = nil
    }
}

extension World {
    /// Sends a code to an address: the digit of the DC, as often as such codes have digits.
    mutating func sendEmail(
        to address: String,
        for purpose: EmailPurpose,
        at dc: DCID,
        now: Timestamp
    ) -> EmailCode {
        let code = EmailCode(
            purpose: purpose,
            address: address,
            dc: dc,
            digits: String(repeating: String(dc.number % 10), count: LoginCode.emailLength),
            expires: now + settings.codeLifetime,
            attemptsLeft: EmailCodes.attempts
        )
        signIns.emails.store(code, now: now)
        note(.emailSent(code))
        return code
    }
}
