package import Primitives

/// Who is in a group or channel, since when, and by whom.
package struct Member: Hashable, Codable, Sendable {
    /// Who.
    package let id: UserID
    /// Who brought this member in; the member itself if it joined.
    package let inviter: UserID
    /// Since when.
    package let joined: Timestamp
}

/// A basic group.
///
/// - Limits: `memberLimit` members.
package struct BasicGroup: Hashable, Codable, Sendable {
    /// How many members it can have, as `config.chat_size_max` says.
    package static let memberLimit = 200

    /// Its number.
    package let id: GroupID
    /// Its title.
    package internal(set) var title: String
    /// Who created it.
    package let creator: UserID
    /// When it was created.
    package let created: Timestamp
    /// Its members, in the order in which they came.
    package internal(set) var members: [Member]
    /// The photo it shows, if any.
    package internal(set) var photo: ProfilePhoto?
    /// It grows with each change of the members, the title or the photo.
    package internal(set) var version = 1

    /// Whether an account is a member.
    package func has(_ user: UserID) -> Bool {
        members.contains { $0.id == user }
    }
}
