import DataCenters
import Primitives
import TL

// What the methods that send, search and affect messages have in common.

extension World {
    /// Sends messages of the caller, in order, and gives the `Updates` for them.
    mutating func sendAll(_ messages: [OutgoingMessage], _ call: Call) throws(RPCError) -> TLValue {
        let caller = try call.account(in: self)
        var sent: [SentMessage] = []
        for message in messages {
            do throws(MessagingRefusal) {
                sent.append(try send(message, from: caller.id, now: call.now))
            } catch {
                throw RPCError(error)
            }
        }
        var scribe = Scribe(self, for: caller.id, now: call.now)
        return scribe.updates(for: sent)
    }

    /// The answer to a message with media that came before under the same `random_id`, if one did.
    func resent(_ randomID: Int64, to peer: Peer, _ text: String, _ call: Call) throws(RPCError) -> TLValue? {
        let caller = try call.account(in: self)
        guard let earlier = messaging.box(of: caller.id).sent(as: randomID) else { return nil }
        guard earlier.message.peer == peer, earlier.message.body?.text == text else {
            throw RPCError(.randomIDTaken(randomID))
        }
        var scribe = Scribe(self, for: caller.id, now: call.now)
        return scribe.updates(for: [earlier])
    }
}

extension Call {
    /// Refuses a caller who may not write to a peer.
    func checkWriting(to peer: Peer, in world: World) throws(RPCError) {
        let caller = try account(in: world)
        do throws(MessagingRefusal) {
            try world.checkWriting(of: caller.id, to: peer)
        } catch {
            throw RPCError(error)
        }
    }

    /// Where the messages of a dialog of the caller lie.
    func store(of peer: Peer, in world: World) throws(RPCError) -> MessageStore {
        let caller = try account(in: world)
        do throws(MessagingRefusal) {
            return try world.store(of: peer, seenBy: caller.id)
        } catch {
            throw RPCError(error)
        }
    }
}

extension TLValue {
    /// `messages.affectedMessages` for a step; if there was none, the counter stands at `pts`.
    static func affected(_ change: BoxChange?, pts: Int) -> TLValue {
        .object(
            "messages.affectedMessages",
            [
                "pts": .number(Int64(change?.pts ?? pts)),
                "pts_count": .number(Int64(change?.count ?? 0)),
            ]
        )
    }

    /// `messages.invitedUsers` around an `Updates`; before layer 177, the `Updates` itself.
    static func invited(_ updates: TLValue, _ call: Call) -> TLValue {
        guard call.layer >= 177 else { return updates }
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

    /// The arguments `q`, `from_id`, `filter`, `min_date` and `max_date` of a call.
    init(_ call: Call, in world: World) throws(RPCError) {
        text = call.text("q").lowercased()
        sender = call.request["from_id"] == nil ? nil : try call.peer("from_id", in: world).account
        filter = call.request["filter"]?.object?.name ?? "inputMessagesFilterEmpty"
        earliest = call.number("min_date")
        latest = call.number("max_date")
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
