package import Primitives

/// The number of an account, as `user.id` carries it: positive, below 2^40.
package struct UserID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The number.
    package let number: Int64

    /// The id with this number.
    package init(_ number: Int64) {
        self.number = number
    }

    /// The id with this number.
    package init(integerLiteral number: Int64) {
        self.number = number
    }

    /// The number in decimal.
    package var description: String { String(number) }

    /// The lower number first.
    package static func < (left: UserID, right: UserID) -> Bool {
        left.number < right.number
    }
}

/// A person or a bot that can log in.
package struct Account: Hashable, Codable, Sendable {
    /// The account's number, for good.
    package let id: UserID
    /// What others must know, besides the id, to name this account.
    package let accessHash: Int64
    /// The number it logs in with; bots and deleted accounts have none.
    package var phone: PhoneNumber?
    /// The first name; never empty.
    package var firstName: String
    /// The last name; may be empty.
    package var lastName: String
    /// The DC it lives in.
    package var homeDC: DCID
    /// When it signed up.
    package let created: Timestamp
    /// The photo it shows, if any.
    package internal(set) var photo: ProfilePhoto?
    /// What checks its two-step password; `nil` if it has none.
    package var password: PasswordVerifier?
    /// The e-mail address that its password can be recovered by.
    package var recoveryEmail: String?
    /// When its password is taken off, because its owner has asked for that.
    package internal(set) var passwordResetDue: Timestamp?
    /// The e-mail address that its login codes go to; `nil` if they go to its phone.
    package var loginEmail: LoginEmail?
    /// The ways that its login codes to the phone take, in order; `nil` for the usual ones.
    package var codeWays: [LoginCode.Delivery]?
    /// The id of the passkey that it logs in by; no more of one is kept, as signatures are not checked.
    package var passkey: String?
    /// When it is deleted, because somebody with its code, and without its password, has asked for that.
    package internal(set) var deletionDue: Timestamp?
    /// What makes it a bot; `nil` for people.
    package var bot: Bot?
    /// Whether it may be used.
    package var state = State.active
    /// Whether it pays: its files may be twice as long.
    package var isPremium = false

    /// Whether an account may be used.
    package enum State: String, Hashable, Codable, Sendable, CaseIterable {
        /// It may.
        case active
        /// It may log in and look, and do nothing that others see.
        case frozen
        /// It is switched off: its logins are dead, its number cannot log in.
        case deactivated
        /// It was banned: its number gets no login code.
        case banned
        /// It is gone: its logins are dead, its number is free.
        case deleted

        /// Whether a login of it is one.
        package var mayLogIn: Bool { self == .active || self == .frozen }
    }

    /// An account; it has no password and is active.
    package init(
        id: UserID,
        accessHash: Int64,
        phone: PhoneNumber?,
        firstName: String,
        lastName: String = "",
        homeDC: DCID,
        created: Timestamp,
        bot: Bot? = nil
    ) {
        self.id = id
        self.accessHash = accessHash
        self.phone = phone
        self.firstName = firstName
        self.lastName = lastName
        self.homeDC = homeDC
        self.created = created
        self.bot = bot
    }

    /// The account by which the service itself writes, of every world; nobody can log in as it.
    package static let service = Account(
        id: 777_000,
        accessHash: 1,
        phone: nil,
        firstName: "Telegram",
        homeDC: 1,
        created: Timestamp(seconds: 1_388_534_400)
    )

    /// Whether the service writes by it.
    package var isService: Bool { id == Self.service.id }

    /// What sentences call it: its number, or `bot 4711`, or `account 4711` if it has no number any more.
    package var label: String { phone?.digits ?? "\(bot == nil ? "account" : "bot") \(id)" }
}
