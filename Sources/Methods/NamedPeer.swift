import DataCenters
import Primitives
import TL

// Access hashes are the same for every viewer, and do not change: who has seen one may use it in any session.

/// What an `InputPeer`, `InputUser` or `InputChannel` names when `account` says it.
struct PeerReader {
    let world: World
    let account: Account

    /// The account, group or channel.
    ///
    /// - Errors: PEER_ID_INVALID; CHANNEL_INVALID and CHANNEL_PRIVATE for channels.
    func peer(_ value: TLValue?) throws(RPCError) -> Peer {
        guard let object = value?.object else { throw .noPeer }
        switch object.name {
        case "inputPeerSelf", "inputUserSelf": return .account(account.id)
        case "inputPeerUser", "inputUser":
            guard case .known(let known) = NamedUser(.object(object), saidBy: account, in: world) else {
                throw .noPeer
            }
            return .account(known.id)
        case "inputPeerChat":
            let id = GroupID(object["chat_id"]?.number ?? 0)
            guard let group = world.messaging.groups[id],
                group.has(account.id)
                    || world.messaging.boxes[account.id]?.dialogs[.group(id)] != nil
            else { throw .noPeer }
            return .group(id)
        case "inputPeerChannel", "inputChannel", "inputPeerChannelFromMessage", "inputChannelFromMessage":
            return .channel(try channel(value).id)
        case "inputPeerUserFromMessage", "inputUserFromMessage":
            let id = UserID(object["user_id"]?.number ?? 0)
            guard try isNamed(.account(id), by: object), world.accounts[id] != nil else { throw .noPeer }
            return .account(id)
        default: throw .noPeer
        }
    }

    /// An account.
    ///
    /// - Errors: USER_ID_INVALID.
    func user(_ value: TLValue?) throws(RPCError) -> UserID {
        guard let peer = try? peer(value), case .account(let id) = peer else {
            throw .badRequest("USER_ID_INVALID", because: "no account has this id and access hash")
        }
        return id
    }

    /// A channel or supergroup that the account may read.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    func channel(_ value: TLValue?) throws(RPCError) -> Channel {
        let id = ChannelID(value?.object?["channel_id"]?.number ?? 0)
        guard let object = value?.object, let channel = world.messaging.channels[id] else {
            throw .badRequest("CHANNEL_INVALID", because: "there is no channel \(id)")
        }
        let isKnown =
            object.name.hasSuffix("FromMessage")
            ? try isNamed(.channel(id), by: object)
            : object["access_hash"]?.number == channel.accessHash
        guard isKnown else {
            throw .badRequest("CHANNEL_INVALID", because: "the access hash of channel \(id) is another")
        }
        guard channel.isVisible(to: account.id) else { throw RPCError(.channelIsPrivate(id)) }
        return channel
    }

    /// Whether a message that the account can read names a peer: as its author or as its origin.
    private func isNamed(_ peer: Peer, by object: TLObject) throws(RPCError) -> Bool {
        // One step only: a message that is itself named through a message is not followed.
        guard let place = object["peer"], place.object?.name.hasSuffix("FromMessage") == false else {
            return false
        }
        let dialog = try self.peer(place)
        let id = Int(clamping: object["msg_id"]?.number ?? 0)
        let store =
            dialog.channel.flatMap { world.messaging.channels[$0]?.store }
            ?? world.messaging.box(of: account.id).store
        guard let message = store[id], message.peer == dialog else { return false }
        return peer == .account(message.sender) || peer == message.origin?.peer
    }
}

extension RPCError {
    fileprivate static let noPeer = RPCError.badRequest(
        "PEER_ID_INVALID",
        because: "no peer that the caller knows has this id and access hash"
    )
}

extension Call {
    /// Reads the peers of this call.
    func peers(in world: World) throws(RPCError) -> PeerReader {
        PeerReader(world: world, account: try account(in: world))
    }

    /// The argument of this name, an `InputPeer`.
    func peer(_ field: String = "peer", in world: World) throws(RPCError) -> Peer {
        try peers(in: world).peer(request[field])
    }

    /// The argument `channel`.
    func channel(in world: World) throws(RPCError) -> Channel {
        try peers(in: world).channel(request["channel"])
    }

    /// The accounts in the argument of this name, a vector of `InputUser`.
    func users(_ field: String, in world: World) throws(RPCError) -> [UserID] {
        let reader = try peers(in: world)
        var users: [UserID] = []
        for item in items(field) { users.append(try reader.user(item)) }
        return users
    }

    /// The `chat_id` of a basic group that the caller is in.
    func group(in world: World) throws(RPCError) -> BasicGroup {
        let id = GroupID(number("chat_id"))
        let caller = try account(in: world)
        do throws(MessagingRefusal) {
            return try world.group(id, of: caller.id)
        } catch {
            throw .badRequest("CHAT_ID_INVALID", because: error.description)
        }
    }

    /// Who writes the answer to this call: `world` as it is after what the call did.
    func scribe(_ world: World) throws(RPCError) -> Scribe {
        Scribe(world, for: try account(in: world).id, now: now)
    }
}
