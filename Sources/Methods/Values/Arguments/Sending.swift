import DataCenters
import Primitives
import TL

// What the methods that send, search and affect messages have in common.

extension Turn {
    /// Sends messages of the caller, in order, and gives the `Updates` for them.
    mutating func send(_ messages: [OutgoingMessage]) throws(MessagingRefusal) -> TLValue {
        var sent: [SentMessage] = []
        for message in messages { sent.append(try world.send(message, from: caller, now: now)) }
        return scribe.updates(for: sent)
    }

    /// Sends a text of the caller, and gives the `Updates` for it.
    mutating func send(_ message: OutgoingMessage) throws(MessagingRefusal) -> TLValue {
        let sent = try world.send(message, from: caller, now: now)
        return scribe.shortAnswer(to: sent) ?? scribe.updates(for: [sent])
    }

    /// The answer to a message with media that came before under the same `random_id`, if one did.
    mutating func resent(
        _ randomID: Int64,
        to peer: Peer,
        _ text: String
    ) throws(MessagingRefusal) -> TLValue? {
        guard let earlier = world.messaging.boxes[caller]?.sent(as: randomID) else { return nil }
        guard earlier.message.peer == peer, earlier.message.body?.text == text else {
            throw .randomIDTaken(randomID)
        }
        return scribe.updates(for: [earlier])
    }

    /// `messages.affectedMessages` for a step of the caller's box, or of a channel's; if there was none, the counter
    /// stands where it stood.
    func affected(_ change: BoxChange?, in channel: ChannelID? = nil) -> TLValue {
        let pts =
            channel.map { world.messaging.channels[$0]?.store.pts }
            ?? world.messaging.boxes[caller]?.store.pts
        return .object(
            "messages.affectedMessages",
            [
                "pts": .number(Int64(change?.pts ?? pts ?? MessageStore().pts)),
                "pts_count": .number(Int64(change?.count ?? 0)),
            ]
        )
    }

    /// `messages.invitedUsers` around an `Updates`; before layer 177, the `Updates` itself.
    func invited(_ updates: TLValue) -> TLValue {
        guard layer >= 177 else { return updates }
        return .object("messages.invitedUsers", ["updates": updates, "missing_invitees": []])
    }
}
