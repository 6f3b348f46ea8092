public import Primitives

/// Who is in a group or channel, since when, and by whom.
public struct Member: Hashable, Codable, Sendable {
    /// Who.
    public let id: UserID
    /// Who brought this member in; the member itself if it joined.
    public let inviter: UserID
    /// Since when.
    public let joined: Timestamp
}

/// A basic group.
///
/// - Limits: `memberLimit` members.
public struct BasicGroup: Hashable, Codable, Sendable {
    /// How many members it can have, as `config.chat_size_max` says.
    public static let memberLimit = 200

    /// Its number.
    public let id: GroupID
    /// Its title.
    public internal(set) var title: String
    /// Who created it.
    public let creator: UserID
    /// When it was created.
    public let created: Timestamp
    /// Its members, in the order in which they came.
    public internal(set) var members: [Member]
    /// It grows with each change of the members or the title.
    public internal(set) var version = 1

    /// Whether an account is a member.
    public func has(_ user: UserID) -> Bool {
        members.contains { $0.id == user }
    }
}
