/// Something that happened to what accounts say to each other, and that their clients are told.
package enum Notice: Hashable, Sendable {
    /// A step of an account's box, for that account.
    case box(UserID, BoxChange)
    /// A step of a channel's box, for all members.
    case channel(ChannelID, BoxChange)
    /// An account has read a channel up to a message, for that account.
    case channelRead(UserID, ChannelID, upTo: Int, unread: Int)
    /// Somebody has read a channel up to a message, for the authors.
    case channelReadByOthers(ChannelID, upTo: Int, authors: [UserID])
    /// An account joined or left a channel, for that account.
    case membership(UserID, ChannelID)
    /// The members of a group are others than before, for those who are in it.
    case groupMembers(GroupID)
    /// An account is typing in a dialog, for the others in it.
    case typing(UserID, in: Peer, TypingAction)
    /// An account is online or offline, for those who have a private dialog with it or have it as contact.
    case status(UserID)
    /// An account has other names, for itself and for those who know it.
    case names(UserID)

    /// An account says something else of itself, for itself.
    case profile(UserID)
    /// Somebody became, or is no longer, a contact of an account, for that account.
    case contact(UserID, of: UserID)

    /// The notice as it is told.
    var telling: FactTelling {
        switch self {
        case .box(let user, let change):
            FactTelling(
                .boxChanged,
                [.userID: .id(user), .pts: .number(change.pts)],
                "the box of account \(user) is at pts \(change.pts)"
            )
        case .channel(let channel, let change):
            FactTelling(
                .channelChanged,
                [.channel: .id(channel), .pts: .number(change.pts)],
                "channel \(channel) is at pts \(change.pts)"
            )
        case .channelRead(let user, let channel, let id, _):
            FactTelling(
                .channelRead,
                [.userID: .id(user), .channel: .id(channel), .message: .number(id)],
                "account \(user) has read channel \(channel) up to \(id)"
            )
        case .channelReadByOthers(let channel, let id, _):
            FactTelling(
                .channelReadByOthers,
                [.channel: .id(channel), .message: .number(id)],
                "channel \(channel) is read up to \(id)"
            )
        case .membership(let user, let channel):
            FactTelling(
                .membershipChanged,
                [.userID: .id(user), .channel: .id(channel)],
                "account \(user) joined or left channel \(channel)"
            )
        case .groupMembers(let group):
            FactTelling(.membersChanged, [.group: .id(group)], "group \(group) has other members")
        case .typing(let user, let peer, _):
            FactTelling(
                .typing,
                [.userID: .id(user), .peer: .text(peer.description)],
                "account \(user) is typing in \(peer)"
            )
        case .status(let user):
            FactTelling(.statusChanged, [.userID: .id(user)], "account \(user) came or went")
        case .names(let user):
            FactTelling(.namesChanged, [.userID: .id(user)], "account \(user) has other names")
        case .profile(let user):
            FactTelling(
                .profileChanged,
                [.userID: .id(user)],
                "account \(user) says something else of itself"
            )
        case .contact(let user, let owner):
            FactTelling(
                .contactChanged,
                [.userID: .id(owner), .peer: .text(Peer.account(user).description)],
                "account \(owner) has account \(user) otherwise among its contacts"
            )
        }
    }
}

/// What somebody is seen doing before a message comes.
package enum TypingAction: String, CaseIterable, Sendable {
    /// Writing, and no longer writing.
    case typing, cancel
    /// Making or sending media.
    case recordVideo, uploadVideo, recordAudio, uploadAudio, uploadPhoto, uploadDocument, recordRound,
        uploadRound
    /// Choosing something.
    case geoLocation, chooseContact, gamePlay, chooseSticker
}
