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

/// What a search looks for in messages.
struct MessageSearch {
    private let text: String
    private let sender: UserID?
    private let filter: String
    private let earliest: Int64
    private let latest: Int64

    /// The arguments `q`, `from_id`, `filter`, `min_date` and `max_date`.
    init(_ turn: inout Turn) throws(RPCError) {
        text = turn.text("q").lowercased()
        sender = turn.argument("from_id") == nil ? nil : try turn.peer("from_id").account
        filter = turn.object("filter")?.name ?? "inputMessagesFilterEmpty"
        earliest = turn.number("min_date")
        latest = turn.number("max_date")
    }

    /// Whether a message is one of those looked for.
    func matches(_ message: Message) -> Bool {
        guard sender == nil || message.sender == sender else { return false }
        guard earliest <= 0 || message.date.seconds >= earliest else { return false }
        guard latest <= 0 || message.date.seconds <= latest else { return false }
        guard isOfKind(message.body) else { return false }
        return text.isEmpty || message.body?.text.lowercased().contains(text) ?? false
    }

    private func isOfKind(_ body: MessageBody?) -> Bool {
        switch filter {
        case "inputMessagesFilterEmpty": return true
        case "inputMessagesFilterPhotos", "inputMessagesFilterPhotoVideo":
            if case .photo? = body?.media { return true }
        case "inputMessagesFilterDocument":
            if case .document? = body?.media { return true }
        case "inputMessagesFilterContacts":
            if case .contact? = body?.media { return true }
        case "inputMessagesFilterGeo":
            if case .place? = body?.media { return true }
        case "inputMessagesFilterUrl":
            return body?.entities.contains { $0.kind == .url || $0.kind == .textURL } ?? false
        default: break
        }
        return false
    }
}
