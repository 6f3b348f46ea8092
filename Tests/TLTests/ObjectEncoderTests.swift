import Primitives
import TestSupport
import Testing

@testable import TL

@Suite("Object codec: writing for a layer")
struct ObjectEncoderTests {
    private let codec = ObjectCodec()

    /// Writes for a layer and reads back.
    private func sent(_ object: TLObject, layer: Layer) throws -> TLObject {
        var reader = TLReader(try codec.encode(object, layer: layer))
        let read = try codec.decode(&reader)
        #expect(reader.remaining == 0)
        return read
    }

    @Test("a field that the layer lacks is dropped")
    func droppedField() throws {
        let user = TLObject(
            "user",
            ["id": 5, "emoji_status": .object("emojiStatusEmpty"), "stories_hidden": true]
        )
        #expect(try sent(user, layer: 144)["emoji_status"] == nil)
        #expect(try sent(user, layer: 229)["emoji_status"] == .object("emojiStatusEmpty"))
    }

    @Test("a required field that is absent gets the smallest value")
    func defaults() throws {
        let authorization = try sent(TLObject("auth.authorization"), layer: 229)
        #expect(authorization["user"] == .object("userEmpty", ["id": 0]))
        let update = try sent(TLObject("updateUserName"), layer: 229)
        #expect(update["usernames"] == .vector([]))
    }

    @Test("fields that share a bit appear together")
    func sharedBit() throws {
        let config = try sent(TLObject("config", ["suggested_lang_code": "en"]), layer: 229)
        #expect(config["suggested_lang_code"] == "en")
        #expect(config["lang_pack_version"] == 0)
        #expect(config["base_lang_pack_version"] == 0)
        #expect(try sent(TLObject("config"), layer: 229)["lang_pack_version"] == nil)
    }

    @Test("a bit is set by true and cleared by false")
    func bits() throws {
        #expect(try sent(TLObject("dcOption", ["cdn": true]), layer: 229)["cdn"] == true)
        #expect(try sent(TLObject("dcOption", ["cdn": false]), layer: 229)["cdn"] == nil)
    }

    @Test("a number widens to long and to double where a later layer wants it")
    func widening() throws {
        let hash = TLObject("fileHash", ["offset": 7, "limit": 1, "hash": .bytes([1])])
        #expect(try codec.encode(hash, layer: 142).count + 4 == codec.encode(hash, layer: 143).count)
        let video = TLObject("documentAttributeVideo", ["duration": 3])
        #expect(try sent(video, layer: 159)["duration"] == 3)
        #expect(try sent(video, layer: 160)["duration"] == 3.0)
        let newer = TLObject("documentAttributeVideo", ["duration": 3.9])
        #expect(try sent(newer, layer: 159)["duration"] == 3)
    }

