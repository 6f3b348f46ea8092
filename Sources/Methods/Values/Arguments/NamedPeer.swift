import DataCenters
import Primitives
import TL

// What an `InputPeer`, `InputUser` or `InputChannel` names when the caller says it.
//
// Access hashes are the same for every viewer, and do not change: who has seen one may use it in any session.

extension Turn {
    /// An account, group or channel.
    ///
    /// - Errors: PEER_ID_INVALID; CHANNEL_INVALID and CHANNEL_PRIVATE for channels.
    func peer(named value: TLValue?) throws(RPCError) -> Peer {
        guard let object = value?.object else { throw .noPeer }
        switch object.name {
        case "inputPeerSelf", "inputUserSelf": return .account(caller)
        case "inputPeerUser", "inputUser":
            guard case .known(let known) = try user(.object(object)) else { throw .noPeer }
            return .account(known.id)
        case "inputPeerChat":
            let id = GroupID(object["chat_id"]?.number ?? 0)
            guard world.knows(id, caller) else { throw .noPeer }
            return .group(id)
        case "inputPeerChannel", "inputChannel", "inputPeerChannelFromMessage", "inputChannelFromMessage":
            return .channel(try channelID(named: value))
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
    func userID(named value: TLValue?) throws(RPCError) -> UserID {
        guard let peer = try? peer(named: value), case .account(let id) = peer else { throw .noUser }
        return id
    }

    /// What an `InputUser` names.
    func user(_ value: TLValue) throws(RPCError) -> NamedUser {
        NamedUser(value, saidBy: try account, in: world)
    }

    /// A channel or supergroup that the caller may read.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    func channelID(named value: TLValue?) throws(RPCError) -> ChannelID {
        let id = ChannelID(value?.object?["channel_id"]?.number ?? 0)
        guard let object = value?.object, let accessHash = world.messaging.channels[id]?.accessHash else {
            throw .badRequest("CHANNEL_INVALID", because: "there is no channel \(id)")
        }
        let isKnown =
            object.name.text.hasSuffix("FromMessage")
            ? try isNamed(.channel(id), by: object) : object["access_hash"]?.number == accessHash
        guard isKnown else {
            throw .badRequest("CHANNEL_INVALID", because: "the access hash of channel \(id) is another")
        }
        guard world.messaging.channels[id]?.isVisible(to: caller) == true else {
            throw MessagingRefusal.channelIsPrivate(id).rpcError
        }
        return id
    }

    /// Whether a message that the caller can read names a peer: as its author or as its origin.
    private func isNamed(_ peer: Peer, by object: TLObject) throws(RPCError) -> Bool {
        // One step only: a message that is itself named through a message is not followed.
        guard let place = object["peer"], place.object?.name.text.hasSuffix("FromMessage") == false else {
            return false
        }
        let dialog = try self.peer(named: place)
        let id = Int(clamping: object["msg_id"]?.number ?? 0)
        guard let message = world.message(id, in: dialog, seenBy: caller) else { return false }
        return peer == .account(message.sender) || peer == message.origin?.peer
    }
}

extension RPCError {
    fileprivate static let noPeer = RPCError.badRequest(
        "PEER_ID_INVALID",
        because: "no peer that the caller knows has this id and access hash"
    )

    /// 400 USER_ID_INVALID.
    static let noUser = RPCError.badRequest(
        "USER_ID_INVALID",
        because: "no account has this id and access hash"
    )
}

// The arguments that name somebody.
extension Turn {
    /// The argument of this name, an `InputPeer`.
    mutating func peer(_ name: TLName = "peer") throws(RPCError) -> Peer {
        let value = argument(name)
        return try peer(named: value)
    }

    /// The argument of this name, an `InputUser`.
    mutating func userID(_ name: TLName) throws(RPCError) -> UserID {
        let value = argument(name)
        return try userID(named: value)
    }

    /// The accounts in the argument of this name, a vector of `InputUser`.
    mutating func userIDs(_ name: TLName) throws(RPCError) -> [UserID] {
        var users: [UserID] = []
        for item in items(name) { users.append(try userID(named: item)) }
        return users
    }

    /// The argument `channel`.
    mutating func channelID() throws(RPCError) -> ChannelID {
        let value = argument("channel")
        return try channelID(named: value)
    }

    /// The channel that the argument `channel` names, to read in it.
    mutating func channel() throws -> Channel {
        let id = try channelID()
        return try world.channel(id, of: caller)
    }

    /// The `chat_id` of a basic group that the caller is in.
    mutating func groupID() throws(RPCError) -> GroupID {
        let id = GroupID(number("chat_id"))
        do throws(MessagingRefusal) {
            _ = try world.group(id, of: caller)
            return id
        } catch {
            throw .badRequest("CHAT_ID_INVALID", because: error.description)
        }
    }
}
