package import Primitives

/// What an account tells of itself besides its names.
package struct Profile: Hashable, Codable, Sendable {
    /// How many characters an `about` may have.
    package static let aboutLimit = 70
    /// How long an account that said it is online counts as online.
    package static let onlineTime = Duration.seconds(300)

    /// A few words.
    package internal(set) var about = ""
    /// Its public name.
    package internal(set) var username: String?
    /// Until when it is online, or when it was last; `nil` if it never said.
    package internal(set) var seen: Timestamp?

    /// Nothing is told.
    package init() {}
}

/// The name under which an account has another among its contacts.
package struct ContactName: Hashable, Codable, Sendable {
    /// The first name.
    package let firstName: String
    /// The last name; may be empty.
    package let lastName: String

    /// A name; what is longer than `World.nameLimit` is cut.
    package init(_ firstName: String, _ lastName: String = "") {
        self.firstName = firstName.cut(to: World.nameLimit)
        self.lastName = lastName.cut(to: World.nameLimit)
    }
}
