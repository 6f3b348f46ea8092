import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite("Own notes, old posts and who wrote")
struct SavedMessageTests {
    var desk = Desk()
    let ann: Person
    let bob: Person

    init() throws {
        (ann, bob) = try desk.twoPeople()
    }

    private mutating func dialog(of peer: TLValue, as person: Person) throws -> TLValue? {
        let asked: TLValue = .object("inputDialogPeer", ["peer": peer])
        return try desk.call("messages.getPeerDialogs", ["peers": [asked]], as: person)?["dialogs"]?.vector?
            .first
    }

    @Test("own notes are read")
    mutating func notes() throws {
        let me = TLValue.object("inputPeerSelf")
        for text in ["a", "b"] { try desk.send(text, to: me, as: ann) }
        let notes = try dialog(of: me, as: ann)
        #expect(notes?["unread_count"] == 0 && notes?["read_inbox_max_id"] == 2)
        #expect(try desk.call("updates.getState", as: ann)?["unread_count"] == 0)
    }

    @Test("a forward to oneself says which message it was made of; forwarded on, it does not")
    mutating func forward() throws {
        let theirs = try desk.send("original", to: ann.peer, as: bob)
        let fields: TLFields = [
            "from_peer": bob.peer, "to_peer": .object("inputPeerSelf"), "id": [1], "random_id": [5],
        ]
        let answer = try desk.call("messages.forwardMessages", fields, as: ann)
        let note = answer?.updates.compactMap { $0["message"] }.first
        let bobAsPeer = TLValue.object("peerUser", ["user_id": .number(bob.id)])
        #expect(note?["saved_peer_id"] == bobAsPeer)
        #expect(note?["fwd_from"]?["saved_from_peer"] == bobAsPeer)
        #expect(note?["fwd_from"]?["saved_from_msg_id"] == theirs["id"])
        #expect(note?["fwd_from"]?["from_id"] == bobAsPeer)
        let on: TLFields = [
            "from_peer": .object("inputPeerSelf"), "to_peer": bob.peer, "id": [note?["id"] ?? 0],
            "random_id": [6],
        ]
        let second = try desk.call("messages.forwardMessages", on, as: ann)?.updates.compactMap {
            $0["message"]
        }.first
        #expect(second?["fwd_from"]?["from_id"] == bobAsPeer)
        #expect(second?["fwd_from"]?["saved_from_peer"] == nil && second?["saved_peer_id"] == nil)
        let plain = try desk.send("note", to: .object("inputPeerSelf"), as: ann)
        #expect(plain["saved_peer_id"] == .object("peerUser", ["user_id": .number(ann.id)]))
    }

    @Test("who comes into a channel has none of its old posts to read, and all new ones")
    mutating func oldPosts() throws {
        let channel = try desk.channel("c", as: ann)
        for text in ["1", "2"] { try desk.send(text, to: channel.input("inputPeerChannel"), as: ann) }
        let invite: TLFields = ["channel": channel.input(), "users": [bob.input]]
        _ = try desk.call("channels.inviteToChannel", invite, as: ann)
        #expect(try dialog(of: channel.input("inputPeerChannel"), as: bob)?["unread_count"] == 0)
        try desk.send("3", to: channel.input("inputPeerChannel"), as: ann)
        #expect(try dialog(of: channel.input("inputPeerChannel"), as: bob)?["unread_count"] == 1)
    }

    @Test(
        "a private message that comes in does not name its author, the dialog does",
        arguments: [133, 181, 229]
    )
    mutating func author(layer: Int) throws {
        desk.layer = Layer(layer)
        let own = try desk.send("hi", to: bob.peer, as: ann)
        #expect(own["from_id"] == .object("peerUser", ["user_id": .number(ann.id)]) && own["out"] == true)
        let history = try desk.call("messages.getHistory", ["peer": ann.peer, "limit": 1], as: bob)
        let theirs = history?["messages"]?.vector?.first?.object
        #expect(theirs?["from_id"] == nil && theirs?["out"] == false)
        #expect(theirs?["peer_id"] == .object("peerUser", ["user_id": .number(ann.id)]))
        let group = try desk.group("g", with: [bob], as: ann)
        let said = try desk.send("all", to: group, as: ann)
        #expect(said["from_id"] != nil)
    }
}
