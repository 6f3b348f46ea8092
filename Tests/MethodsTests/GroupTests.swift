import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct GroupTests {
    var desk = Desk()
    let ann: Person
    let bob: Person
    let eve: Person

    init() throws {
        ann = try desk.person(2)
        bob = try desk.person(3)
        eve = try desk.person(4)
        _ = desk.world.takeFacts()
    }

    @Test("a group tells who comes and goes; who left cannot write")
    mutating func basicGroup() throws {
        let group = try desk.group("g", with: [bob], as: ann)
        let id = group["chat_id"] ?? 0
        let add: TLFields = ["chat_id": id, "user_id": eve.input, "fwd_limit": 0]
        _ = try desk.call("messages.addChatUser", add, as: bob)
        #expect(desk.refusal(of: "messages.addChatUser", add, as: bob) == "USER_ALREADY_PARTICIPANT")
        try desk.send("hello", to: group, as: eve)
        let texts = try desk.call("messages.getHistory", ["peer": group, "limit": 9], as: ann)
        let actions = texts?["messages"]?.vector?.map {
            $0["action"]?.object?.name.text ?? $0["message"]?.string
        }
        #expect(actions == ["hello", "messageActionChatAddUser", "messageActionChatCreate"])
        let full = try desk.call("messages.getFullChat", ["chat_id": id], as: ann)
        #expect(full?["full_chat"]?["participants"]?["participants"]?.vector?.count == 3)
        let kick: TLFields = ["chat_id": id, "user_id": ann.input]
        #expect(desk.refusal(of: "messages.deleteChatUser", kick, as: eve) == "CHAT_ADMIN_REQUIRED")
        let leave: TLFields = ["chat_id": id, "user_id": .object("inputUserSelf")]
        _ = try desk.call("messages.deleteChatUser", leave, as: eve)
        let send: TLFields = ["peer": group, "message": "x", "random_id": 1]
        #expect(desk.refusal(of: "messages.sendMessage", send, as: eve) == "CHAT_WRITE_FORBIDDEN")
        #expect(desk.refusal(of: "messages.getFullChat", ["chat_id": id], as: eve) == "CHAT_ID_INVALID")
        let chats = try desk.call("messages.getChats", ["id": [id]], as: eve)
        #expect(chats?["chats"]?.vector?.map { $0.object?.name } == ["chatForbidden"])
        let rename: TLFields = ["chat_id": id, "title": " "]
        #expect(desk.refusal(of: "messages.editChatTitle", rename, as: bob) == "CHAT_TITLE_EMPTY")
        let empty: TLFields = ["users": [ann.input], "title": "alone"]
        #expect(desk.refusal(of: "messages.createChat", empty, as: ann) == "USERS_TOO_FEW")
    }

    @Test(
        "who creates, renames or adds is told the number of the message under a random_id, once and for it alone"
    )
    mutating func serviceMessages() throws {
        let group = try desk.call("messages.createChat", ["users": [bob.input], "title": "g"], as: ann)
        let chat = group?["updates"]?["chats"]?.vector?.first
        let add: TLFields = ["chat_id": chat?["id"] ?? 0, "user_id": eve.input, "fwd_limit": 0]
        let title: TLFields = ["title": "c", "about": "", "megagroup": true]
        let answers = [
            group?["updates"], try desk.call("messages.addChatUser", add, as: ann)?["updates"],
            try desk.call("channels.createChannel", title, as: ann),
        ]
        var numbers: Set<Int64> = []
        for answer in answers {
            let updates = answer?.updates ?? []
            let told = updates.filter { $0.object?.name == "updateMessageID" }
            let message = updates.compactMap { $0["message"]?["id"]?.number }.first
            #expect(told.map { $0["id"]?.number } == [message])
            numbers.formUnion(told.compactMap { $0["random_id"]?.number })
        }
        #expect(numbers.count == 3 && !numbers.contains(0))
        #expect(chat?["default_banned_rights"]?["until_date"] == 2_147_483_647)
    }

    @Test("a private channel is closed to strangers, a public one is open to readers")
    mutating func channels() throws {
        let channel = try desk.channel("c", as: ann)
        let input: TLFields = ["channel": channel.input()]
        #expect(desk.refusal(of: "channels.getFullChannel", input, as: bob) == "CHANNEL_PRIVATE")
        #expect(desk.refusal(of: "channels.joinChannel", input, as: bob) == "CHANNEL_PRIVATE")
        let wrong = TLValue.object("inputChannel", ["channel_id": channel["id"] ?? 0, "access_hash": 1])
        #expect(desk.refusal(of: "channels.getFullChannel", ["channel": wrong], as: ann) == "CHANNEL_INVALID")
        let name = input.merging(["username": "the_news"]) { $1 }
        #expect(try desk.call("channels.updateUsername", name, as: ann) == true)
        let found = try desk.call("contacts.resolveUsername", ["username": "The_News"], as: bob)
        #expect(found?["chats"]?.vector?.first?["left"] == true)
        _ = try desk.call("channels.joinChannel", input, as: bob)
        let peer = channel.input("inputPeerChannel")
        let send: TLFields = ["peer": peer, "message": "x", "random_id": 1]
        #expect(desk.refusal(of: "messages.sendMessage", send, as: bob) == "CHAT_ADMIN_REQUIRED")
        try desk.send("post", to: peer, as: ann)
        let delete = input.merging(["id": [2]]) { $1 }
        #expect(desk.refusal(of: "channels.deleteMessages", delete, as: bob) == "MESSAGE_DELETE_FORBIDDEN")
        let full = try desk.call("channels.getFullChannel", input, as: bob)
        #expect(full?["full_chat"]?["unread_count"] == 1)
        _ = try desk.call("channels.readHistory", input.merging(["max_id": 0]) { $1 }, as: bob)
        #expect(try desk.call("channels.getFullChannel", input, as: bob)?["full_chat"]?["unread_count"] == 0)
        #expect(desk.refusal(of: "channels.leaveChannel", input, as: ann) == "USER_CREATOR")
        _ = try desk.call("channels.leaveChannel", input, as: bob)
        let one = input.merging(["participant": bob.peer]) { $1 }
        #expect(desk.refusal(of: "channels.getParticipant", one, as: ann) == "USER_NOT_PARTICIPANT")
    }

    @Test("statistics are told only where they live")
    mutating func statistics() throws {
        desk.world.settings.statsDC = 4
        let channel = try desk.channel("c", as: ann)
        let input: TLFields = ["channel": channel.input()]
        let full = try desk.call("channels.getFullChannel", input, as: ann)
        #expect(full?["full_chat"]?["stats_dc"] == 4)
        #expect(desk.refusal(of: "stats.getBroadcastStats", input, as: ann) == "STATS_MIGRATE_4")
        #expect(desk.refusal(of: "stats.getMegagroupStats", input, as: ann) == "MEGAGROUP_REQUIRED")
        let exported = try desk.call("auth.exportAuthorization", ["dc_id": 4], as: ann)
        _ = try desk.call("auth.importAuthorization", exported?.object?.fields ?? [:], at: 4, key: ann.key)
        let stats = try desk.call("stats.getBroadcastStats", input, at: 4, key: ann.key)
        #expect(stats?["followers"]?["current"] == 1.0)
        #expect(stats?["mute_graph"]?.object?.name == "statsGraphError")
        #expect(stats?["period"]?["max_date"] == .number(desk.now.seconds))
        desk.world.setStatsDC(2, of: ChannelID(channel["id"]?.number ?? 0))
        let moved = try desk.call("stats.getBroadcastStats", input, as: ann)
        #expect(moved?.object?.name == "stats.broadcastStats")
        #expect(desk.refusal(of: "stats.getBroadcastStats", input, as: bob) == "CHANNEL_PRIVATE")
    }

    @Test("public names are taken once, in whatever case")
    mutating func usernames() throws {
        let update: TLName = "account.updateUsername"
        #expect(desk.refusal(of: update, ["username": "1abcd"], as: ann) == "USERNAME_INVALID")
        #expect(desk.refusal(of: update, ["username": "abcd"], as: ann) == "USERNAME_INVALID")
        #expect(try desk.call(update, ["username": "ann_of_2"], as: ann)?["username"] == "ann_of_2")
        #expect(desk.refusal(of: update, ["username": "Ann_Of_2"], as: bob) == "USERNAME_OCCUPIED")
        #expect(desk.refusal(of: update, ["username": "ann_of_2"], as: ann) == "USERNAME_NOT_MODIFIED")
        #expect(try desk.call("account.checkUsername", ["username": "ann_of_2"], as: bob) == false)
        let found = try desk.call("contacts.resolveUsername", ["username": "@ANN_of_2"], as: bob)
        #expect(found?["peer"] == .object("peerUser", ["user_id": .number(ann.id)]))
        _ = try desk.call(update, ["username": ""], as: ann)
        let gone: TLFields = ["username": "ann_of_2"]
        #expect(desk.refusal(of: "contacts.resolveUsername", gone, as: bob) == "USERNAME_NOT_OCCUPIED")
        let bad: TLFields = ["username": "a b"]
        #expect(desk.refusal(of: "contacts.resolveUsername", bad, as: bob) == "USERNAME_INVALID")
    }

    @Test("a contact has the name it was given, and shows its number")
    mutating func contacts() throws {
        let entry = TLValue.object(
            "inputPhoneContact",
            ["client_id": 3, "phone": "+9996641234", "first_name": "Eva", "last_name": ""]
        )
        let answer = try desk.call("contacts.importContacts", ["contacts": [entry, 5]], as: ann)
        #expect(answer?["imported"]?.vector?.count == 1)
        let seen = answer?["users"]?.vector?.first
        #expect(seen?["id"]?.number == eve.id)
        #expect(seen?["first_name"] == "Eva")
        #expect(seen?["phone"] == "9996641234")
        #expect(seen?["mutual_contact"] == false)
        let found = try desk.call("contacts.search", ["q": "EV", "limit": 5], as: ann)
        #expect(found?["my_results"]?.vector?.count == 1)
        _ = try desk.call("contacts.deleteContacts", ["id": [eve.input]], as: ann)
        #expect(try desk.call("contacts.getContacts", ["hash": 0], as: ann)?["contacts"] == [])
        // A test number that nobody used yet exists too, as the setting says.
        let unused = try desk.call("contacts.resolvePhone", ["phone": "9996617777"], as: ann)
        #expect(unused?["users"]?.vector?.first?["first_name"] == "Test")
        let nobody: TLFields = ["phone": "15550000000"]
        #expect(desk.refusal(of: "contacts.resolvePhone", nobody, as: ann) == "PHONE_NOT_OCCUPIED")
    }
}
