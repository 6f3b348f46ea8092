import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct MessageTests {
    var desk = Desk()
    let ann: Person
    let bob: Person

    init() throws {
        (ann, bob) = try desk.twoPeople()
    }

    @Test("a text has a copy on each side, and each side is told with its own pts")
    mutating func text() throws {
        let fields: TLFields = ["peer": bob.peer, "message": "hi", "random_id": 5]
        let answer = try desk.call("messages.sendMessage", fields, as: ann)
        #expect(answer?.updateNames == ["updateMessageID", "updateNewMessage"])
        #expect(answer?.updates[0]["random_id"] == 5)
        #expect(answer?.updates[1]["pts"] == 2)
        #expect(answer?.updates[1]["pts_count"] == 1)
        #expect(answer?.updates[1]["message"]?["out"] == true)
        #expect(answer?["users"]?.vector?.compactMap { $0["id"]?.number } == [ann.id, bob.id].sorted())
        let seen = desk.pushed(to: bob)
        #expect(seen.map { $0.object?.name } == ["updateNewMessage"])
        #expect(seen.first?["message"]?["out"] == false)
        #expect(seen.first?["message"]?["peer_id"] == .object("peerUser", ["user_id": .number(ann.id)]))
        #expect(seen.first?["pts"] == 2)
    }

    @Test("a resend is the same message, another one under its random_id is refused")
    mutating func resend() throws {
        let first = try desk.send("once", to: bob.peer, as: ann, randomID: 9)
        #expect(try desk.send("once", to: bob.peer, as: ann, randomID: 9) == first)
        let other: TLFields = ["peer": bob.peer, "message": "twice", "random_id": 9]
        #expect(desk.refusal(of: "messages.sendMessage", other, as: ann) == "RANDOM_ID_DUPLICATE")
        let history = try desk.call("messages.getHistory", ["peer": ann.peer, "limit": 9], as: bob)
        #expect(history?.texts == ["once"])
    }

    @Test("what cannot be sent is refused by its documented name")
    mutating func refusals() throws {
        func fields(_ text: String, _ peer: TLValue) -> TLFields {
            ["peer": peer, "message": .string(text), "random_id": 1]
        }
        let send: TLName = "messages.sendMessage"
        #expect(desk.refusal(of: send, fields("", bob.peer), as: ann) == "MESSAGE_EMPTY")
        #expect(desk.refusal(of: send, fields(" \n", bob.peer), as: ann) == "MESSAGE_EMPTY")
        let long = String(repeating: "x", count: MessageBody.textLimit + 1)
        #expect(desk.refusal(of: send, fields(long, bob.peer), as: ann) == "MESSAGE_TOO_LONG")
        let marks = String(repeating: "\u{301}", count: MessageBody.textLimit)
        #expect(desk.refusal(of: send, fields("a" + marks, bob.peer), as: ann) == "MESSAGE_TOO_LONG")
        let wrong = TLValue.object("inputPeerUser", ["user_id": .number(bob.id), "access_hash": 1])
        #expect(desk.refusal(of: send, fields("x", wrong), as: ann) == "PEER_ID_INVALID")
        #expect(desk.refusal(of: send, fields("x", 7), as: ann) == "PEER_ID_INVALID")
        let noGroup = TLValue.object("inputPeerChat", ["chat_id": 1])
        #expect(desk.refusal(of: send, fields("x", noGroup), as: ann) == "PEER_ID_INVALID")
        var marked = fields("short", bob.peer)
        marked["entities"] = [.object("messageEntityBold", ["offset": 3, "length": 3])]
        #expect(desk.refusal(of: send, marked, as: ann) == "ENTITY_BOUNDS_INVALID")
        marked["entities"] = [
            .object("messageEntityBold", ["offset": .number(.max), "length": .number(.max)])
        ]
        #expect(desk.refusal(of: send, marked, as: ann) == "ENTITY_BOUNDS_INVALID")
    }

    @Test("when an account moves, its messages are there, and its updates come there")
    mutating func move() throws {
        try desk.send("before", to: bob.peer, as: ann)
        let exported = try desk.call("auth.exportAuthorization", ["dc_id": 5], as: bob)
        _ = try desk.call("auth.importAuthorization", exported?.object?.fields ?? [:], at: 5, key: 50)
        try desk.world.move(bob.userID, to: 5, now: desk.now)
        let moved = Person(user: bob.user, dc: 5, key: 50)
        _ = desk.world.takeFacts()
        try desk.send("after", to: bob.peer, as: ann)
        #expect(desk.pushed(to: moved).map { $0.object?.name } == ["updateNewMessage"])
        let history = try desk.call("messages.getHistory", ["peer": ann.peer, "limit": 9], as: moved)
        #expect(history?.texts == ["after", "before"])
        #expect(desk.refusal(of: "messages.getHistory", ["peer": ann.peer], as: bob) == "USER_MIGRATE_5")
    }

    @Test("nobody writes to a deleted account")
    mutating func deactivated() throws {
        var account = try #require(desk.world.accounts[bob.userID])
        account.state = .deactivated
        desk.world = World(accounts: [account, try #require(desk.world.accounts[ann.userID])])
        _ = try desk.person(2)
        let fields: TLFields = ["peer": bob.peer, "message": "x", "random_id": 1]
        #expect(desk.refusal(of: "messages.sendMessage", fields, as: ann) == "INPUT_USER_DEACTIVATED")
    }

    @Test("an answer points at the copy in the box of each side")
    mutating func replies() throws {
        // Numbers that differ between the boxes, and from the order in which the world heard of the messages.
        for person in [bob, bob, ann] { try desk.send("to myself", to: .object("inputPeerSelf"), as: person) }
        let first = try desk.send("question", to: bob.peer, as: ann)
        #expect(first["id"] == 2)
        let fields: TLFields = [
            "peer": ann.peer, "message": "answer", "random_id": 1,
            "reply_to": .object("inputReplyToMessage", ["reply_to_msg_id": 3]),
        ]
        _ = try desk.call("messages.sendMessage", fields, as: bob)
        let seen = try desk.call(
            "messages.getMessages",
            ["id": [.object("inputMessageID", ["id": 3])]],
            as: ann
        )
        #expect(seen?["messages"]?.vector?.first?["reply_to"]?["reply_to_msg_id"] == 2)
    }

    @Test("an edit and a deletion reach both copies; only the author edits")
    mutating func changes() throws {
        let id = try desk.send("one", to: bob.peer, as: ann)["id"] ?? 0
        let edit: TLFields = ["peer": bob.peer, "id": id, "message": "two"]
        #expect(try desk.call("messages.editMessage", edit, as: ann)?.updateNames == ["updateEditMessage"])
        #expect(desk.refusal(of: "messages.editMessage", edit, as: ann) == "MESSAGE_NOT_MODIFIED")
        let theirs: TLFields = ["peer": ann.peer, "id": 1, "message": "three"]
        #expect(desk.refusal(of: "messages.editMessage", theirs, as: bob) == "MESSAGE_AUTHOR_REQUIRED")
        #expect(desk.pushed(to: bob).map { $0.object?.name } == ["updateNewMessage", "updateEditMessage"])
        let gone = try desk.call("messages.deleteMessages", ["revoke": true, "id": [id, 77]], as: ann)
        #expect(gone == .object("messages.affectedMessages", ["pts": 4, "pts_count": 1]))
        let told = desk.pushed(to: bob)
        #expect(told.map { $0.object?.name } == ["updateDeleteMessages"])
        #expect(told.first?["messages"] == [1])
        let again = try desk.call("messages.deleteMessages", ["revoke": true, "id": [id]], as: ann)
        #expect(again == .object("messages.affectedMessages", ["pts": 4, "pts_count": 0]))
    }

    @Test("reading tells the author how far")
    mutating func reading() throws {
        for text in ["a", "b", "c"] { try desk.send(text, to: bob.peer, as: ann) }
        let dialogs = try desk.call("messages.getDialogs", ["limit": 10], as: bob)
        #expect(dialogs?["dialogs"]?.vector?.first?["unread_count"] == 3)
        _ = desk.world.takeFacts()
        let read = try desk.call("messages.readHistory", ["peer": ann.peer, "max_id": 2], as: bob)
        #expect(read == .object("messages.affectedMessages", ["pts": 5, "pts_count": 1]))
        let told = desk.pushed(to: ann)
        #expect(told.map { $0.object?.name } == ["updateReadHistoryOutbox"])
        #expect(told.first?["max_id"] == 2)
        #expect(try desk.call("updates.getState", as: bob)?["unread_count"] == 1)
    }

    @Test("a history is cut as it is asked for")
    mutating func pages() throws {
        for number in 1...9 { try desk.send("\(number)", to: bob.peer, as: ann) }
        func page(_ fields: TLFields) -> TLFields {
            fields.merging(["peer": bob.peer]) { $1 }
        }
        let cases: [(TLFields, [String])] = [
            (["limit": 3], ["9", "8", "7"]),
            (["limit": 2, "offset_id": 5], ["4", "3"]),
            (["limit": 2, "offset_id": 5, "add_offset": -1], ["5", "4"]),
            (["limit": 2, "offset_id": 5, "add_offset": -2], ["6", "5"]),
            (["limit": 2, "max_id": 4], ["3", "2"]),
            (["limit": 2, "min_id": 3, "offset_id": 3, "add_offset": -2], ["5", "4"]),
            (["limit": 3, "offset_date": 1], []),
            (["limit": 2, "offset_id": 5, "add_offset": 2], ["2", "1"]),
            (["limit": 9, "min_id": 7], ["9", "8"]),
            (["limit": 0], []),
            (["limit": 9, "add_offset": 8], ["1"]),
        ]
        for (fields, texts) in cases {
            #expect(try desk.call("messages.getHistory", page(fields), as: ann)?.texts == texts, "\(fields)")
        }
        let found = try desk.call(
            "messages.search",
            page(["q": "7", "filter": .object("inputMessagesFilterEmpty"), "limit": 9]),
            as: ann
        )
        #expect(found?.texts == ["7"])
    }

    @Test("a forward names its author and keeps its first origin")
    mutating func forward() throws {
        let id = try desk.send("news", to: bob.peer, as: ann)["id"] ?? 0
        let fields: TLFields = [
            "from_peer": bob.peer, "to_peer": bob.peer, "id": [id], "random_id": [3],
        ]
        _ = try desk.call("messages.forwardMessages", fields, as: ann)
        let seen = try desk.call("messages.getHistory", ["peer": ann.peer, "limit": 1], as: bob)
        let origin = seen?["messages"]?.vector?.first?["fwd_from"]?["from_id"]
        #expect(origin == .object("peerUser", ["user_id": .number(ann.id)]))
        var wrong = fields
        wrong["random_id"] = []
        #expect(desk.refusal(of: "messages.forwardMessages", wrong, as: ann) == "RANDOM_ID_INVALID")
        wrong = fields
        wrong["id"] = [99]
        #expect(desk.refusal(of: "messages.forwardMessages", wrong, as: ann) == "MESSAGE_ID_INVALID")
    }

    @Test("what is kept for oneself says where it came from, other messages do not")
    mutating func saved() throws {
        _ = try desk.send("note", to: .object("inputPeerSelf"), as: ann)
        let id = try desk.send("news", to: ann.peer, as: bob)["id"] ?? 0
        let seen = try desk.call("messages.getHistory", ["peer": bob.peer, "limit": 1], as: ann)
        #expect(seen?["messages"]?.vector?.first?["saved_peer_id"] == nil)
        let fields: TLFields = [
            "from_peer": ann.peer, "to_peer": .object("inputPeerSelf"), "id": [id], "random_id": [4],
        ]
        _ = try desk.call("messages.forwardMessages", fields, as: bob)
        _ = try desk.send("own", to: .object("inputPeerSelf"), as: bob)
        let kept = try desk.call(
            "messages.getHistory",
            ["peer": .object("inputPeerSelf"), "limit": 9],
            as: bob
        )
        let peers = kept?["messages"]?.vector?.map { $0["saved_peer_id"] }
        // Both were written by bob: the one sent to himself, and the one forwarded out of the chat with ann.
        let expected = [bob, ann].map { TLValue.object("peerUser", ["user_id": .number($0.id)]) }
        #expect(peers == expected)
    }

    @Test("an album is one group of messages with media")
    mutating func album() throws {
        let items: [TLValue] = try (1...2).map { number in
            let photo = try desk.photo(somePicture(), id: Int64(number), at: 2, key: ann.key)
            let input = TLValue.object(
                "inputPhoto",
                photo.fields.filter { ["id", "access_hash", "file_reference"].contains($0.key) }
            )
            return .object(
                "inputSingleMedia",
                [
                    "media": .object("inputMediaPhoto", ["id": input]), "random_id": .number(Int64(number)),
                    "message": "",
                ]
            )
        }
        let fields: TLFields = ["peer": bob.peer, "multi_media": .vector(items)]
        let answer = try desk.call("messages.sendMultiMedia", fields, as: ann)
        let messages = answer?.updates.compactMap { $0["message"] } ?? []
        #expect(messages.count == 2)
        #expect(messages.allSatisfy { $0["media"]?.object?.name == "messageMediaPhoto" })
        #expect(messages.first?["grouped_id"] == messages.last?["grouped_id"])
        #expect(messages.first?["grouped_id"] != nil)
    }

    @Test("no arguments, however wrong, trap a handler")
    mutating func hostile() throws {
        let channel = try desk.channel("c", isBroadcast: false, as: ann)
        let group = try desk.group("g", with: [bob], as: ann)
        try desk.send("x", to: bob.peer, as: ann)
        let loop = TLValue.object("inputPeerUserFromMessage", ["peer": bob.peer, "msg_id": 1, "user_id": 1])
        let values: [TLValue] = [
            0, -1, 1, .number(.max), .number(.min), .number(Int64(Int32.max)), "", "x", .bytes([0xff]), [],
            true, [0, "x", loop], .object("nothing"), loop, bob.peer, bob.input, group, channel.input(),
            .object("inputPeerUserFromMessage", ["peer": loop, "msg_id": 1, "user_id": 1]),
            channel.input("inputPeerChannel"), [bob.input],
            [.object("inputMessageID", ["id": .number(.min)])],
        ]
        let fields: [TLName] = [
            "peer", "message", "random_id", "users", "channel", "entities", "media", "multi_media", "id",
            "from_peer", "to_peer", "limit", "offset_id", "add_offset", "offset_date", "max_id", "min_id",
            "pts", "date", "peers", "chat_id", "user_id", "title", "username", "q", "contacts", "offset",
            "offset_peer", "participant", "filter", "msg_id", "action", "pts_total_limit", "about",
        ]
        let good: TLFields = [
            "peer": bob.peer, "channel": channel.input(), "chat_id": group["chat_id"] ?? 0, "id": [1],
            "users": [bob.input], "message": "m", "title": "t", "pts": 1, "limit": 9,
        ]
        for method in MethodTable.names where !method.text.hasPrefix("auth.") {
            for value in values {
                var all = good
                for field in fields { all[field] = value }
                _ = desk.refusal(of: method, all, as: ann)
                for field in fields where desk.random.next() % 4 == 0 {
                    _ = desk.refusal(of: method, good.merging([field: value]) { $1 }, as: ann)
                }
            }
        }
        #expect(desk.world.account(at: ann.place) != nil)
    }
}
