import DataCenters
import Methods
import Primitives
import TL

/// What the methods of messages, groups, channels, contacts and statistics answer, each in a world in which
/// there is something to tell.
struct MessagingAnswers {
    static let namespaces: Set<String> = [
        "messages", "channels", "contacts", "stats", "payments", "stories", "updates",
    ]

    private let peer: TLValue
    private let user: TLValue
    private let group: TLValue
    private let chatID: TLValue
    private let channel: TLObject
    private let supergroup: TLObject
    private let joinable: TLObject
    private let joined: TLObject
    private let stranger: TLValue
    private let chatPhoto: TLValue

    /// What a method answers to who is logged in at DC 2.
    static func answer(to method: TLName, desk: inout Desk) throws -> TLValue? {
        let me = Person(user: try desk.me(at: 2) ?? TLObject("none"), dc: 2, key: 7)
        let answers = try MessagingAnswers(desk: &desk, me: me)
        return try desk.call(method, answers.fields(method, desk.layer), as: me)
    }

    private init(desk: inout Desk, me: Person) throws {
        let other = try desk.person(3)
        peer = other.peer
        user = other.input
        group = try desk.group("group", with: [other], as: me)
        chatID = group["chat_id"] ?? 0
        try desk.send("in the group", to: group, as: other)
        channel = try desk.channel("channel", as: me)
        supergroup = try desk.channel("supergroup", isBroadcast: false, as: me)
        let invite: TLFields = ["channel": supergroup.input(), "users": [other.input]]
        _ = try desk.call("channels.inviteToChannel", invite, as: me)
        joinable = try desk.channel("public", as: other)
        let name: TLFields = ["channel": joinable.input(), "username": "the_public"]
        _ = try desk.call("channels.updateUsername", name, as: other)
        joined = try desk.channel("joined", as: other)
        let welcome: TLFields = ["channel": joined.input(), "users": [me.input]]
        _ = try desk.call("channels.inviteToChannel", welcome, as: other)
        stranger = try desk.person(4).input
        chatPhoto = .object(
            "inputChatUploadedPhoto",
            ["file": try desk.upload(somePicture(), named: "a.jpg", at: me.dc, key: me.key)]
        )
        let show: TLFields = ["channel": supergroup.input(), "photo": chatPhoto]
        _ = try desk.call("channels.editPhoto", show, as: me)
        _ = try desk.call("account.updateStatus", ["offline": false], as: other)
        try desk.talk(with: other, as: me)
        let contact: TLFields = ["id": user, "first_name": "F", "last_name": "L"]
        _ = try desk.call("contacts.addContact", contact, as: me)
    }

    private func fields(_ method: TLName, _ layer: Layer) -> TLFields {
        let input: TLFields = ["channel": channel.input()]
        let base: TLFields = ["peer": peer, "message": "text", "random_id": 77, "limit": 50]
        let ids: TLValue = [.object("inputMessageID", ["id": 1]), .object("inputMessageID", ["id": 99])]
        let more: TLFields =
            switch method {
            case "messages.sendMedia": ["media": .object("inputMediaGeoPoint")]
            case "messages.sendMultiMedia":
                ["multi_media": [.object("inputSingleMedia", ["media": .object("inputMediaGeoPoint")])]]
            case "messages.forwardMessages":
                ["from_peer": group, "to_peer": peer, "id": [2], "random_id": [8]]
            case "messages.editMessage": ["id": 4, "message": "changed"]
            case "messages.getMessages": ["id": ids]
            case "messages.getMessagesViews": ["peer": channel.input("inputPeerChannel"), "id": [1, 99]]
            case "messages.getDhConfig": ["random_length": 16]
            case "messages.getSearchCounters":
                ["filters": [.object("inputMessagesFilterUrl"), .object("inputMessagesFilterEmpty")]]
            case "messages.deleteMessages": ["id": [4]]
            case "messages.getPeerDialogs":
                ["peers": [.object("inputDialogPeer", ["peer": channel.input("inputPeerChannel")])]]
            case "messages.getChats": ["id": [chatID]]
            case "messages.createChat": ["users": [user], "title": "new"]
            case "messages.addChatUser": ["chat_id": chatID, "user_id": stranger, "fwd_limit": 0]
            case "messages.editChatPhoto": ["chat_id": chatID, "photo": chatPhoto]
            case "messages.deleteChatUser", "messages.getFullChat", "messages.editChatTitle":
                ["chat_id": chatID, "user_id": user, "title": "other"]
            case "channels.getChannels": ["id": [channel.input(), supergroup.input()]]
            case "channels.joinChannel": ["channel": joinable.input()]
            case "channels.leaveChannel": ["channel": joined.input()]
            case "channels.getMessages": input.merging(["id": ids]) { $1 }
            case "channels.deleteMessages": input.merging(["id": [1]]) { $1 }
            case "channels.getParticipants": ["channel": supergroup.input(), "limit": 9]
            case "channels.getParticipant": ["channel": supergroup.input(), "participant": peer]
            case "channels.inviteToChannel": input.merging(["users": [user]]) { $1 }
            case "channels.updateUsername": input.merging(["username": "my_channel"]) { $1 }
            case "channels.editPhoto": input.merging(["photo": chatPhoto]) { $1 }
            case "channels.editTitle": input.merging(["title": "another"]) { $1 }
            case "channels.createChannel": ["title": "one more", "about": "about"]
            case "contacts.resolveUsername": ["username": "the_public"]
            case "contacts.resolvePhone": ["phone": "9996631234"]
            case "contacts.search": ["q": "the_"]
            case "contacts.addContact": ["id": user, "first_name": "F"]
            case "contacts.deleteContacts": ["id": [user]]
            case "contacts.importContacts":
                ["contacts": [.object("inputPhoneContact", ["phone": "9996631234", "first_name": "F"])]]
            case "stats.getMegagroupStats": ["channel": supergroup.input()]
            case "stats.getMessageStats": input.merging(["msg_id": 1]) { $1 }
            case "updates.getDifference", "updates.getChannelDifference":
                input.merging(["pts": 1, "date": 1, "qts": 0]) { $1 }
            default: input.merging(["username": "free_name"]) { $1 }
            }
        return base.merging(more) { $1 }
    }
}

extension Desk {
    /// Everything that a private chat can hold: marks, an answer, an edit, a forward, a post, media, a read.
    fileprivate mutating func talk(with other: Person, as me: Person) throws {
        let kinds = ["Bold", "TextUrl", "Pre", "Mention", "Blockquote", "Spoiler"]
        let entities = kinds.map {
            TLValue.object(TLName("messageEntity\($0)"), ["offset": 0, "length": 2, "url": "u"])
        }
        let marked: TLFields = [
            "peer": me.peer, "message": "marked", "random_id": 41, "entities": .vector(entities),
        ]
        _ = try call("messages.sendMessage", marked, as: other)
        let answer: TLFields = [
            "peer": other.peer, "message": "answer", "random_id": 42, "reply_to_msg_id": 3,
        ]
        _ = try call("messages.sendMessage", answer, as: me)
        let edit: TLFields = ["peer": other.peer, "id": 4, "message": "edited"]
        _ = try call("messages.editMessage", edit, as: me)
        let media: TLFields = [
            "peer": other.peer, "media": .object("inputMediaDice", ["emoticon": "🎲"]), "random_id": 43,
            "message": "",
        ]
        _ = try call("messages.sendMedia", media, as: me)
        _ = try call("messages.readHistory", ["peer": other.peer], as: me)
        _ = try call("messages.readHistory", ["peer": me.peer], as: other)
    }
}
