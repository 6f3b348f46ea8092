public import Primitives

/// The number of an account, as `user.id` carries it: positive, below 2^40.
public struct UserID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The number.
    public let number: Int64

    /// The id with this number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The id with this number.
    public init(integerLiteral number: Int64) {
        self.number = number
    }

    /// The number in decimal.
    public var description: String { String(number) }

    /// The lower number first.
    public static func < (left: UserID, right: UserID) -> Bool {
        left.number < right.number
    }
}

/// A person or a bot that can log in.
public struct Account: Hashable, Codable, Sendable {
    /// The account's number, for good.
    public let id: UserID
    /// What others must know, besides the id, to name this account.
    public let accessHash: Int64
    /// The number it logs in with; bots have none.
    public var phone: PhoneNumber?
    /// The first name; never empty.
    public var firstName: String
    /// The last name; may be empty.
    public var lastName: String
    /// The DC it lives in.
    public var homeDC: DCID
    /// When it signed up.
    public let created: Timestamp
    /// The photo it shows, if any.
    public internal(set) var photo: ProfilePhoto?
    /// What checks its two-step password; `nil` if it has none.
    public var password: PasswordVerifier?
    /// What makes it a bot; `nil` for people.
    public var bot: Bot?
    /// Whether it may be used.
    public var state = State.active

    /// Whether an account may be used.
    public enum State: String, Hashable, Codable, Sendable, CaseIterable {
        /// It may.
        case active
        /// It was deleted: its logins are dead, its number cannot log in.
        case deactivated
        /// It was banned: its number gets no login code.
        case banned
    }

    /// An account; it has no password and is active.
    public init(
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

    /// What sentences call it: its number, or `bot 4711`.
    public var label: String { phone?.digits ?? "bot \(id)" }
}
