package import Primitives

/// A login code on its way to a phone or a mailbox, good for one number on one key of one DC.
package struct LoginCode: Hashable, Sendable {
    /// The ways a code takes.
    package enum Delivery: String, Hashable, Codable, Sendable, CaseIterable {
        /// A message in an app that is logged in already.
        case app
        /// A text message.
        case sms
        /// A phone call that reads it out.
        case call
        /// A phone call whose caller's number is the code.
        case flashCall = "flash_call"
        /// A phone call that is not taken; the last digits of the caller's number are the code.
        case missedCall = "missed_call"
        /// A message at fragment.com, for anonymous numbers.
        case fragment
        /// A text message with a word.
        case word = "sms_word"
        /// A text message with a few words.
        case phrase = "sms_phrase"
        /// An e-mail.
        case email
        /// Not at all, before the owner gives an e-mail address.
        case emailSetUp = "email_set_up"

        /// The ways to a phone, which a number can be given.
        package static let toPhone = allCases.filter { $0 != .email && $0 != .emailSetUp }

        /// The ways of a number that was given none: who has an account gets a message there first.
        package static func usual(hasAccount: Bool) -> [Delivery] {
            hasAccount ? [.app, .sms, .call] : [.sms, .call]
        }
    }

    /// How many digits a code in an e-mail has.
    package static let emailLength = 6

    /// The number it was sent to.
    package let phone: PhoneNumber
    /// The key that asked for it.
    package let place: KeyPlace
    /// `phone_code_hash`: how the client names this code.
    package let hash: String
    /// The digits of the code if it comes as digits to a phone.
    package let digits: String
    /// The address of its e-mail, if it comes by one.
    package var address: String?
    /// How it was sent last.
    package internal(set) var delivery: Delivery
    /// The ways that asking again would take, in order.
    package internal(set) var furtherWays: [Delivery]
    /// The moment from which it is void.
    package internal(set) var expires: Timestamp
    /// How many more wrong codes it survives.
    package internal(set) var attemptsLeft: Int
    /// Whether the right code came and a sign-up is awaited.
    package internal(set) var isConfirmed = false

    /// What the client must send back, by the way it was sent last; `nil` if nothing was sent.
    package var text: String? {
        let digit = digits.first.map(String.init) ?? ""
        switch delivery {
        case .app, .sms, .call, .flashCall, .missedCall, .fragment: return digits
        case .word: return Self.word(digit)
        case .phrase: return [String](repeating: Self.word(digit), count: digits.count).joined(separator: " ")
        case .email: return String(repeating: digit, count: Self.emailLength)
        case .emailSetUp: return nil
        }
    }

    private static func word(_ digit: String) -> String {
        let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        return Int(digit).map { words[$0] } ?? digit
    }
}

/// Why a login code was not accepted.
package enum CodeRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No code of this hash was sent to this number for this key: another DC's, cancelled, used, replaced.
    case unknownHash
    /// It was good until its lifetime ended.
    case expired
    /// There are none.
    case empty
    /// The digits are wrong; so many more attempts are left.
    case wrong(attemptsLeft: Int)
    /// The last attempt was wrong, and the code is void.
    case exhausted
    /// A sign-up came before the right code.
    case notConfirmed
    /// Every way of sending it has been tried.
    case noFurtherWay
    /// The number has no e-mail address that a code could have gone to.
    case noAddress

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknownHash: "no code with this hash was sent to this number by this DC for this key"
        case .expired: "the code has expired"
        case .empty: "the code is absent or empty"
        case .wrong(let left): "the code is wrong, \(left) attempts are left"
        case .exhausted: "the code was wrong too often and is void"
        case .notConfirmed: "no right code came before the sign-up"
        case .noFurtherWay: "every way of sending the code has been tried"
        case .noAddress: "the code did not go to an e-mail address"
        }
    }
}
