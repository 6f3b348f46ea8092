import DataCenters
import Primitives
import TL

extension Scribe {
    /// `updates`, with everybody who was named; `seq` is 0, unless `Push` counts it.
    mutating func updates(_ list: [TLValue]) -> TLValue {
        object("updates", ["updates": .vector(list), "date": .number(now.seconds), "seq": 0])
    }

    /// The answer to who sent messages: which number each got, and the messages.
    mutating func updates(for sent: [SentMessage], besides others: [TLValue] = []) -> TLValue {
        var list = others
        for one in sent where one.randomID != 0 {
            list.append(
                .object(
                    "updateMessageID",
                    ["id": .number(Int64(one.message.id)), "random_id": .number(one.randomID)]
                )
            )
        }
        for one in sent {
            if let update = update(one.change, in: one.message.peer.channel) { list.append(update) }
        }
        return updates(list)
    }

    /// The update that tells a step of the viewer's box, or of a channel's; `nil` if its message is gone again.
    mutating func update(_ change: BoxChange, in channel: ChannelID? = nil) -> TLValue? {
        guard let update = channel.map({ channelUpdate(change, $0) }) ?? boxUpdate(change) else { return nil }
        guard case .object(var object) = update else { return nil }
        object["pts"] = .number(Int64(change.pts))
        object["pts_count"] = .number(Int64(change.count))
        return .object(object)
    }

    /// `updates.state` of the viewer.
    func state(pts: Int? = nil) -> TLValue {
        .object(
            "updates.state",
            [
                "pts": .number(Int64(pts ?? world.messaging.boxes[viewer]?.store.pts ?? MessageStore().pts)),
                "qts": 0, "seq": sequence, "date": .number(now.seconds),
                "unread_count": .number(Int64(world.unreadCount(of: viewer))),
            ]
        )
    }

    /// `seq` of the key that is written to.
    var sequence: TLValue { .number(Int64(place.map(world.containerCount) ?? 0)) }

    /// What was missed, in the two parts of a difference: new messages, and all other updates.
    mutating func difference(
        _ changes: [BoxChange],
        in channel: ChannelID? = nil
    ) -> (messages: [TLValue], others: [TLValue]) {
        var messages: [TLValue] = []
        var others: [TLValue] = []
        let store =
            channel.map { world.messaging.channels[$0]?.store } ?? world.messaging.boxes[viewer]?.store
        for change in changes {
            if case .added(let id) = change.kind {
                if let message = store?[id] { messages.append(self.message(message)) }
            } else if let update = update(change, in: channel) {
                others.append(update)
            }
        }
        return (messages, others)
    }

    private mutating func boxUpdate(_ change: BoxChange) -> TLValue? {
        let store = world.messaging.boxes[viewer]?.store
        switch change.kind {
        case .added(let id):
            return store?[id].map { .object("updateNewMessage", ["message": message($0)]) }
        case .edited(let id):
            return store?[id].map { .object("updateEditMessage", ["message": message($0)]) }
        case .deleted(let ids):
            return .object("updateDeleteMessages", ["messages": .vector(ids.map { .number(Int64($0)) })])
        case .readInbox(let peer, let id, let unread):
            return .object(
                "updateReadHistoryInbox",
                [
                    "peer": self.peer(peer), "max_id": .number(Int64(id)),
                    "still_unread_count": .number(Int64(unread)),
                ]
            )
        case .readOutbox(let peer, let id):
            return .object(
                "updateReadHistoryOutbox",
                ["peer": self.peer(peer), "max_id": .number(Int64(id))]
            )
        }
    }

    private mutating func channelUpdate(_ change: BoxChange, _ channel: ChannelID) -> TLValue? {
        let store = world.messaging.channels[channel]?.store
        switch change.kind {
        case .added(let id):
            return store?[id].map { .object("updateNewChannelMessage", ["message": message($0)]) }
        case .edited(let id):
            return store?[id].map { .object("updateEditChannelMessage", ["message": message($0)]) }
        case .deleted(let ids):
            return .object(
                "updateDeleteChannelMessages",
                ["channel_id": id(of: channel), "messages": .vector(ids.map { .number(Int64($0)) })]
            )
        case .readInbox, .readOutbox:
            return nil
        }
    }
}
