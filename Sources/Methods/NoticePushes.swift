import DataCenters
import Primitives
import TL

/// Which notices are pushed, to whom, and as what: always to the keys of an account at its home DC.
enum NoticePushes {
    /// The pushes that follow from a notice.
    static func pushes(for notice: Notice, in world: World, now: Timestamp) -> [Push] {
        Push.each(readers(of: notice, in: world), in: world, now: now) { scribe, places in
            if case .box(_, let change) = notice, let short = scribe.shortUpdate(change) {
                return Push(to: places, short)
            }
            guard let update = scribe.update(notice) else { return nil }
            if case .status = notice { return Push(to: places, .short(update, now: now)) }
            return Push(to: places, scribe.updates([update]), isCounted: notice.isCounted)
        }
    }

    /// The accounts that are told.
    private static func readers(of notice: Notice, in world: World) -> [UserID] {
        switch notice {
        case .box(let user, _), .channelRead(let user, _, _, _), .membership(let user, _),
            .profile(let user), .contact(_, let user):
            return [user]
        case .channel(let id, _):
            return world.messaging.channels[id]?.members.map(\.id) ?? []
        case .channelReadByOthers(_, _, let authors):
            return authors
        case .groupMembers(let id):
            return world.messaging.groups[id]?.members.map(\.id) ?? []
        case .typing(let user, let peer, _):
            let all: [UserID] =
                switch peer {
                case .account(let other): [other]
                case .group(let id): world.messaging.groups[id]?.members.map(\.id) ?? []
                case .channel(let id): world.messaging.channels[id]?.members.map(\.id) ?? []
                }
            return all.filter { $0 != user }
        case .status(let user):
            return world.acquaintances(of: user)
        case .names(let user):
            return [user] + world.acquaintances(of: user)
        }
    }
}

extension Notice {
    /// Whether its update has neither a `pts` of its own nor is of the moment only.
    fileprivate var isCounted: Bool {
        switch self {
        case .membership, .groupMembers, .names, .profile, .contact: true
        case .box, .channel, .channelRead, .channelReadByOthers, .typing, .status: false
        }
    }
}

extension Scribe {
    /// The update that tells a notice to the viewer.
    fileprivate mutating func update(_ notice: Notice) -> TLValue? {
        switch notice {
        case .box(_, let change): return update(change)
        case .channel(let channel, let change): return update(change, in: channel)
        case .channelRead(_, let channel, let id, let unread):
            return .object(
                "updateReadChannelInbox",
                [
                    "channel_id": self.id(of: channel), "max_id": .number(Int64(id)),
                    "still_unread_count": .number(Int64(unread)),
                    "pts": .number(Int64(world.messaging.channels[channel]?.store.pts ?? 1)),
                ]
            )
        case .channelReadByOthers(let channel, let id, _):
            return .object(
                "updateReadChannelOutbox",
                ["channel_id": self.id(of: channel), "max_id": .number(Int64(id))]
            )
        case .membership(_, let channel): return membership(of: channel)
        case .groupMembers(let id):
            guard let group = world.messaging.groups[id] else { return nil }
            _ = peer(.group(id))
            return .object("updateChatParticipants", ["participants": participants(of: group)])
        case .typing(let user, let peer, let action): return typing(user, peer, action)
        case .status(let user):
            return .object(
                "updateUserStatus",
                [
                    "user_id": id(of: user),
                    "status": .userStatus(world.messaging.profile(of: user), now: now),
                ]
            )
        case .names(let user): return names(of: user)
        case .profile(let user): return .object("updateUser", ["user_id": id(of: user)])
        case .contact(let user, _): return peerSettings(of: user)
        }
    }

    /// `updatePeerSettings`; that somebody is a contact, or is none, is said by the `user` that comes with it.
    mutating func peerSettings(of user: UserID) -> TLValue {
        .object(
            "updatePeerSettings",
            ["peer": peer(.account(user)), "settings": .object("peerSettings")]
        )
    }

    /// `updateChannel`.
    mutating func membership(of channel: ChannelID) -> TLValue {
        .object("updateChannel", ["channel_id": id(of: channel)])
    }

    private mutating func names(of user: UserID) -> TLValue? {
        guard let account = world.accounts[user] else { return nil }
        let username = world.messaging.profile(of: user).username
        let list = username.map { name -> [TLValue] in
            [.object("username", ["editable": true, "active": true, "username": .string(name)])]
        }
        return .object(
            "updateUserName",
            [
                "user_id": id(of: user),
                "first_name": .string(account.firstName),
                "last_name": .string(account.lastName),
                "username": .string(username ?? ""),
                "usernames": .vector(list ?? []),
            ]
        )
    }

    private mutating func typing(_ user: UserID, _ peer: Peer, _ action: TypingAction) -> TLValue {
        let action = TLValue.object(action.wireName)
        switch peer {
        case .account:
            return .object("updateUserTyping", ["user_id": id(of: user), "action": action])
        case .group(let group):
            _ = self.peer(peer)
            return .object(
                "updateChatUserTyping",
                ["chat_id": .number(group.number), "from_id": self.peer(.account(user)), "action": action]
            )
        case .channel(let channel):
            return .object(
                "updateChannelUserTyping",
                ["channel_id": id(of: channel), "from_id": self.peer(.account(user)), "action": action]
            )
        }
    }
}

extension TypingAction {
    /// The constructor of `SendMessageAction`.
    var wireName: TLName { TLName("sendMessage\(rawValue.capitalizedFirst)Action") }

    /// The action that a constructor of `SendMessageAction` stands for; typing, if it is one of those not kept.
    init(wireName: TLName) {
        self = Self.allCases.first { $0.wireName == wireName } ?? .typing
    }
}
