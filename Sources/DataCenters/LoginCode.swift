package import Primitives

/// A login code on its way to a phone, good for one number on one key of one DC.
package struct LoginCode: Hashable, Sendable {
    /// The ways a code takes, in the order in which they are tried.
    package enum Delivery: Int, Sendable, CaseIterable {
        /// A message in an app that is logged in already.
        case app
        /// A text message.
        case sms
        /// A phone call.
        case call

        /// The way that asking again would take.
        package var next: Delivery? { Delivery(rawValue: rawValue + 1) }
    }

    /// The number it was sent to.
    package let phone: PhoneNumber
    /// The key that asked for it.
    package let place: KeyPlace
    /// `phone_code_hash`: how the client names this code.
    package let hash: String
    /// The digits the client must send back.
    package let digits: String
    /// How it was sent last.
    package internal(set) var delivery: Delivery
    /// The moment from which it is void.
    package internal(set) var expires: Timestamp
    /// How many more wrong codes it survives.
    package internal(set) var attemptsLeft: Int
    /// Whether the right code came and a sign-up is awaited.
    package internal(set) var isConfirmed = false
}

/// Why a login code was not accepted.
package enum CodeRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No code of this hash was sent to this number for this key: another DC's, cancelled, used, replaced.
    case unknownHash
    /// It was good until its lifetime ended.
    case expired
    /// The digits are wrong; so many more attempts are left.
    case wrong(attemptsLeft: Int)
    /// The last attempt was wrong, and the code is void.
    case exhausted
    /// A sign-up came before the right code.
    case notConfirmed
    /// Every way of sending it has been tried.
    case noFurtherWay

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknownHash: "no code with this hash was sent to this number by this DC for this key"
        case .expired: "the code has expired"
        case .wrong(let left): "the code is wrong, \(left) attempts are left"
        case .exhausted: "the code was wrong too often and is void"
        case .notConfirmed: "no right code came before the sign-up"
        case .noFurtherWay: "every way of sending the code has been tried"
        }
    }
}
