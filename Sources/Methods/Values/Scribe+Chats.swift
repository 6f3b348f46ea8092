import DataCenters
import Primitives
import TL

extension Scribe {
    /// A basic group: `chat`, or `chatForbidden` for those who are not in it.
    func chat(_ id: GroupID) -> TLValue? {
        guard let group = world.messaging.groups[id] else { return nil }
        let names: TLFields = ["id": .number(id.number), "title": .string(group.title)]
        guard group.has(viewer) else { return .object("chatForbidden", names) }
        let facts: TLFields = [
            "creator": .bool(group.creator == viewer),
            "photo": .chatPhoto(group.photo),
            "participants_count": .number(Int64(group.members.count)),
            "date": .number(group.created.seconds),
            "version": .number(Int64(group.version)),
            "default_banned_rights": Self.noRestrictions,
        ]
        return .object("chat", facts.merging(names) { first, _ in first })
    }

    /// A channel: `channel`, or `channelForbidden` for those who may not read it.
    func chat(_ id: ChannelID) -> TLValue? {
        guard let channel = world.messaging.channels[id] else { return nil }
        var fields: TLFields = [
            "id": .number(id.number),
            "access_hash": .number(channel.accessHash),
            "title": .string(channel.title),
            "broadcast": .bool(channel.isBroadcast),
            "megagroup": .bool(!channel.isBroadcast),
        ]
        guard channel.isVisible(to: viewer) else { return .object("channelForbidden", fields) }
        fields["creator"] = .bool(channel.creator == viewer)
        fields["left"] = .bool(channel[viewer] == nil)
        fields["photo"] = .chatPhoto(channel.photo)
        fields["date"] = .number((channel[viewer]?.joined ?? channel.created).seconds)
        fields["participants_count"] = .number(Int64(channel.memberCount))
        if let username = channel.username { fields["username"] = .string(username) }
        if channel.isAdmin(viewer) { fields["admin_rights"] = Self.allRights }
        if !channel.isBroadcast { fields["default_banned_rights"] = Self.noRestrictions }
        return .object("channel", fields)
    }

    /// `chatFull`.
    mutating func fullChat(_ group: BasicGroup) -> TLValue {
        _ = peer(.group(group.id))
        var fields: TLFields = [
            "id": .number(group.id.number),
            "about": "",
            "participants": participants(of: group),
            "notify_settings": .object("peerNotifySettings"),
        ]
        if group.photo != nil { fields["chat_photo"] = fullPhoto(group.photo) }
        return .object("chatFull", fields)
    }

    /// `chatParticipants`.
    mutating func participants(of group: BasicGroup) -> TLValue {
        let list = group.members.map { member -> TLValue in
            let user = id(of: member.id)
            guard member.id != group.creator else {
                return .object("chatParticipantCreator", ["user_id": user])
            }
            return .object(
                "chatParticipant",
                [
                    "user_id": user, "inviter_id": id(of: member.inviter),
                    "date": .number(member.joined.seconds),
                ]
            )
        }
        return .object(
            "chatParticipants",
            [
                "chat_id": .number(group.id.number), "participants": .vector(list),
                "version": .number(Int64(group.version)),
            ]
        )
    }

    /// `channelFull`.
    mutating func fullChat(_ channel: Channel) -> TLValue {
        let isAdmin = channel.isAdmin(viewer)
        let dialog = world.messaging.box(of: viewer).dialogs[.channel(channel.id)]
        return .object(
            "channelFull",
            [
                "id": id(of: channel.id),
                "about": .string(channel.about),
                "can_view_participants": .bool(isAdmin || !channel.isBroadcast),
                "can_set_username": .bool(isAdmin),
                "can_view_stats": .bool(isAdmin),
                "participants_count": .number(Int64(channel.memberCount)),
                "admins_count": 1,
                "read_inbox_max_id": .number(Int64(dialog?.readInbox ?? 0)),
                "read_outbox_max_id": .number(Int64(channel.readByOthers)),
                "unread_count": .number(Int64(world.unreadCount(of: channel.id, by: viewer))),
                "chat_photo": fullPhoto(channel.photo),
                "notify_settings": .object("peerNotifySettings"),
                "bot_info": [],
                "stats_dc": .number(Int64(channel.statsDC.number)),
                "pts": .number(Int64(channel.store.pts)),
            ]
        )
    }

    /// The whole of a photo that is shown; `photoEmpty` for none.
    private func fullPhoto(_ shown: ProfilePhoto?) -> TLValue {
        shown.map { .photo(world.files[$0.fileID], named: $0.fileID) } ?? .object("photoEmpty")
    }

    /// A `ChannelParticipant`.
    mutating func participant(_ member: Member, of channel: Channel) -> TLValue {
        let user = id(of: member.id)
        if member.id == channel.creator {
            return .object(
                "channelParticipantCreator",
                ["user_id": user, "admin_rights": Self.allRights]
            )
        }
        let date = TLValue.number(member.joined.seconds)
        guard member.id == viewer else {
            return .object("channelParticipant", ["user_id": user, "date": date])
        }
        return .object(
            "channelParticipantSelf",
            ["user_id": user, "inviter_id": id(of: member.inviter), "date": date]
        )
    }

    /// Everybody may do everything, for ever.
    private static let noRestrictions = TLValue.object(
        "chatBannedRights",
        ["until_date": .number(Int64(Int32.max))]
    )

    private static let allRights = TLValue.object(
        "chatAdminRights",
        [
            "change_info": true, "post_messages": true, "edit_messages": true, "delete_messages": true,
            "ban_users": true, "invite_users": true, "pin_messages": true, "add_admins": true,
            "manage_call": true, "other": true,
        ]
    )
}
