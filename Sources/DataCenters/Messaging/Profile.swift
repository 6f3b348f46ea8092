public import Primitives

/// What an account tells of itself besides its names.
public struct Profile: Hashable, Codable, Sendable {
    /// How many characters an `about` may have.
    public static let aboutLimit = 70
    /// How long an account that said it is online counts as online.
    public static let onlineTime = Duration.seconds(300)

    /// A few words.
    public internal(set) var about = ""
    /// Its public name.
    public internal(set) var username: String?
    /// Until when it is online, or when it was last; `nil` if it never said.
    public internal(set) var seen: Timestamp?

    /// Nothing is told.
    public init() {}
}

/// The name under which an account has another among its contacts.
public struct ContactName: Hashable, Codable, Sendable {
    /// The first name.
    public let firstName: String
    /// The last name; may be empty.
    public let lastName: String

    /// A name; what is longer than `World.nameLimit` is cut.
    public init(_ firstName: String, _ lastName: String = "") {
        self.firstName = firstName.cut(to: World.nameLimit)
        self.lastName = lastName.cut(to: World.nameLimit)
    }
}
