import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite("Short forms of updates")
struct ShortUpdateTests {
    var desk = Desk()
    let ann: Person
    let bob: Person

    init() throws {
        desk.world.settings.sendsShortUpdates = true
        (ann, bob) = try desk.twoPeople()
    }

    /// What was pushed to somebody since facts were last taken.
    private mutating func pushed(to person: Person) -> [TLObject] {
        desk.pushes(to: person).compactMap(\.value.object)
    }

    private mutating func write(
        _ text: String,
        to peer: TLValue,
        as person: Person,
        _ more: TLFields = [:]
    )
        throws -> TLObject?
    {
        var fields: TLFields = [
            "peer": peer, "message": .string(text),
            "random_id": .number(Int64(truncatingIfNeeded: desk.random.next())),
        ]
        fields = fields.merging(more) { $1 }
        return try desk.call("messages.sendMessage", fields, as: person)?.object
    }

    @Test("a text to somebody is answered shortly; one to oneself and one to a group are not")
    mutating func answers() throws {
        let bold = TLValue.object("messageEntityBold", ["offset": 0, "length": 2])
        let answer = try write("hi", to: bob.peer, as: ann, ["entities": [bold]])
        #expect(answer?.name == "updateShortSentMessage")
        let date = TLValue.number(desk.now.seconds)
        #expect(
            answer?.fields == [
                "out": true, "id": 1, "pts": 2, "pts_count": 1, "date": date, "entities": [bold],
            ]
        )
        #expect(try write("note", to: .object("inputPeerSelf"), as: ann)?.name == "updates")
        let group = try desk.group("g", with: [bob], as: ann)
        #expect(try write("all", to: group, as: ann)?.name == "updates")
        desk.world.settings.sendsShortUpdates = false
        #expect(try write("long", to: bob.peer, as: ann)?.name == "updates")
    }

    @Test("a text from somebody who wrote before is told shortly, the first one with the user")
    mutating func privateChat() throws {
        _ = try write("one", to: bob.peer, as: ann)
        #expect(pushed(to: bob).map(\.name) == ["updates"])
        let reply: TLValue = .object("inputReplyToMessage", ["reply_to_msg_id": 1])
        _ = try write("two", to: bob.peer, as: ann, ["reply_to": reply])
        let told = pushed(to: bob)
        #expect(told.map(\.name) == ["updateShortMessage"])
        #expect(told.first?["user_id"] == .number(ann.id))
        #expect(told.first?["message"] == "two" && told.first?["out"] == false)
        #expect(told.first?["reply_to"]?.object?["reply_to_msg_id"] == 1)
        #expect(told.first?["pts"] == 3 && told.first?["pts_count"] == 1)
    }

    @Test("one's other sessions are told shortly what one wrote")
    mutating func ownOutgoing() throws {
        let tablet = try desk.person(2, key: 21)
        for text in ["one", "two"] { _ = try write(text, to: bob.peer, as: ann) }
        let told = pushed(to: tablet).filter { $0.name == "updateShortMessage" }
        #expect(told.map { $0["out"] } == [true] && told.first?["user_id"] == .number(bob.id))
    }

    @Test("a text in a basic group is told shortly once its author is known")
    mutating func group() throws {
        let group = try desk.group("g", with: [bob], as: ann)
        _ = pushed(to: bob)
        for text in ["one", "two"] { _ = try write(text, to: group, as: ann) }
        let told = pushed(to: bob)
        #expect(told.map(\.name) == ["updateShortChatMessage", "updateShortChatMessage"])
        #expect(told.last?["from_id"] == .number(ann.id) && told.last?["message"] == "two")
        #expect(told.last?["chat_id"] == group.object?["chat_id"])
    }

    @Test("what has no field in a short form is told at length")
    mutating func length() throws {
        _ = try write("one", to: bob.peer, as: ann)
        _ = pushed(to: bob)
        let forward: TLFields = [
            "from_peer": bob.peer, "to_peer": bob.peer, "id": [1], "random_id": [77],
        ]
        _ = try desk.call("messages.forwardMessages", forward, as: ann)
        #expect(pushed(to: bob).map(\.name) == ["updates"])
        let place: TLValue = .object("inputGeoPoint", ["lat": .double(1), "long": .double(2)])
        let media: TLFields = [
            "peer": bob.peer, "media": .object("inputMediaGeoPoint", ["geo_point": place]), "message": "",
            "random_id": 78,
        ]
        _ = try desk.call("messages.sendMedia", media, as: ann)
        #expect(pushed(to: bob).map(\.name) == ["updates"])
        let carol = try desk.person(4)
        let mention: TLValue = .object(
            "inputMessageEntityMentionName",
            ["offset": 0, "length": 3, "user_id": carol.input]
        )
        _ = pushed(to: bob)
        _ = try write("you", to: bob.peer, as: ann, ["entities": [mention]])
        #expect(pushed(to: bob).map(\.name) == ["updates"])
    }
}
