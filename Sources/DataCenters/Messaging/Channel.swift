package import Primitives

/// A channel, in which admins post, or a supergroup, in which everybody writes.
///
/// - Limits: `memberLimit` members.
package struct Channel: Hashable, Codable, Sendable {
    /// How many members it can have.
    package static let memberLimit = 200_000

    /// Its number.
    package let id: ChannelID
    /// What others must know, besides the id, to name it; the same for everybody.
    package let accessHash: Int64
    /// Whether only admins post.
    package let isBroadcast: Bool
    /// Who created it.
    package let creator: UserID
    /// When it was created.
    package let created: Timestamp
    /// Its title.
    package internal(set) var title: String
    /// Its description.
    package internal(set) var about: String
    /// Its public name, if it has one.
    package internal(set) var username: String?
    /// The photo it shows, if any.
    package internal(set) var photo: ProfilePhoto?
    /// The DC that answers `stats.*` calls.
    package var statsDC: DCID
    /// Its messages.
    package internal(set) var store = MessageStore()
    /// How many messages of the channel somebody but their authors has read.
    package internal(set) var readByOthers = 0

    private var memberByID: [UserID: Member] = [:]
    private var order: [UserID] = []

    /// What the channel's own row tells; its messages have rows of their own.
    private enum CodingKeys: String, CodingKey {
        case id, accessHash, isBroadcast, creator, created, title, about, username, photo, statsDC,
            memberByID, order
    }

    init(
        id: ChannelID,
        accessHash: Int64,
        isBroadcast: Bool,
        creator: UserID,
        created: Timestamp,
        title: String,
        about: String,
        statsDC: DCID
    ) {
        self.id = id
        self.accessHash = accessHash
        self.isBroadcast = isBroadcast
        self.creator = creator
        self.created = created
        self.title = title
        self.about = about
        self.statsDC = statsDC
    }

    /// Its members, in the order in which they came.
    package var members: [Member] { order.compactMap { memberByID[$0] } }

    /// How many members it has.
    package var memberCount: Int { memberByID.count }

    /// An account's membership.
    package subscript(user: UserID) -> Member? { memberByID[user] }

    /// Whether an account may read it: it is a member, or the channel is public.
    package func isVisible(to user: UserID) -> Bool {
        memberByID[user] != nil || username != nil
    }

    /// Whether an account may post, invite and edit the posts of others.
    package func isAdmin(_ user: UserID) -> Bool {
        user == creator && memberByID[user] != nil
    }

    mutating func add(_ member: Member) {
        if memberByID.updateValue(member, forKey: member.id) == nil { order.append(member.id) }
    }

    mutating func remove(_ user: UserID) {
        guard memberByID.removeValue(forKey: user) != nil else { return }
        order.removeAll { $0 == user }
    }
}
