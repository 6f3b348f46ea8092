import DataCenters
import Primitives
import TL

// Messages, groups and channels.
extension BenchWorld {
    private static let page: TLFields = ["limit": 20]

    mutating func messageFields(_ method: TLName) throws -> TLFields? {
        let random = TLValue.number(newNumber())
        let sent: TLFields = ["peer": friend.peer, "message": "text", "random_id": random]
        let media = TLValue.object(
            "inputMediaGeoPoint",
            ["geo_point": .object("inputGeoPoint", ["lat": 1.0, "long": 2.0])]
        )
        switch method {
        case "messages.sendMessage": return sent
        case "messages.sendMedia": return sent.merging(["media": media]) { $1 }
        case "messages.sendMultiMedia":
            let single = TLValue.object(
                "inputSingleMedia",
                ["media": media, "random_id": random, "message": "a"]
            )
            return ["peer": friend.peer, "multi_media": [single]]
        case "messages.forwardMessages":
            let id = try say("to forward", from: me, to: .account(friend.account.id))
            return [
                "from_peer": friend.peer, "to_peer": people[2].peer, "id": [.number(Int64(id))],
                "random_id": [random],
            ]
        case "messages.editMessage":
            let id = try say("to edit", from: me, to: .account(friend.account.id))
            return ["peer": friend.peer, "id": .number(Int64(id)), "message": "edited"]
        case "messages.deleteMessages":
            let id = try say("to delete", from: me, to: .account(friend.account.id))
            return ["id": [.number(Int64(id))], "revoke": true]
        case "messages.deleteHistory":
            try say("to delete", from: me, to: .account(me.account.id))
            return ["peer": .object("inputPeerSelf"), "revoke": true]
        case "messages.readHistory":
            try say("to read", from: friend, to: .account(me.account.id))
            return ["peer": friend.peer]
        case "messages.getMessages": return ["id": [.object("inputMessageID", ["id": 3])]]
        case "messages.getHistory": return Self.page.merging(["peer": friend.peer]) { $1 }
        case "messages.search":
            return Self.page.merging([
                "peer": friend.peer, "q": "message 1", "filter": .object("inputMessagesFilterEmpty"),
            ]) { $1 }
        case "messages.getDialogs":
            return Self.page.merging(["offset_peer": .object("inputPeerEmpty")]) { $1 }
        case "messages.getPeerDialogs": return ["peers": [.object("inputDialogPeer", ["peer": friend.peer])]]
        case "messages.getDhConfig": return ["random_length": 16]
        case "messages.getPeerSettings": return ["peer": friend.peer]
        case "messages.getMessagesViews": return ["peer": friend.peer, "id": [1, 2]]
        case "messages.getSearchCounters":
            return ["peer": friend.peer, "filters": [.object("inputMessagesFilterUrl")]]
        case "messages.getPinnedDialogs", "messages.getDialogFilters": return [:]
        case "messages.setTyping": return ["peer": friend.peer, "action": .object("sendMessageTypingAction")]
        case "messages.uploadMedia":
            return [
                "peer": .object("inputPeerSelf"), "media": .object("inputMediaDocument", ["id": document]),
            ]
        case "messages.uploadEncryptedFile":
            return [
                "peer": .object("inputEncryptedChat"),
                "file": try upload(named: "inputEncryptedFileUploaded"),
            ]
        default: return nil
        }
    }

    mutating func groupFields(_ method: TLName) throws -> TLFields? {
        let chat: TLFields = ["chat_id": .number(group.number)]
        let isIn = world.messaging.groups[group]?.has(stranger.account.id) == true
        switch method {
        case "messages.addChatUser":
            if isIn { _ = try world.remove(stranger.account.id, from: group, by: me.account.id, now: now) }
            return chat.merging(["user_id": stranger.input]) { $1 }
        case "messages.deleteChatUser":
            if !isIn { _ = try world.add(stranger.account.id, to: group, by: me.account.id, now: now) }
            return chat.merging(["user_id": stranger.input]) { $1 }
        case "messages.editChatPhoto":
            return chat.merging(["photo": try chatPhoto()]) { $1 }
        case "messages.editChatTitle": return chat.merging(["title": .string("group \(newNumber())")]) { $1 }
        case "messages.getFullChat": return chat
        case "messages.getChats": return ["id": [.number(group.number)]]
        case "messages.createChat": return ["users": [people[2].input], "title": "one more"]
        default: return nil
        }
    }

    mutating func channelFields(_ method: TLName) throws -> TLFields? {
        let own: TLFields = ["channel": input(channel)]
        let large: TLFields = ["channel": input(supergroup)]
        let isInPublic = world.messaging.channels[publicChannel]?[me.account.id] != nil
        switch method {
        case "channels.checkUsername": return own.merging(["username": "free_name"]) { $1 }
        case "channels.createChannel": return ["title": "one more", "about": "", "broadcast": true]
        case "channels.deleteMessages":
            let id = try say("to delete", from: me, to: .channel(channel))
            return own.merging(["id": [.number(Int64(id))]]) { $1 }
        case "channels.editPhoto": return own.merging(["photo": try chatPhoto()]) { $1 }
        case "channels.editTitle": return own.merging(["title": .string("title \(newNumber())")]) { $1 }
        case "channels.getChannels": return ["id": [input(channel), input(supergroup)]]
        case "channels.getFullChannel", "stats.getBroadcastStats": return own
        case "channels.getMessages": return own.merging(["id": [.object("inputMessageID", ["id": 2])]]) { $1 }
        case "channels.getParticipant": return large.merging(["participant": friend.peer]) { $1 }
        case "channels.getParticipants": return large.merging(["limit": 10]) { $1 }
        case "channels.inviteToChannel":
            if world.messaging.channels[supergroup]?[stranger.account.id] != nil {
                try world.leave(supergroup, stranger.account.id)
            }
            return large.merging(["users": [stranger.input]]) { $1 }
        case "channels.joinChannel":
            if isInPublic { try world.leave(publicChannel, me.account.id) }
            return ["channel": input(publicChannel)]
        case "channels.leaveChannel":
            if !isInPublic { _ = try world.join(publicChannel, me.account.id, now: now) }
            return ["channel": input(publicChannel)]
        case "channels.readHistory":
            try say("to read", from: friend, to: .channel(supergroup))
            return large
        case "channels.updateUsername":
            return own.merging(["username": .string("bench_\(newNumber())")]) { $1 }
        case "stats.getMegagroupStats": return large
        case "stats.getMessageStats": return own.merging(["msg_id": 1]) { $1 }
        default: return nil
        }
    }
}
