package import Primitives

extension World {
    /// Marks a private or group dialog as read up to a message; 0 means all of it.
    ///
    /// Those who wrote what is read now are told so too.
    ///
    /// - Returns: the step of the account's box; `nil` if nothing new was read.
    package mutating func read(_ peer: Peer, upTo id: Int, by user: UserID) throws(MessagingRefusal)
        -> BoxChange?
    {
        try checkReading(of: peer, by: user)
        let last = messaging.boxes[user]?.store.last(of: peer)?.id ?? 0
        let end = id <= 0 ? last : min(id, last)
        guard end > messaging.boxes[user]?.dialogs[peer]?.readInbox ?? 0 else { return nil }
        let serial = messaging.boxes[user]?.store.last(of: peer, upTo: end)?.serial ?? 0
        messaging.boxes[user]?.dialogs[peer, default: Dialog()].readInbox = end
        let unread = messaging.boxes[user]?.unreadCount(of: peer, owner: user) ?? 0
        let own = messaging.boxes[user]?.store.record(.readInbox(peer, upTo: end, unread: unread))
        if let own { note(.notice(.box(user, own))) }
        for owner in participants(of: peer, seenBy: user) where owner != user {
            tellAuthor(owner, in: peer, readBy: user, upToSerial: serial)
        }
        return own
    }

    private mutating func tellAuthor(
        _ author: UserID,
        in peer: Peer,
        readBy user: UserID,
        upToSerial serial: Int
    ) {
        var seen = peer
        if case .account = peer { seen = .account(user) }
        let known = messaging.boxes[author]?.dialogs[seen]?.readOutbox ?? 0
        guard let last = messaging.boxes[author]?.store.last(of: seen, by: author, upToSerial: serial)?.id,
            last > known
        else { return }
        messaging.boxes[author]?.dialogs[seen, default: Dialog()].readOutbox = last
        guard let step = messaging.boxes[author]?.store.record(.readOutbox(seen, upTo: last)) else { return }
        note(.notice(.box(author, step)))
    }

    /// Marks a channel as read up to a message; 0 means all of it.
    package mutating func read(_ id: ChannelID, upTo message: Int, by user: UserID) throws(MessagingRefusal) {
        let peer = Peer.channel(id)
        try checkReading(of: peer, by: user)
        let last = messaging.channels[id]?.store.last(of: peer)?.id ?? 0
        let end = message <= 0 ? last : min(message, last)
        let known = messaging.boxes[user]?.dialogs[.channel(id)]?.readInbox ?? 0
        guard end > known, messaging.channels[id]?[user] != nil else { return }
        messaging.boxes[user, default: MessageBox()].dialogs[.channel(id), default: Dialog()].readInbox = end
        note(.notice(.channelRead(user, id, upTo: end, unread: unreadCount(of: id, by: user))))
        let before = messaging.channels[id]?.readByOthers ?? 0
        guard end > before else { return }
        let senders = messaging.channels[id]?.store.senders(in: peer, above: before, upTo: end) ?? []
        let authors = Set(senders).subtracting([user]).sorted()
        guard !authors.isEmpty else { return }
        messaging.channels[id]?.readByOthers = end
        note(.notice(.channelReadByOthers(id, upTo: end, authors: authors)))
    }

    /// How many messages of others in a channel an account has not read.
    package func unreadCount(of id: ChannelID, by user: UserID) -> Int {
        let read = messaging.boxes[user]?.dialogs[.channel(id)]?.readInbox ?? 0
        return messaging.channels[id]?.store.count(of: .channel(id), above: read, notBy: user) ?? 0
    }

    /// How many dialogs an account has that hold something unread, counted in messages.
    package func unreadCount(of user: UserID) -> Int {
        guard let box = messaging.boxes[user] else { return 0 }
        return box.dialogs.keys.reduce(0) { $0 + unreadCount(of: $1, by: user) }
    }

    /// How many messages of a dialog an account has not read.
    package func unreadCount(of peer: Peer, by user: UserID) -> Int {
        if case .channel(let id) = peer { return unreadCount(of: id, by: user) }
        return messaging.boxes[user]?.unreadCount(of: peer, owner: user) ?? 0
    }

    /// The numbers of an account's messages in a private chat or group, up to one.
    package func messageIDs(
        in peer: Peer,
        of user: UserID,
        upTo high: Int,
        sent seconds: ClosedRange<Int64>
    ) -> [Int] {
        guard let store = messaging.boxes[user]?.store else { return [] }
        return store.ids(of: peer, above: 0, upTo: high).filter { id in
            store[id].map { seconds.contains($0.date.seconds) } ?? false
        }
    }

    /// A message of a dialog of an account.
    package func message(_ id: Int, in peer: Peer, seenBy user: UserID) -> Message? {
        let message =
            peer.channel.flatMap { messaging.channels[$0]?.store[id] } ?? messaging.boxes[user]?.store[id]
        return message?.peer == peer ? message : nil
    }

    /// The last message of a dialog of an account.
    package func lastMessage(of peer: Peer, seenBy user: UserID) -> Message? {
        if case .channel(let id) = peer { return messaging.channels[id]?.store.last(of: peer) }
        return messaging.boxes[user]?.store.last(of: peer)
    }

    /// The channels of an account in which something was written at or after a time, the latest first.
    package func channels(of user: UserID, withNewsSince time: Timestamp) -> [ChannelID] {
        let channels = messaging.boxes[user]?.dialogs.keys.compactMap(\.channel) ?? []
        let news = channels.compactMap { id in
            messaging.channels[id]?.store.last(of: .channel(id)).map { (id: id, last: $0) }
        }
        return news.filter { $0.last.date >= time }.sorted { $0.last.serial > $1.last.serial }.map(\.id)
    }

    /// The dialogs of an account that hold a message, the one with the latest message first.
    package func dialogs(of user: UserID) -> [(peer: Peer, last: Message)] {
        let peers = messaging.boxes[user]?.dialogs.keys.map { $0 } ?? []
        return peers.compactMap { peer in
            lastMessage(of: peer, seenBy: user).map { (peer: peer, last: $0) }
        }
        .sorted { $0.last.serial > $1.last.serial }
    }
}
