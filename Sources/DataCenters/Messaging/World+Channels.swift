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
        try checkReading(of: .channel(id), by: inviter)
        let mayInvite = isBroadcast(id) ? isAdmin(inviter, of: id) : isMember(inviter, of: id)
        guard mayInvite else { throw .adminOnly(.channel(id)) }
        let unique = users.enumerated().filter { users.firstIndex(of: $1) == $0 }.map(\.element)
        let added = unique.filter { !isMember($0, of: id) }
        try checkRoom(for: added.count, in: id)
        for user in added { open(id, for: user, by: inviter, now: now) }
        guard !added.isEmpty, !isBroadcast(id) else { return (nil, added) }
        return (post(.added(added), to: .channel(id), from: inviter, now: now), added)
    }

    /// Lets an account into a public channel.
    ///
    /// - Returns: the message that tells so, in supergroups.
    package mutating func join(_ id: ChannelID, _ user: UserID, now: Timestamp) throws(MessagingRefusal)
        -> SentMessage?
    {
        try checkReading(of: .channel(id), by: user)
        guard !isMember(user, of: id) else { throw .alreadyMember(user) }
        try checkRoom(for: 1, in: id)
        open(id, for: user, by: user, now: now)
        return isBroadcast(id) ? nil : post(.added([user]), to: .channel(id), from: user, now: now)
    }

    /// Lets an account out of a channel; its creator stays.
    package mutating func leave(_ id: ChannelID, _ user: UserID) throws(MessagingRefusal) {
        try checkReading(of: .channel(id), by: user)
        guard isMember(user, of: id) else { throw .notMember(user) }
        guard messaging.channels[id]?.creator != user else { throw .isCreator(user) }
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
        try checkReading(of: .channel(id), by: user)
        guard isAdmin(user, of: id) else { throw .adminOnly(.channel(id)) }
        try checkTitle(title)
        guard title != messaging.channels[id]?.title else { throw .titleNotModified }
        messaging.channels[id]?.title = title
        return post(.renamed(title), to: .channel(id), from: user, now: now)
    }

    /// Says where the statistics of a channel live; nothing happens if there is no such channel.
    package mutating func setStatsDC(_ dc: DCID, of id: ChannelID) {
        messaging.channels[id]?.statsDC = dc
    }

    /// A channel that an account may read, to read in it.
    package func channel(_ id: ChannelID, of user: UserID) throws(MessagingRefusal) -> Channel {
        try checkReading(of: .channel(id), by: user)
        guard let channel = messaging.channels[id] else { throw .noSuchPeer(.channel(id)) }
        return channel
    }

    // What is asked of a channel before it is changed; a copy of it, kept meanwhile, would have to be made whole.

    func isBroadcast(_ id: ChannelID) -> Bool { messaging.channels[id]?.isBroadcast ?? false }

    func isMember(_ user: UserID, of id: ChannelID) -> Bool { messaging.channels[id]?[user] != nil }

    func isAdmin(_ user: UserID, of id: ChannelID) -> Bool { messaging.channels[id]?.isAdmin(user) ?? false }

    private func checkRoom(for count: Int, in id: ChannelID) throws(MessagingRefusal) {
        let present = messaging.channels[id]?.memberCount ?? 0
        guard present + count <= Channel.memberLimit else { throw .full(.channel) }
    }

    private mutating func open(_ id: ChannelID, for user: UserID, by inviter: UserID, now: Timestamp) {
        messaging.channels[id]?.add(Member(id: user, inviter: inviter, joined: now))
        open(id, for: user)
    }

    private mutating func open(_ id: ChannelID, for user: UserID) {
        // What was written before somebody came is not new to them.
        var dialog = Dialog()
        dialog.readInbox = messaging.channels[id]?.store.lastID ?? 0
        messaging.boxes[user, default: MessageBox()].dialogs[.channel(id)] = dialog
        note(.notice(.membership(user, id)))
    }
}
