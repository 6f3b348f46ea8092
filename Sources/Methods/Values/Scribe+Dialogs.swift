import DataCenters
import Primitives
import TL

extension Scribe {
    /// A `Dialog` of the viewer.
    mutating func dialog(_ peer: Peer) -> TLValue {
        let state = world.messaging.boxes[viewer]?.dialogs[peer] ?? Dialog()
        let channel = peer.channel.flatMap { world.messaging.channels[$0] }
        let last = world.lastMessage(of: peer, seenBy: viewer)
        // One has always read what one wrote to oneself.
        let readNotes = peer == .account(viewer) ? last?.id : nil
        var fields: TLFields = [
            "peer": self.peer(peer),
            "top_message": .number(Int64(last?.id ?? 0)),
            "read_inbox_max_id": .number(Int64(readNotes ?? state.readInbox)),
            "read_outbox_max_id": .number(Int64(readNotes ?? channel?.readByOthers ?? state.readOutbox)),
            "unread_count": .number(Int64(world.unreadCount(of: peer, by: viewer))),
            "notify_settings": .object("peerNotifySettings"),
        ]
        if let channel { fields["pts"] = .number(Int64(channel.store.pts)) }
        return .object("dialog", fields)
    }

    /// The fields `dialogs` and `messages`, of `messages.Dialogs` and its like.
    mutating func dialogFields(_ peers: [Peer]) -> TLFields {
        let tops = peers.compactMap { world.lastMessage(of: $0, seenBy: viewer) }
        return ["dialogs": .vector(peers.map { dialog($0) }), "messages": messages(tops)]
    }

    /// `messages.peerDialogs`.
    mutating func peerDialogs(_ peers: [Peer]) -> TLValue {
        var fields = dialogFields(peers)
        fields["state"] = state()
        return object("messages.peerDialogs", fields)
    }

    /// `updateChannelTooLong` for each channel of the viewer in which something was written since a time.
    mutating func newsOfChannels(since seconds: Int64) -> [TLValue] {
        guard seconds > 0 else { return [] }
        let channels = world.channels(of: viewer, withNewsSince: Timestamp(seconds: seconds))
        return channels.map { .object("updateChannelTooLong", ["channel_id": id(of: $0)]) }
    }

    /// `messages.Messages` for a part of a dialog that has `count` messages in all.
    mutating func page(_ part: [Message], of count: Int, in peer: Peer) -> TLValue {
        var fields: TLFields = ["messages": messages(part), "count": .number(Int64(count))]
        if let channel = peer.channel {
            _ = self.peer(peer)
            fields["pts"] = .number(Int64(world.messaging.channels[channel]?.store.pts ?? 1))
            return object("messages.channelMessages", fields)
        }
        guard part.count == count else { return object("messages.messagesSlice", fields) }
        fields["count"] = nil
        return object("messages.messages", fields)
    }
}