    @Test("a field whose type changed is converted in both directions")
    func changedShapes() throws {
        let plain = TLObject("user", ["id": 5, "color": 3, "stories_max_id": 7])
        #expect(try sent(plain, layer: 166)["color"] == 3)
        #expect(try sent(plain, layer: 167)["color"] == .object("peerColor", ["color": 3]))
        #expect(try sent(plain, layer: 217)["stories_max_id"] == .object("recentStory", ["max_id": 7]))
        let wrapped = TLObject("user", ["id": 5, "color": .object("peerColor", ["color": 3])])
        #expect(try sent(wrapped, layer: 166)["color"] == 3)
        let filter = TLObject("dialogFilter", ["id": 2, "title": "Work"])
        #expect(try sent(filter, layer: 195)["title"] == "Work")
        let text: TLValue = .object("textWithEntities", ["text": "Work", "entities": []])
        #expect(try sent(filter, layer: 196)["title"] == text)
        let full = TLObject("channelFull", ["available_reactions": ["+"]])
        #expect(try sent(full, layer: 144)["available_reactions"] == ["+"])
        let reactions: TLValue = .object(
            "chatReactionsSome",
            ["reactions": [.object("reactionEmoji", ["emoticon": "+"])]]
        )
        #expect(try sent(full, layer: 145)["available_reactions"] == reactions)
        #expect(
            try sent(TLObject("channelFull", ["available_reactions": reactions]), layer: 144)[
                "available_reactions"
            ]
                == ["+"]
        )
    }

    @Test("a vector whose items are another layer's counts as absent")
    func vectorOfAnotherLayer() throws {
        let peers = TLObject("channels.sendAsPeers", ["peers": [.object("peerUser", ["user_id": 1])]])
        #expect(try sent(peers, layer: 144)["peers"]?.vector?.count == 1)
        #expect(try sent(peers, layer: 145)["peers"] == [])
    }

    @Test("a vector item that the layer lacks is left out")
    func itemOfAnotherLayer() throws {
        let message = TLObject(
            "message",
            [
                "entities": [
                    .object("messageEntityBold", ["offset": 0, "length": 1]),
                    .object("messageEntityCustomEmoji", ["offset": 1, "length": 1, "document_id": 9]),
                ]
            ]
        )
        #expect(try sent(message, layer: 143)["entities"]?.vector?.count == 1)
        #expect(try sent(message, layer: 144)["entities"]?.vector?.count == 2)
    }

    @Test("bytes that are no UTF-8 pass through a string field")
    func bytesInString() throws {
        let data: TLValue = .bytes([0xff, 0xfe])
        #expect(try sent(TLObject("dataJSON", ["data": data]), layer: 229)["data"] == data)
    }

    @Test(
        "a mistake is refused with its place",
        arguments: [
            (TLObject("nobody"), "no schema has `nobody`"),
            (TLObject("updateUserPhoto"), "layer 229 has no `updateUserPhoto`"),
            (TLObject("user", ["nme": 1]), "`user` has no field `nme` in any layer"),
            (TLObject("user", ["id": "five"]), "user.id: found a string, expected long"),
            (TLObject("user", ["first_name": 5]), "user.first_name: found a number, expected string"),
            (
                TLObject("config", ["dc_options": ["one"]]),
                "config.dc_options: found a vector, expected Vector<DcOption>"
            ),
            (TLObject("dcOption", ["port": 0x1_0000_0000]), "dcOption.port: 4294967296 does not fit int"),
            (
                TLObject(
                    "config",
                    ["dc_options": [.object("dcOption"), .object("dcOption", ["port": true])]]
                ),
                "config.dc_options[1].port: found a truth value, expected int"
            ),
            (
                TLObject("auth.authorization", ["user": .object("config")]),
                "auth.authorization.user: found `config`, expected User"
            ),
        ] as [(TLObject, String)]
    )
    func mistakes(object: TLObject, text: String) {
        let error = #expect(throws: TLEncodingError.self) { _ = try codec.encode(object, layer: 229) }
        #expect(error?.description == text)
    }

    @Test("an object nested without end is refused, not followed")
    func endless() {
        var page: TLValue = .object("textEmpty")
        for _ in 0..<200 { page = .object("textBold", ["text": page]) }
        let error = #expect(throws: TLEncodingError.self) {
            _ = try codec.encode(page, as: .boxed("RichText"), layer: 229)
        }
        #expect(error?.problem == .tooDeep)
    }

    @Test("a result is of the type that the called version promises")
    func results() throws {
        let old = try #require(Schema.builtIn.combinator(id: 0x5717_da40))
        let new = try #require(Schema.builtIn.combinator(id: 0x3e72_ba19))
        let loggedOut: TLValue = .object("auth.loggedOut")
        #expect(try codec.encode(result: true, of: old, layer: 134) == [0xb5, 0x75, 0x72, 0x99])
        #expect(try Hex.encode(codec.encode(result: loggedOut, of: new, layer: 135)) == "5f83a2c300000000")
        let error = #expect(throws: TLEncodingError.self) {
            _ = try codec.encode(result: loggedOut, of: old, layer: 135)
        }
        #expect(error?.description == "result of auth.logOut: found `auth.loggedOut`, expected Bool")
    }

    @Test("a vector as result is boxed")
    func vectorResult() throws {
        let method = try #require(Schema.builtIn.method(named: "users.getUsers"))
        let bytes = try codec.encode(
            result: [.object("userEmpty", ["id": 1])],
            of: method,
            layer: 229
        )
        #expect(
            Hex.encode(bytes) == "15c4b51c010000007a4bbcd30100000000000000"
        )
        var reader = TLReader(bytes)
        #expect(try codec.decode(&reader, as: method.result) == [.object("userEmpty", ["id": 1])])
    }

    @Test(
        "the result of every method has a default value in every layer that the method is in",
        arguments: [133, 158, 181, 204, 229]
    )
    func defaultResults(layer: Int) throws {
        for method in Schema.builtIn.all where method.isMethod && method.holds(in: Layer(layer)) {
            if case .generic = method.result { continue }
            let value = try #require(
                DefaultValue.value(of: method.result, layer: Layer(layer), schema: .builtIn),
                "\(method.name)"
            )
            let bytes = try codec.encode(result: value, of: method, layer: Layer(layer))
            var reader = TLReader(bytes)
            _ = try codec.decode(&reader, as: method.result)
            #expect(reader.remaining == 0, "\(method.name)")
        }
    }

    @Test(
        "every constructor and method without fields given is written and read back in every layer",
        arguments: [133, 151, 167, 199, 214, 229]
    )
    func everyLine(layer: Int) throws {
        for line in Schema.builtIn.all where line.holds(in: Layer(layer)) {
            if line.fields.contains(where: { if case .generic = $0.type { true } else { false } }) {
                continue
            }
            let bytes = try codec.encode(TLObject(line.name), layer: Layer(layer))
            var reader = TLReader(bytes)
            let object = try codec.decode(&reader)
            #expect(reader.remaining == 0, "\(line.name)")
            #expect(try codec.encode(object, layer: Layer(layer)) == bytes, "\(line.name)")
        }
    }
}
