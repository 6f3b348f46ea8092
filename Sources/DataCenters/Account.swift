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

/// A person who can log in.
public struct Account: Hashable, Codable, Sendable {
    /// The account's number, for good.
    public let id: UserID
    /// What others must know, besides the id, to name this account.
    public let accessHash: Int64
    /// The number it logs in with.
    public var phone: PhoneNumber
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

    /// An account with all its fields.
    public init(
        id: UserID,
        accessHash: Int64,
        phone: PhoneNumber,
        firstName: String,
        lastName: String = "",
        homeDC: DCID,
        created: Timestamp
    ) {
        self.id = id
        self.accessHash = accessHash
        self.phone = phone
        self.firstName = firstName
        self.lastName = lastName
        self.homeDC = homeDC
        self.created = created
    }
}
