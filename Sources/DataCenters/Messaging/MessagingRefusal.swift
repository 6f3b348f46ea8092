/// Why something about messages, groups, channels, names or contacts was refused.
package enum MessagingRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such group or channel, or it cannot be named so.
    case noSuchPeer(Peer)
    /// The account was deleted or banned.
    case isClosed(UserID)
    /// The channel is private, and the account is not in it.
    case channelIsPrivate(ChannelID)
    /// The account is not in the group or supergroup.
    case mayNotWrite(Peer)
    /// Only admins may do this.
    case adminOnly(Peer)
    /// A message without text and media.
    case emptyMessage
    /// A text longer than the limit.
    case tooLong(Int)
    /// A caption longer than the limit.
    case captionTooLong(Int)
    /// The same `random_id` for another message.
    case randomIDTaken(Int64)
    /// There is no such message.
    case noSuchMessage(Int)
    /// Somebody else's message, or a service message.
    case mayNotEdit(Int)
    /// Somebody else's message in a channel.
    case mayNotDelete(Int)
    /// An edit that changes nothing.
    case notModified
    /// The title that there is already.
    case titleNotModified
    /// The photo that is shown already, or none where there is none.
    case photoNotModified
    /// A title without a letter, or too long a one.
    case badTitle
    /// Nobody was named.
    case nobodyNamed
    /// The account is a member already.
    case alreadyMember(UserID)
    /// The account is not a member.
    case notMember(UserID)
    /// Who created a channel cannot leave it.
    case isCreator(UserID)
    /// A limit is reached.
    case full(Limit)
    /// A public name of the wrong form.
    case badUsername(String)
    /// A public name that somebody has.
    case usernameTaken(String)
    /// The public name that the account has already.
    case usernameNotModified
    /// A name that is blank or too long.
    case badName
    /// An `about` that is too long.
    case aboutTooLong(Peer, Int)

    /// What can be full.
    package enum Limit: Hashable, Sendable {
        /// The members of a basic group.
        case group
        /// The members of a channel.
        case channel
        /// The groups and channels of a world.
        case world
        /// The contacts of an account.
        case contacts
    }

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .noSuchPeer(let peer): "there is no \(peer), or it is named with a wrong access hash"
        case .isClosed(let id): "account \(id) was deleted or banned"
        case .channelIsPrivate(let id): "channel \(id) is private, and the account is not in it"
        case .mayNotWrite(let peer): "the account is not in \(peer)"
        case .adminOnly(let peer): "the account is not an admin of \(peer)"
        case .emptyMessage: "the message has neither text nor media"
        case .tooLong(let count): "the text has \(count) characters; \(MessageBody.textLimit) are allowed"
        case .captionTooLong(let count):
            "the caption has \(count) characters; \(MessageBody.captionLimit) are allowed"
        case .randomIDTaken(let id): "random_id \(id) was used for another message"
        case .noSuchMessage(let id): "there is no message \(id)"
        case .mayNotEdit(let id): "message \(id) is not the account's own, or tells of an event"
        case .mayNotDelete(let id): "message \(id) is not the account's own"
        case .notModified: "the edit changes nothing"
        case .titleNotModified: "the title is the same"
        case .photoNotModified: "the photo is the same"
        case .isCreator(let id): "account \(id) created the channel and stays"
        case .badTitle: "the title is blank or longer than \(World.titleLimit)"
        case .nobodyNamed: "nobody was named"
        case .alreadyMember(let id): "account \(id) is a member already"
        case .notMember(let id): "account \(id) is not a member"
        case .full(let limit): "the limit of the \(limit) is reached"
        case .badUsername(let name): "\"\(name.prefix(40))\" is not 5 to 32 of a-z, 0-9 and _, letter first"
        case .usernameTaken(let name): "\(name) belongs to somebody"
        case .usernameNotModified: "the account has this name already"
        case .badName: "the first name is blank, or a name is too long"
        case .aboutTooLong(_, let count): "the description has \(count) characters, more than are allowed"
        }
    }
}
