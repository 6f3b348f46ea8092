import DataCenters
import Primitives
import TL

// The short forms of updates: a new text in a private chat or basic group, told without users and chats.
//
// Telegram uses them for people who know each other. What has no field in them - media, a forward, buttons - and what
// names somebody else is told at length. A client that does not know somebody yet asks for the difference.
//
// - Source: api/updates, the constructors' pages; what clients do with them.
extension Scribe {
    /// `updateShortMessage` or `updateShortChatMessage` for a step of the viewer's box; `nil` if it is told at length.
    mutating func shortUpdate(_ change: BoxChange) -> TLValue? {
        // Bots cannot ask whom they talk to.
        guard case .added(let id) = change.kind, let message = world.messaging.boxes[viewer]?.store[id],
            world.accounts[viewer]?.bot == nil, isKnown(message), var fields = shortFields(of: message)
        else { return nil }
        fields["pts"] = .number(Int64(change.pts))
        fields["pts_count"] = .number(Int64(change.count))
        switch message.peer {
        case .account(let other) where other != viewer:
            fields["user_id"] = .number(other.number)
            return .object("updateShortMessage", fields)
        case .group(let group):
            fields["chat_id"] = .number(group.number)
            fields["from_id"] = .number(message.sender.number)
            return .object("updateShortChatMessage", fields)
        case .account, .channel: return nil
        }
    }

    /// `updateShortSentMessage` for a text of the viewer to somebody else; `nil` if it is told at length.
    mutating func shortAnswer(to sent: SentMessage) -> TLValue? {
        guard case .account(let other) = sent.message.peer, other != viewer,
            let fields = shortFields(of: sent.message)
        else { return nil }
        var short = fields.filter { ["id", "date", "out", "entities"].contains($0.key) }
        short["pts"] = .number(Int64(sent.change.pts))
        short["pts_count"] = .number(Int64(sent.change.count))
        return .object("updateShortSentMessage", short)
    }

    /// The fields of a message that a short form has, if they say all of it.
    private mutating func shortFields(of message: Message) -> TLFields? {
        guard world.settings.sendsShortUpdates, case .object(let whole) = self.message(message),
            whole.name == "message", namedOnly([message.peer, .account(message.sender), .account(viewer)])
        else { return nil }
        let kept: [TLName] = ["id", "date", "out", "message", "silent", "reply_to", "entities", "ttl_period"]
        let implied: [TLName] = ["peer_id", "from_id"]
        for (name, value) in whole.fields where !kept.contains(name) && !implied.contains(name) {
            guard value == false else { return nil }
        }
        return whole.fields.filter { kept.contains($0.key) }
    }

    /// Whether the viewer's clients have heard of the author before.
    private func isKnown(_ message: Message) -> Bool {
        if message.sender == viewer || world.messaging.contact(message.sender, of: viewer) != nil {
            return world.messaging.boxes[viewer]?.store.ids(of: message.peer).first != message.id
        }
        return world.messaging.boxes[viewer]?.store.last(
            of: message.peer,
            by: message.sender,
            upToSerial: message.serial - 1
        ) != nil
    }
}
