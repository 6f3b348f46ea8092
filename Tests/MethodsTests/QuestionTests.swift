import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("Questions and what they may ask")
struct QuestionTests {
    private var desk = Desk()
    private let ann: Person
    private let bob: Person

    init() throws {
        (ann, bob) = try desk.twoPeople()
    }

    @Test(
        "what a question lacks or names wrongly is refused by its documented name",
        arguments: [
            ("updates.getDifference", ["pts": 0, "date": 1], "PERSISTENT_TIMESTAMP_EMPTY"),
            ("updates.getDifference", ["pts": 1], "DATE_EMPTY"),
            ("updates.getDifference", ["pts": 99, "date": 1], "PERSISTENT_TIMESTAMP_INVALID"),
            ("messages.getDialogs", ["folder_id": 2, "limit": 9], "FOLDER_ID_INVALID"),
            (
                "messages.getDialogs",
                ["limit": 9, "offset_peer": .object("inputPeerUser", ["user_id": 5, "access_hash": 1])],
                "OFFSET_PEER_ID_INVALID"
            ),
            ("messages.getPinnedDialogs", ["folder_id": -1], "FOLDER_ID_INVALID"),
            ("contacts.search", ["q": "", "limit": 9], "SEARCH_QUERY_EMPTY"),
            ("contacts.search", ["q": "a", "limit": 9], "QUERY_TOO_SHORT"),
        ] as [(TLName, TLFields, String)]
    )
    mutating func refused(method: TLName, fields: TLFields, error: String) {
        #expect(desk.refusal(of: method, fields, as: ann) == error)
    }

    @Test("a caption may be shorter than a text may be")
    mutating func captions() throws {
        func media(_ count: Int) -> TLFields {
            [
                "peer": bob.peer, "random_id": .number(Int64(count)),
                "media": .object("inputMediaDice", ["emoticon": "\u{1F3B2}"]),
                "message": .string(String(repeating: "a", count: count)),
            ]
        }
        let send: TLName = "messages.sendMedia"
        #expect(desk.refusal(of: send, media(MessageBody.captionLimit), as: ann) == nil)
        #expect(
            desk.refusal(of: send, media(MessageBody.captionLimit + 1), as: ann) == "MEDIA_CAPTION_TOO_LONG"
        )
        let text: TLFields = [
            "peer": bob.peer, "random_id": 1,
            "message": .string(String(repeating: "a", count: MessageBody.captionLimit + 1)),
        ]
        #expect(desk.refusal(of: "messages.sendMessage", text, as: ann) == nil)
    }

    @Test(
        "a filter of a search lets its kind through and no other",
        arguments: [
            ("inputMessagesFilterEmpty", ["see t.me/x", "@robert", "", "plain"]),
            ("inputMessagesFilterUrl", ["see t.me/x"]), ("inputMessagesFilterMyMentions", ["@robert"]),
            ("inputMessagesFilterGeo", [""]), ("inputMessagesFilterPhotos", []),
            ("inputMessagesFilterContacts", []), ("inputMessagesFilterDocument", []),
        ] as [(TLName, [String])]
    )
    mutating func filters(filter: TLName, texts: [String]) throws {
        _ = try desk.call("account.updateUsername", ["username": "robert"], as: bob)
        try desk.send("plain", to: bob.peer, as: ann)
        let point = TLValue.object("inputGeoPoint", ["lat": .double(1), "long": .double(2)])
        let place: TLFields = [
            "peer": bob.peer, "random_id": 7, "message": "",
            "media": .object("inputMediaGeoPoint", ["geo_point": point]),
        ]
        _ = try desk.call("messages.sendMedia", place, as: ann)
        try desk.send("@robert", to: bob.peer, as: ann)
        try desk.send("see t.me/x", to: bob.peer, as: ann)
        let search: TLFields = ["peer": ann.peer, "q": "", "filter": .object(filter), "limit": 9]
        #expect(try desk.call("messages.search", search, as: bob)?.texts == texts)
    }

    @Test(
        "numbers and birthdays are for contacts, all else is for everybody, as with an account that chose nothing"
    )
    mutating func privacy() throws {
        func rules(_ key: TLName) throws -> [TLName?]? {
            let answer = try desk.call("account.getPrivacy", ["key": .object(key)], as: ann)
            return answer?["rules"]?.vector?.map { $0.object?.name }
        }
        let forContacts: [TLName] = ["privacyValueAllowContacts", "privacyValueDisallowAll"]
        #expect(try rules("inputPrivacyKeyPhoneNumber") == forContacts)
        #expect(try rules("inputPrivacyKeyBirthday") == forContacts)
        #expect(try rules("inputPrivacyKeyStatusTimestamp") == ["privacyValueAllowAll"])
    }
}
