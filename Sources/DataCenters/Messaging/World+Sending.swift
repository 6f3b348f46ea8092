package import Primitives

/// A message on its way.
package struct OutgoingMessage: Hashable, Sendable {
    /// Where to.
    package var peer: Peer
    /// What it says.
    package var body: MessageBody
    /// The number, in the sender's box or in the channel, of the message it answers.
    package var replyTo: Int?
    /// Where it was first, if it is a forward.
    package var origin: ForwardOrigin?
    /// What joins the messages of an album.
    package var groupedID: Int64?
    /// The client's number for it: a second one of the same number is a resend.
    package var randomID: Int64

    /// A message.
    package init(
        to peer: Peer,
        _ body: MessageBody,
        replyTo: Int? = nil,
        origin: ForwardOrigin? = nil,
        groupedID: Int64? = nil,
        randomID: Int64
    ) {
        self.peer = peer
        self.body = body
        self.replyTo = replyTo
        self.origin = origin
        self.groupedID = groupedID
        self.randomID = randomID
    }
}

extension World {
    /// Sends a message; each participant's box gets a copy, or the channel's box gets it.
    ///
    /// The same message under the same `random_id` is not sent again: the first one is the answer.
    package mutating func send(
        _ message: OutgoingMessage,
        from user: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        try message.body.checkLength()
        guard message.body.media != nil || message.body.text.contains(where: { !$0.isWhitespace }) else {
            throw .emptyMessage
        }
        if let earlier = messaging.boxes[user]?.sent(as: message.randomID) {
            guard isRepeat(message, of: earlier.message) else { throw .randomIDTaken(message.randomID) }
            return earlier
        }
        try checkWriting(of: user, to: message.peer)
        let parts = MessageParts(
            content: .body(message.body),
            replyTo: message.replyTo,
            origin: message.origin,
            groupedID: message.groupedID
        )
        let sent = post(parts, to: message.peer, from: user, randomID: message.randomID, now: now)
        messaging.boxes[user, default: MessageBox()].remember(sent, as: message.randomID)
        return sent
    }

    /// Whether an account may write to a peer; refused with the reason if it may not.
    package func checkWriting(of user: UserID, to peer: Peer) throws(MessagingRefusal) {
        switch peer {
        case .account(let id):
            guard let account = accounts[id] else { throw .noSuchPeer(peer) }
            guard account.state.mayLogIn else { throw .isClosed(id) }
        case .group(let id):
            guard let group = messaging.groups[id] else { throw .noSuchPeer(peer) }
            guard group.has(user) else { throw .mayNotWrite(peer) }
        case .channel(let id):
            guard let channel = messaging.channels[id] else { throw .noSuchPeer(peer) }
            guard channel.isVisible(to: user) else { throw .channelIsPrivate(id) }
            guard !channel.isBroadcast || channel.isAdmin(user) else { throw .adminOnly(peer) }
            guard channel[user] != nil else { throw .mayNotWrite(peer) }
        }
    }

    private func isRepeat(_ message: OutgoingMessage, of earlier: Message) -> Bool {
        earlier.peer == message.peer && earlier.content == .body(message.body)
            && earlier.replyTo == message.replyTo
    }
}

/// What the copies of a message have in common.
struct MessageParts {
    var content: MessageContent
    var replyTo: Int?
    var origin: ForwardOrigin?
    var groupedID: Int64?
}

extension World {
    /// Tells something that happened in a group or channel.
    ///
    /// It gets a `random_id` of the server's making: clients are told one for every message of their own, and TDLib
    /// takes no group or channel for created without it.
    @discardableResult
    mutating func post(_ action: ServiceAction, to peer: Peer, from user: UserID, now: Timestamp)
        -> SentMessage
    {
        post(MessageParts(content: .service(action)), to: peer, from: user, randomID: nil, now: now)
    }

    /// A `random_id` that no other message of this world gets but by chance.
    private func randomID(ofService serial: Int) -> Int64 {
        var generator = SeededGenerator(seed: settings.seed).fork("service message \(serial)")
        return Int64(truncatingIfNeeded: generator.next() | 1)
    }

    /// Puts a message in all boxes it belongs in, the sender's first; without a `random_id` it gets one.
    mutating func post(
        _ parts: MessageParts,
        to peer: Peer,
        from user: UserID,
        randomID: Int64?,
        now: Timestamp
    ) -> SentMessage {
        let serial = messaging.nextSerial()
        let randomID = randomID ?? self.randomID(ofService: serial)
        if case .channel(let id) = peer {
            return post(parts, to: id, from: user, serial: serial, randomID: randomID, now: now)
        }
        let answered = parts.replyTo.flatMap { messaging.boxes[user]?.store[$0]?.serial }
        var sent: SentMessage?
        for owner in participants(of: peer, seenBy: user) {
            let isOwn = owner == user
            var seen = peer
            if !isOwn, case .account = peer { seen = .account(user) }
            let dialog = seen
            let replyTo = answered.flatMap { messaging.boxes[owner]?.store.id(ofSerial: $0) }
            let (message, change) = messaging.boxes[owner, default: MessageBox()].add(to: dialog) { id in
                Message(
                    id: id,
                    serial: serial,
                    peer: dialog,
                    sender: user,
                    isOutgoing: isOwn && peer != .account(user),
                    date: now,
                    content: parts.content,
                    replyTo: replyTo,
                    origin: parts.origin,
                    groupedID: parts.groupedID
                )
            }
            note(.notice(.box(owner, change)))
            if isOwn { sent = SentMessage(message: message, change: change, randomID: randomID) }
        }
        return sent ?? nothing(parts, to: peer, from: user, serial: serial, now: now)
    }

    private mutating func post(
        _ parts: MessageParts,
        to id: ChannelID,
        from user: UserID,
        serial: Int,
        randomID: Int64,
        now: Timestamp
    ) -> SentMessage {
        let replyTo = parts.replyTo.flatMap { messaging.channels[id]?.store[$0]?.id }
        let added = messaging.channels[id]?.store.add { number in
            Message(
                id: number,
                serial: serial,
                peer: .channel(id),
                sender: user,
                isOutgoing: false,
                date: now,
                content: parts.content,
                replyTo: replyTo,
                origin: parts.origin,
                groupedID: parts.groupedID
            )
        }
        guard let (message, change) = added else {
            return nothing(parts, to: .channel(id), from: user, serial: serial, now: now)
        }
        note(.notice(.channel(id, change)))
        return SentMessage(message: message, change: change, randomID: randomID)
    }

    /// A message that reached no box; the callers have made sure that there is one.
    private func nothing(
        _ parts: MessageParts,
        to peer: Peer,
        from user: UserID,
        serial: Int,
        now: Timestamp
    ) -> SentMessage {
        let message = Message(
            id: 0,
            serial: serial,
            peer: peer,
            sender: user,
            isOutgoing: true,
            date: now,
            content: parts.content,
            replyTo: nil,
            origin: nil,
            groupedID: nil
        )
        return SentMessage(
            message: message,
            change: BoxChange(pts: 0, count: 0, kind: .added(0)),
            randomID: 0
        )
    }

    /// Whose boxes have a copy of what is said in a dialog of `user`, that account first.
    func participants(of peer: Peer, seenBy user: UserID) -> [UserID] {
        switch peer {
        case .account(let other): other == user ? [user] : [user, other]
        case .group(let id): [user] + (messaging.groups[id]?.members.map(\.id).filter { $0 != user } ?? [])
        case .channel: []
        }
    }
}
