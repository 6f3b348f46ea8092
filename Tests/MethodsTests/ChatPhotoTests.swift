import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite("Photos of groups and channels")
struct ChatPhotoTests {
    var desk = Desk()
    let ann: Person
    let bob: Person

    init() throws {
        (ann, bob) = try desk.twoPeople()
        for (person, foreign) in [(ann, 3), (bob, 2)] as [(Person, DCID)] {
            try desk.logIn(
                "99966\(person.dc)1234",
                at: person.dc,
                key: person.key,
                foreign: foreign
            )
        }
        _ = desk.world.takeFacts()
    }

    private mutating func uploaded(_ seed: Int, as person: Person) throws -> TLValue {
        let file = try desk.upload(
            somePicture(seed: seed),
            named: "a.jpg",
            id: Int64(seed),
            at: person.dc,
            key: person.key
        )
        return .object("inputChatUploadedPhoto", ["file": file])
    }

    private mutating func supergroup() throws -> TLObject {
        let channel = try desk.channel("c", isBroadcast: false, as: ann)
        let invite: TLFields = ["channel": channel.input(), "users": [bob.input]]
        _ = try desk.call("channels.inviteToChannel", invite, as: ann)
        return channel
    }

    private func location(_ peer: TLValue, _ id: TLValue?, isBig: Bool = true) -> TLFields {
        let place = TLValue.object(
            "inputPeerPhotoFileLocation",
            ["peer": peer, "photo_id": id ?? 0, "big": .bool(isBig)]
        )
        return ["location": place, "offset": 0, "limit": 4096]
    }

    @Test("a channel's photo is told with its DC, by a message and in full, and removed again")
    mutating func channel() throws {
        let channel = try supergroup()
        let input: TLFields = ["channel": channel.input()]
        _ = desk.world.takeFacts()
        let set = input.merging(["photo": try uploaded(1, as: ann)]) { $1 }
        let answer = try desk.call("channels.editPhoto", set, as: ann)
        let shown = try #require(answer?["chats"]?.vector?.first?["photo"]?.object)
        #expect(shown.name == "chatPhoto" && shown["dc_id"] == 2)
        #expect(shown["stripped_thumb"]?.bytes?.prefix(3) == [1, 40, 40])
        let action = answer?.updates.compactMap { $0["message"]?["action"] }.first
        #expect(action?.object?.name == "messageActionChatEditPhoto")
        #expect(action?["photo"]?["id"] == shown["photo_id"])
        #expect(action?["photo"]?["sizes"]?.vector?.compactMap { $0["type"] } == ["i", "a", "b", "c"])
        let pushes = desk.world.takeFacts().flatMap {
            PushTable.pushes(for: $0, in: desk.world, now: desk.now)
        }
        #expect(pushes.contains { $0.places.contains(bob.place) })
        let full = try desk.call("channels.getFullChannel", input, as: bob)
        #expect(full?["full_chat"]?["chat_photo"] == action?["photo"])
        #expect(full?["chats"]?.vector?.first?["photo"] == .object(shown))

        let none = input.merging(["photo": .object("inputChatPhotoEmpty")]) { $1 }
        #expect(desk.refusal(of: "channels.editPhoto", none, as: bob) == "CHAT_ADMIN_REQUIRED")
        let removed = try desk.call("channels.editPhoto", none, as: ann)
        #expect(removed?["chats"]?.vector?.first?["photo"]?.object?.name == "chatPhotoEmpty")
        let told = removed?.updates.compactMap { $0["message"]?["action"]?.object?.name }
        #expect(told == ["messageActionChatDeletePhoto"])
        #expect(desk.refusal(of: "channels.editPhoto", none, as: ann) == "CHAT_NOT_MODIFIED")
    }

    @Test("a group's photo is changed by any member, also to one that there is already")
    mutating func group() throws {
        let group = try desk.group("g", with: [bob], as: ann)
        let input: TLFields = ["chat_id": group["chat_id"] ?? 0]
        let set = input.merging(["photo": try uploaded(1, as: bob)]) { $1 }
        let answer = try desk.call("messages.editChatPhoto", set, as: bob)
        let shown = answer?["chats"]?.vector?.first?["photo"]
        #expect(shown?["dc_id"] == 3)
        let sent = try desk.photo(somePicture(seed: 2), id: 9, at: 2, key: ann.key)
        let named = sent.fields.filter { ["id", "access_hash", "file_reference"].contains($0.key) }
        let other = TLValue.object("inputChatPhoto", ["id": .object("inputPhoto", named)])
        let again = try desk.call("messages.editChatPhoto", input.merging(["photo": other]) { $1 }, as: ann)
        #expect(again?["chats"]?.vector?.first?["photo"]?["photo_id"] == sent["id"])
        let full = try desk.call("messages.getFullChat", input, as: bob)
        let letters = full?["full_chat"]?["chat_photo"]?["sizes"]?.vector?.compactMap { $0["type"] }
        #expect(letters == ["i", "s", "m", "x", "a", "b", "c"])
        let same = input.merging(["photo": other]) { $1 }
        #expect(desk.refusal(of: "messages.editChatPhoto", same, as: ann) == "CHAT_NOT_MODIFIED")
        // The photo before is still one of the group's.
        _ = try desk.call("upload.getFile", location(group, shown?["photo_id"]), at: 3, key: bob.key)
    }

    @Test("the photo of a chat is at its DC, for those who know the chat, and moves")
    mutating func files() throws {
        let channel = try supergroup()
        let set: TLFields = ["channel": channel.input(), "photo": try uploaded(1, as: ann)]
        let answer = try desk.call("channels.editPhoto", set, as: ann)
        let id = answer?["chats"]?.vector?.first?["photo"]?["photo_id"]
        let peer = channel.input("inputPeerChannel")
        for isBig in [true, false] {
            let fields: TLFields = location(peer, id, isBig: isBig)
            let piece = try desk.call("upload.getFile", fields, at: 2, key: bob.key)
            #expect(piece?["bytes"]?.bytes == Array(somePicture(seed: 1)[..<4096]))
            #expect(desk.refusal(of: "upload.getFile", fields, as: bob) == "FILE_MIGRATE_2")
        }
        desk.world.move(file: FileID(id?.number ?? 0), to: 3)
        let moved = desk.refusal(of: "upload.getFile", location(peer, id), at: 2, key: bob.key)
        #expect(moved?.message == "FILE_MIGRATE_3")
        _ = try desk.call("upload.getFile", location(peer, id), as: bob)
        let eve = try desk.person(4)
        #expect(desk.refusal(of: "upload.getFile", location(peer, id), as: eve) == "CHANNEL_PRIVATE")
        let stranger = try desk.photo(somePicture(), id: 8, at: 2, key: ann.key)
        #expect(
            desk.refusal(of: "upload.getFile", location(peer, stranger["id"]), as: ann) == "LOCATION_INVALID"
        )
    }

    @Test("without a file, or with one that moves, there is no photo")
    mutating func refusals() throws {
        let channel = try desk.channel("c", as: ann)
        for (fields, error) in [
            ([:], "PHOTO_FILE_MISSING"),
            (["video": try uploaded(1, as: ann)["file"] ?? 0], "VIDEO_FILE_INVALID"),
        ] as [(TLFields, String)] {
            let photo = TLValue.object("inputChatUploadedPhoto", fields)
            let set: TLFields = ["channel": channel.input(), "photo": photo]
            #expect(desk.refusal(of: "channels.editPhoto", set, as: ann) == error)
        }
    }
}
