import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("Buttons of bots")
struct KeyboardTests {
    private var desk = Desk()
    private let bot: Person
    private let ann: Person

    init() throws {
        let account = Account(
            id: 4711,
            accessHash: 5,
            phone: nil,
            firstName: "Robot",
            homeDC: 2,
            created: desk.now,
            bot: Bot(token: "4711:token")
        )
        desk.world = World(accounts: [account], settings: Desk.worldThatTellsAll.settings)
        let fields: TLFields = ["api_id": 1, "api_hash": "hash", "bot_auth_token": "4711:token"]
        let answer = try desk.call("auth.importBotAuthorization", fields, at: 2)
        bot = Person(user: answer?["user"]?.object ?? TLObject("none"), dc: 2, key: 7)
        ann = try desk.person(3)
        _ = desk.world.takeFacts()
    }

    private static func button(_ kind: String, _ fields: TLFields = [:]) -> TLValue {
        .object(TLName("keyboardButton\(kind)"), fields.merging(["text": "press"]) { own, _ in own })
    }

    /// A markup in the words of layers before 229.
    private static func markup(_ name: TLName, _ rows: [[TLValue]], _ more: TLFields = [:])
        -> TLValue
    {
        let rows = rows.map { TLValue.object("keyboardButtonRow", ["buttons": .vector($0)]) }
        return .object(name, more.merging(["rows": .vector(rows)]) { own, _ in own })
    }

    private static let inline = markup(
        "replyInlineMarkup",
        [
            [button("Callback", ["data": .bytes([1, 2]), "requires_password": false])],
            [
                button("Url", ["url": "https://example.org"]),
                button("SwitchInline", ["query": "q", "same_peer": true]), button("Game"), button("Buy"),
                button("WebView", ["url": "https://example.org/app"]), button("Copy", ["copy_text": "c"]),
            ],
        ]
    )
    private static let keyboard = markup(
        "replyKeyboardMarkup",
        [
            [button(""), button("RequestPhone"), button("RequestGeoLocation")],
            [button("RequestPoll", ["quiz": true]), button("SimpleWebView", ["url": "https://example.org"])],
        ],
        ["resize": true, "single_use": true]
    )

    private func fields(_ markup: TLValue, id: Int64 = 5) -> TLFields {
        ["peer": ann.peer, "message": "choose", "random_id": .number(id), "reply_markup": markup]
    }

    /// What the reader gets of a message that a bot sends, read back from the bytes of a layer.
    private mutating func read(_ markup: TLValue, layer: Layer) throws -> TLValue? {
        _ = try desk.call("messages.sendMessage", fields(markup), as: bot)
        let update = try #require(desk.pushed(to: ann).first?.object)
        let codec = ObjectCodec()
        var reader = TLReader(try codec.encode(update, layer: layer))
        return try codec.decode(&reader)["message"]?["reply_markup"]
    }

    /// The names of what buttons do, row by row.
    private static func kinds(_ markup: TLValue?) -> [[TLName]] {
        (markup?["rows"]?.vector ?? []).map { row in
            (row["buttons"]?.vector ?? []).compactMap { ($0["type"] ?? $0).object?.name }
        }
    }

    @Test(
        "buttons arrive as they were sent, in the words of the reader's layer",
        arguments: [200, 224, 228] as [Layer]
    )
    mutating func oldWords(layer: Layer) throws {
        let read = try read(Self.inline, layer: layer)
        #expect(Self.kinds(read) == Self.kinds(Self.inline))
        let first = read?["rows"]?.vector?.first?["buttons"]?.vector?.first
        #expect(first?["data"]?.bytes == [1, 2])
        #expect(first?["text"] == "press")
    }

