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
    /// The number it logs in with; bots have none.
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
        /// It was deleted: its logins are dead, its number cannot log in.
        case deactivated
        /// It was banned: its number gets no login code.
        case banned
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

    /// What sentences call it: its number, or `bot 4711`.
    package var label: String { phone?.digits ?? "bot \(id)" }
}
