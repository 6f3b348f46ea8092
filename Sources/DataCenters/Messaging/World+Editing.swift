package import Primitives

extension World {
    /// Puts another text, or media, in an account's own message; in all copies of it.
    ///
    /// - Returns: the step of the account's box, or of the channel's.
    package mutating func edit(
        _ id: Int,
        in peer: Peer,
        by user: UserID,
        now: Timestamp,
        _ change: (inout MessageBody) -> Void
    ) throws(MessagingRefusal) -> BoxChange {
        try checkReading(of: peer, by: user)
        guard let message = message(id, in: peer, seenBy: user) else { throw .noSuchMessage(id) }
        guard var body = message.body else { throw .mayNotEdit(id) }
        let mayEditPosts = peer.channel.map { isBroadcast($0) && isAdmin(user, of: $0) } ?? false
        guard message.sender == user || mayEditPosts, message.origin == nil else { throw .mayNotEdit(id) }
        let before = body
        change(&body)
        guard body != before else { throw .notModified }
        try body.checkLength()
        guard body.media != nil || body.text.contains(where: { !$0.isWhitespace }) else {
            throw .emptyMessage
        }
        if case .channel(let channel) = peer {
            guard let step = messaging.channels[channel]?.store.edit(id, .body(body), now: now) else {
                throw .noSuchMessage(id)
            }
            note(.notice(.channel(channel, step)))
            return step
        }
        var own: BoxChange?
        for owner in participants(of: peer, seenBy: user) {
            guard let copy = messaging.boxes[owner]?.store.id(ofSerial: message.serial),
                let step = messaging.boxes[owner]?.store.edit(copy, .body(body), now: now)
            else { continue }
            note(.notice(.box(owner, step)))
            if owner == user { own = step }
        }
        guard let own else { throw .noSuchMessage(id) }
        return own
    }

    /// Takes messages out of an account's box; with `revoke`, out of the boxes of the others too.
    ///
    /// In basic groups only the own messages are taken from others, or all by the creator.
    ///
    /// - Returns: the step of the account's box; `nil` if none of the messages is there.
    package mutating func delete(_ ids: [Int], of user: UserID, revoke: Bool) -> BoxChange? {
        let messages = Set(ids).sorted().compactMap { messaging.boxes[user]?.store[$0] }
        var others: [UserID: [Int]] = [:]
        for message in messages where revoke {
            if case .group(let id) = message.peer, message.sender != user,
                messaging.groups[id]?.creator != user
            {
                continue
            }
            for owner in participants(of: message.peer, seenBy: user) where owner != user {
                if let copy = messaging.boxes[owner]?.store.id(ofSerial: message.serial) {
                    others[owner, default: []].append(copy)
                }
            }
        }
        guard let own = messaging.boxes[user]?.store.delete(messages.map(\.id)) else { return nil }
        note(.notice(.box(user, own)))
        for (owner, ids) in others.sorted(by: { $0.key < $1.key }) {
            if let step = messaging.boxes[owner]?.store.delete(ids) { note(.notice(.box(owner, step))) }
        }
        return own
    }

    /// Takes messages out of a channel: the own ones, or any by an admin.
    ///
    /// - Returns: the step of the channel's box; `nil` if none of the messages is there.
    package mutating func delete(
        _ ids: [Int],
        in channel: ChannelID,
        by user: UserID
    ) throws(MessagingRefusal) -> BoxChange? {
        try checkReading(of: .channel(channel), by: user)
        for id in ids where !isAdmin(user, of: channel) {
            guard let sender = messaging.channels[channel]?.store[id]?.sender, sender != user else {
                continue
            }
            throw .mayNotDelete(id)
        }
        guard let step = messaging.channels[channel]?.store.delete(ids) else { return nil }
        note(.notice(.channel(channel, step)))
        return step
    }

    /// Whether an account may read a dialog; refused with the reason if it may not.
    package func checkReading(of peer: Peer, by user: UserID) throws(MessagingRefusal) {
        switch peer {
        case .account(let id):
            guard accounts[id] != nil else { throw .noSuchPeer(peer) }
        case .group(let id):
            guard messaging.groups[id] != nil else { throw .noSuchPeer(peer) }
        case .channel(let id):
            guard let isVisible = messaging.channels[id]?.isVisible(to: user) else { throw .noSuchPeer(peer) }
            guard isVisible else { throw .channelIsPrivate(id) }
        }
    }

    /// Where the messages of a dialog lie, to read in it: in the account's box, or in the channel's.
    package func store(of peer: Peer, seenBy user: UserID) throws(MessagingRefusal) -> MessageStore {
        try checkReading(of: peer, by: user)
        return peer.channel.flatMap { messaging.channels[$0]?.store } ?? messaging.box(of: user).store
    }
}
