/// The number of a basic group, as `chat.id` carries it.
package struct GroupID: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// The number.
    package let number: Int64

    /// The id with this number.
    package init(_ number: Int64) {
        self.number = number
    }

    /// The number in decimal.
    package var description: String { String(number) }

    /// The lower number first.
    package static func < (left: GroupID, right: GroupID) -> Bool {
        left.number < right.number
    }
}

/// The number of a channel or supergroup, as `channel.id` carries it.
package struct ChannelID: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// The number.
    package let number: Int64

    /// The id with this number.
    package init(_ number: Int64) {
        self.number = number
    }

    /// The number in decimal.
    package var description: String { String(number) }

    /// The lower number first.
    package static func < (left: ChannelID, right: ChannelID) -> Bool {
        left.number < right.number
    }
}

/// Whom or what one can write to.
package enum Peer: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// An account.
    case account(UserID)
    /// A basic group: every member has an own copy of each message.
    case group(GroupID)
    /// A channel or supergroup: one copy of each message for all.
    case channel(ChannelID)

    /// The account, if it is one.
    package var account: UserID? {
        guard case .account(let id) = self else { return nil }
        return id
    }

    /// The channel, if it is one.
    package var channel: ChannelID? {
        guard case .channel(let id) = self else { return nil }
        return id
    }

    /// For sentences: `account 5`.
    package var description: String {
        switch self {
        case .account(let id): "account \(id)"
        case .group(let id): "group \(id)"
        case .channel(let id): "channel \(id)"
        }
    }
}
