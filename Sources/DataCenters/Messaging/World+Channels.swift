package import Primitives

extension World {
    /// How many characters the description of a channel may have.
    package static let channelAboutLimit = 255

    /// Creates a channel, or a supergroup; its statistics live at the creator's home unless said otherwise.
    package mutating func createChannel(
        _ title: String,
        about: String,
        isBroadcast: Bool,
        by creator: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        try checkTitle(title)
        guard about.length <= Self.channelAboutLimit else {
            throw .aboutTooLong(.channel(ChannelID(0)), about.length)
        }
        guard messaging.channels.count < Messaging.channelLimit else { throw .full(.world) }
        let id = messaging.nextChannel()
        var generator = SeededGenerator(seed: settings.seed ^ UInt64(bitPattern: id.number))
        var channel = Channel(
            id: id,
            accessHash: Int64(truncatingIfNeeded: generator.next()),
            isBroadcast: isBroadcast,
            creator: creator,
            created: now,
            title: title,
            about: about,
            statsDC: settings.statsDC ?? accounts[creator]?.homeDC ?? 1
        )
        channel.add(Member(id: creator, inviter: creator, joined: now))
        messaging.channels[id] = channel
        open(id, for: creator)
        return post(.channelCreated(title: title), to: .channel(id), from: creator, now: now)
    }

    /// Brings accounts into a channel; by an admin, or by a member of a supergroup.
    ///
    /// - Returns: the message that tells so, in supergroups; the accounts that were no members before.
    package mutating func invite(
        _ users: [UserID],
        to id: ChannelID,
        by inviter: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> (message: SentMessage?, added: [UserID]) {
        let channel = try channel(id, of: inviter)
        guard channel[inviter] != nil, !channel.isBroadcast || channel.isAdmin(inviter) else {
            throw .adminOnly(.channel(id))
        }
        let unique = users.enumerated().filter { users.firstIndex(of: $1) == $0 }.map(\.element)
        let added = unique.filter { channel[$0] == nil }
        guard channel.memberCount + added.count <= Channel.memberLimit else { throw .full(.channel) }
        for user in added { open(id, for: user, by: inviter, now: now) }
        guard !added.isEmpty, !channel.isBroadcast else { return (nil, added) }
        return (post(.added(added), to: .channel(id), from: inviter, now: now), added)
    }

    /// Lets an account into a public channel.
    ///
    /// - Returns: the message that tells so, in supergroups.
    package mutating func join(_ id: ChannelID, _ user: UserID, now: Timestamp) throws(MessagingRefusal)
        -> SentMessage?
    {
        let channel = try channel(id, of: user)
        guard channel[user] == nil else { throw .alreadyMember(user) }
        guard channel.memberCount < Channel.memberLimit else { throw .full(.channel) }
        open(id, for: user, by: user, now: now)
        return channel.isBroadcast ? nil : post(.added([user]), to: .channel(id), from: user, now: now)
    }

    /// Lets an account out of a channel; its creator stays.
    package mutating func leave(_ id: ChannelID, _ user: UserID) throws(MessagingRefusal) {
        let channel = try channel(id, of: user)
        guard channel[user] != nil else { throw .notMember(user) }
        guard channel.creator != user else { throw .isCreator(user) }
        messaging.channels[id]?.remove(user)
        messaging.boxes[user]?.dialogs[.channel(id)] = nil
        note(.notice(.membership(user, id)))
    }

    /// Gives a channel another title.
    package mutating func rename(
        _ id: ChannelID,
        _ title: String,
        by user: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        guard try channel(id, of: user).isAdmin(user) else { throw .adminOnly(.channel(id)) }
        try checkTitle(title)
        guard title != messaging.channels[id]?.title else { throw .titleNotModified }
        messaging.channels[id]?.title = title
        return post(.renamed(title), to: .channel(id), from: user, now: now)
    }

    /// Says where the statistics of a channel live; nothing happens if there is no such channel.
    package mutating func setStatsDC(_ dc: DCID, of id: ChannelID) {
        messaging.channels[id]?.statsDC = dc
    }

    /// A channel that an account may read.
    package func channel(_ id: ChannelID, of user: UserID) throws(MessagingRefusal) -> Channel {
        guard let channel = messaging.channels[id] else { throw .noSuchPeer(.channel(id)) }
        guard channel.isVisible(to: user) else { throw .channelIsPrivate(id) }
        return channel
    }

    private mutating func open(_ id: ChannelID, for user: UserID, by inviter: UserID, now: Timestamp) {
        messaging.channels[id]?.add(Member(id: user, inviter: inviter, joined: now))
        open(id, for: user)
    }

    private mutating func open(_ id: ChannelID, for user: UserID) {
        messaging.boxes[user, default: MessageBox()].dialogs[.channel(id)] = Dialog()
        note(.notice(.membership(user, id)))
    }
}