    @Test(
        "from layer 229 on what a button does is a value of its own",
        arguments: [229, 230, 232] as [Layer]
    )
    mutating func newWords(layer: Layer) throws {
        let read = try read(Self.inline, layer: layer)
        #expect(
            Self.kinds(read) == [
                ["inlineButtonTypeCallback"],
                [
                    "inlineButtonTypeUrl", "inlineButtonTypeSwitchInline", "inlineButtonTypeGame",
                    "inlineButtonTypeBuy", "inlineButtonTypeWebView", "inlineButtonTypeCopy",
                ],
            ]
        )
        let first = read?["rows"]?.vector?.first?["buttons"]?.vector?.first
        #expect(first?["type"]?["data"]?.bytes == [1, 2])
    }

    @Test("so do keyboards, with what they want", arguments: [133, 228, 229, 232] as [Layer])
    mutating func keyboards(layer: Layer) throws {
        let markup =
            layer < 158
            ? Self.markup("replyKeyboardMarkup", [[Self.button("RequestPhone")]], ["resize": true])
            : Self.keyboard
        let read = try read(markup, layer: layer)
        #expect(read?["resize"] == true)
        let kinds = Self.kinds(read)
        guard layer >= 229 else {
            #expect(kinds == Self.kinds(markup))
            return
        }
        #expect(
            kinds == [
                ["buttonTypeDefault", "buttonTypeRequestPhone", "buttonTypeRequestGeoLocation"],
                ["buttonTypeRequestPoll", "buttonTypeSimpleWebView"],
            ]
        )
    }

    @Test("buttons are taken in the words of layer 229, too")
    mutating func takenInNewWords() throws {
        let button = TLValue.object(
            "keyboardInlineButton",
            ["text": "press", "type": .object("inlineButtonTypeCallback", ["data": .bytes([7])])]
        )
        let row = TLValue.object("keyboardInlineButtonRow", ["buttons": [button]])
        let read = try read(.object("replyInlineMarkup", ["rows": [row]]), layer: 228)
        #expect(Self.kinds(read) == [["keyboardButtonCallback"]])
        #expect(read?["rows"]?.vector?.first?["buttons"]?.vector?.first?["data"]?.bytes == [7])
    }

    @Test("a hidden keyboard and a forced reply have no buttons")
    mutating func without() throws {
        let read = try read(.object("replyKeyboardForceReply", ["placeholder": "name?"]), layer: 228)
        #expect(read?.object?.name == "replyKeyboardForceReply")
        #expect(read?["placeholder"] == "name?")
    }

    @Test(
        "what a button cannot be is refused by its documented name",
        arguments: [
            (
                Self.markup("replyInlineMarkup", [[button("Callback", ["data": .bytes([])])]]),
                "BUTTON_DATA_INVALID"
            ),
            (
                Self.markup("replyInlineMarkup", [[button("Callback", ["data": .bytes(someBytes(65))])]]),
                "BUTTON_DATA_INVALID"
            ),
            (Self.markup("replyInlineMarkup", [[button("Url", ["url": ""])]]), "BUTTON_URL_INVALID"),
            (Self.markup("replyInlineMarkup", [[button("Game", ["text": ""])]]), "BUTTON_TEXT_INVALID"),
            (Self.markup("replyInlineMarkup", [[button("RequestPhone")]]), "BUTTON_TYPE_INVALID"),
            (Self.markup("replyKeyboardMarkup", [[button("Game")]]), "BUTTON_TYPE_INVALID"),
            (
                Self.markup("replyInlineMarkup", Array(repeating: [button("Game")], count: 301)),
                "REPLY_MARKUP_TOO_LONG"
            ),
            (Self.markup("replyInlineMarkup", [[button("UrlAuth", ["url": "x"])]]), "UNSUPPORTED"),
            (.object("inputPeerSelf"), "REPLY_MARKUP_INVALID"),
        ] as [(TLValue, String)]
    )
    mutating func refused(markup: TLValue, error: String) {
        #expect(desk.refusal(of: "messages.sendMessage", fields(markup), as: bot) == error)
    }

    @Test("buttons of people are left out, and that is told")
    mutating func people() throws {
        let arguments = MethodTable.traits(of: "messages.sendMessage").arguments
        let query = TLObject("messages.sendMessage", fields(Self.inline))
        #expect(arguments.unhonoured(in: query, byBot: false, schema: .builtIn).lacking == ["reply_markup"])
        #expect(arguments.unhonoured(in: query, byBot: true, schema: .builtIn).lacking.isEmpty)
        let toBot = fields(Self.inline).merging(["peer": bot.peer]) { $1 }
        _ = try desk.call("messages.sendMessage", toBot, as: ann)
        #expect(desk.pushed(to: bot).first?["message"]?["reply_markup"] == nil)
    }

    @Test("an edit replaces the buttons, and one without takes them away")
    mutating func edited() throws {
        _ = try desk.call("messages.sendMessage", fields(Self.inline), as: bot)
        let id = try #require(desk.pushed(to: bot).first { $0["message"] != nil }?["message"]?["id"])
        let other = Self.markup("replyInlineMarkup", [[Self.button("Game")]])
        let change: TLFields = ["peer": ann.peer, "id": id, "reply_markup": other]
        _ = try desk.call("messages.editMessage", change, as: bot)
        #expect(
            Self.kinds(desk.pushed(to: ann).last?["message"]?["reply_markup"]) == [["keyboardButtonGame"]]
        )
        _ = try desk.call("messages.editMessage", ["peer": ann.peer, "id": id, "message": "done"], as: bot)
        #expect(desk.pushed(to: ann).last?["message"]?["reply_markup"] == nil)
    }
}
