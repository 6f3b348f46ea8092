import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("How messages want to be taken")
struct MannerTests {
    private var desk = Desk()
    private let ann: Person
    private let bob: Person

    init() throws {
        (ann, bob) = try desk.twoPeople()
    }

    private mutating func message(_ fields: TLFields) throws -> TLObject? {
        let all: TLFields = ["peer": bob.peer, "message": "text", "random_id": 5]
        _ = try desk.call("messages.sendMessage", all.merging(fields) { $1 }, as: ann)
        return desk.pushed(to: bob).first?["message"]?.object
    }

    @Test(
        "what the sender says of a message, its readers are told",
        arguments: ["silent", "noforwards", "invert_media"]
    )
    mutating func told(name: TLName) throws {
        #expect(try message([name: true])?[name] == true)
        #expect(try message(["random_id": 6])?[name]?.bool != true)
    }

    @Test("a protected message is not forwarded, another one is, in a manner of its own")
    mutating func protected() throws {
        let secret = try message(["noforwards": true])
        let open = try message(["random_id": 6, "silent": true])
        func forward(_ message: TLObject?) -> TLFields {
            [
                "from_peer": ann.peer, "to_peer": .object("inputPeerSelf"), "id": [message?["id"] ?? 0],
                "random_id": [7],
            ]
        }
        #expect(
            desk.refusal(of: "messages.forwardMessages", forward(secret), as: bob)
                == "CHAT_FORWARDS_RESTRICTED"
        )
        let answer = try desk.call("messages.forwardMessages", forward(open), as: bob)
        let copy = answer?.updates.compactMap { $0["message"]?.object }.first
        #expect(copy?["message"] == "text")
        #expect(copy?["silent"]?.bool != true)
    }

    @Test("a forward can leave the caption away, and never the text of a message without media")
    mutating func captions() throws {
        let media: TLFields = [
            "media": .object(
                "inputMediaGeoPoint",
                ["geo_point": .object("inputGeoPoint", ["lat": .double(1), "long": .double(2)])]
            )
        ]
        let fields: TLFields = ["peer": bob.peer, "message": "caption", "random_id": 5]
        _ = try desk.call("messages.sendMedia", fields.merging(media) { $1 }, as: ann)
        let ids = [desk.pushed(to: bob).first?["message"]?["id"], try message(["random_id": 6])?["id"]]
        let forward: TLFields = [
            "from_peer": ann.peer, "to_peer": .object("inputPeerSelf"), "id": .vector(ids.compactMap { $0 }),
            "random_id": [7, 8], "drop_author": true, "drop_media_captions": true,
        ]
        let answer = try desk.call("messages.forwardMessages", forward, as: bob)
        let texts = answer?.updates.compactMap { $0["message"]?["message"]?.string }
        #expect(texts == ["", "text"])
    }

    @Test("a history is deleted between two dates, both included")
    mutating func dates() throws {
        for second in 1...4 {
            desk.now = Timestamp(seconds: 1_700_000_000 + Int64(second))
            try desk.send("\(second)", to: bob.peer, as: ann)
        }
        let range: TLFields = [
            "peer": bob.peer, "min_date": 1_700_000_002, "max_date": 1_700_000_003,
        ]
        _ = try desk.call("messages.deleteHistory", range, as: ann)
        let left = try desk.call("messages.getHistory", ["peer": bob.peer, "limit": 9], as: ann)
        #expect(left?.texts == ["4", "1"])
    }
}
