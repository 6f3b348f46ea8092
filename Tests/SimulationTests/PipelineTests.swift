import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("From query to answer")
struct PipelineTests {
    @Test("a query before initConnection is CONNECTION_NOT_INITED, and goes through after it")
    func notInited() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        #expect(pair.ask(Pair.getConfig, on: connection)?.rpcError?.message == "CONNECTION_NOT_INITED")
        let layerOnly = Pair.withLayer(229, Pair.getConfig)
        #expect(pair.ask(layerOnly, on: connection)?.rpcError?.message == "CONNECTION_NOT_INITED")
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection)?.rpcError == nil)
        #expect(pair.ask(Pair.getConfig, on: connection)?.rpcError == nil)
    }

    @Test("frames that arrive together are carried out one after the other, and answered in one write")
    func framesTogether() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
        let writes = pair.writes
        let ids = pair.sendTogether([Pair.getConfig, Pair.getConfig, Pair.getConfig], on: connection)
        #expect(ids.count == 3)
        for id in ids {
            guard case .success = pair.answer(id, on: connection) else {
                Issue.record("no result")
                continue
            }
        }
        #expect(pair.writes == writes + 1)
    }

    @Test("layer and application belong to the key, so a new connection need not repeat them")
    func layerBelongsToKey() throws {
        var pair = Pair()
        let first = pair.connect(to: 1)
        _ = pair.ask(Pair.introduced(Pair.getConfig, layer: 158), on: first)
        let key = pair.key(first)
        pair.disconnect(first)
        let second = pair.connect(to: 1, key: key)
        var answer = try #require(try pair.ask(Pair.getConfig, on: second)?.get())
        #expect(try answer.constructor() == 0xcc1a_241e)
    }

    @Test("a method whose answer the client's layer lacks does not exist for it, and is no mistake of dcsim")
    func newerMethods() throws {
        let codec = ObjectCodec()
        let newer = Schema.builtIn.all.filter { $0.isMethod && $0.layers.lowerBound > 133 }
        var pair = Pair()
        let connection = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", layer: 133, on: connection)
        var refused: Set<TLName> = []
        for method in newer {
            guard let query = try? codec.encode(TLObject(method.name), layer: method.layers.lowerBound),
                let error = pair.ask(Pair.introduced(query, layer: 133), on: connection)?.rpcError
            else { continue }
            #expect(error.code != 500, "\(method.name): \(error)")
            if error.message.hasPrefix("INPUT_METHOD_INVALID_") { refused.insert(method.name) }
        }
        #expect(refused.contains("stories.getAllStories"))
    }

    @Test("initConnection without a layer, and an ancient layer, are CONNECTION_LAYER_INVALID")
    func layerInvalid() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        let noLayer = Pair.initConnection(Pair.getConfig)
        #expect(pair.ask(noLayer, on: connection)?.rpcError?.message == "CONNECTION_LAYER_INVALID")
        let old = Pair.introduced(Pair.getConfig, layer: 100)
        #expect(pair.ask(old, on: connection)?.rpcError?.message == "CONNECTION_LAYER_INVALID")
        #expect(
            pair.ask(Pair.introduced(Pair.getConfig, layer: 500), on: connection)?.rpcError == nil,
            "newer"
        )
    }

    @Test("a faulty initConnection is refused by field")
    func faultyApplication() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        let noID = Pair.introduced(Pair.getConfig, apiID: 0)
        #expect(pair.ask(noID, on: connection)?.rpcError?.message == "CONNECTION_API_ID_INVALID")
        let noDevice = Pair.withLayer(229, Pair.initConnection(Pair.getConfig, device: ""))
        #expect(pair.ask(noDevice, on: connection)?.rpcError?.message == "CONNECTION_DEVICE_MODEL_EMPTY")
    }

    @Test("wrappers come in any order, and gzip at every level")
    func wrappers() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        var withoutUpdates = TLWriter(0xbf94_59b7)
        withoutUpdates.raw(GzipPacked.encode(Pair.getConfig))
        let inner = Pair.initConnection(GzipPacked.encode(withoutUpdates.bytes))
        var outer = TLWriter(0xbf94_59b7)
        outer.raw(Pair.withLayer(229, inner))
        #expect(pair.ask(GzipPacked.encode(outer.bytes), on: connection)?.rpcError == nil)
    }

    @Test("endless wrapping is refused, not followed")
    func endlessWrapping() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        var query = Pair.getConfig
        for _ in 0..<40 {
            var writer = TLWriter(0xbf94_59b7)
            writer.raw(query)
            query = writer.bytes
        }
        #expect(pair.ask(query, on: connection)?.rpcError?.message == "INPUT_REQUEST_TOO_LONG")
    }

    @Test(
        "what is no method, or cannot be read, is a 400 of its own and breaks nothing",
        arguments: [
            ([0x78, 0x56, 0x34, 0x12], "INPUT_METHOD_INVALID_305419896_0"),
            ([0x1e, 0x24, 0x1a, 0xcc], "INPUT_METHOD_INVALID_3424265246_0"),
            ([0x4f, 0x24, 0x77, 0xa6], "INPUT_FETCH_ERROR"),
        ] as [([UInt8], String)]
    )
    func unreadable(query: [UInt8], message: String) {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        let error = pair.ask(Pair.introduced(query), on: connection)?.rpcError
        #expect(error?.code == 400)
        #expect(error?.message == message)
        #expect(pair.ask(Pair.getConfig, on: connection)?.rpcError?.message == "CONNECTION_NOT_INITED")
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection)?.rpcError == nil)
    }

    @Test("what nobody simulates is refused; what nobody has is told, and refused if the world says so")
    func standIns() throws {
        var pair = Pair(dcs: 1)
        let connection = pair.connect(to: 1)
        try pair.logIn("9996611234", "11111", on: connection)
        let question = TLObject("messages.getScheduledHistory", ["peer": .object("inputPeerSelf")])
        #expect(try pair.ask(question, on: connection)?.rpcError == nil)
        let peer: TLFields = ["peer": .object("inputPeerSelf")]
        let unknown: KeyValuePairs<TLName, TLFields> = [
            "messages.getOnlines": peer, "messages.getBotCallbackAnswer": peer.merging(["msg_id": 1]) { $1 },
            "account.finishTakeoutSession": ["success": true],
        ]
        for (method, fields) in unknown {
            let error = try pair.ask(TLObject(method, fields), on: connection)?.rpcError
            #expect(error?.message == "UNSUPPORTED", "\(method)")
        }
        let answers = pair.events.compactMap { $0.what as? AnswerEvent }
        #expect(answers.filter { $0.origin == .standIn }.map(\.query.method) == [question.name.text])
        let reasons = answers.compactMap {
            if case .failure(let error) = $0.answer { error.reason } else { nil }
        }
        #expect(reasons.suffix(3) == unknown.map { "not simulated: \($0.key)" }[...])
        pair.simulator.world.settings.unsupported = .refuse
        let error = try pair.ask(question, on: connection)?.rpcError
        #expect(error?.message == "UNSUPPORTED")
    }

    @Test("an answer is written for the layer of the client", arguments: [133, 158, 181, 214, 229, 232, 500])
    func layers(number: Int) throws {
        var pair = Pair(dcs: 1)
        let connection = pair.connect(to: 1)
        let layer = Layer(number)
        let authorization = try pair.logIn("9996611234", "11111", layer: layer, on: connection)
        #expect(authorization["user"]?.object?["phone"]?.string == "9996611234")
    }

    @Test("a layer newer than the newest is told once for each key and layer, and not once the schema has it")
    func newerLayer() throws {
        func told(_ pair: Pair) -> [NewerLayerEvent] {
            pair.events.compactMap { $0.what as? NewerLayerEvent }
        }
        var pair = Pair(dcs: 2)
        let newest = Schema.builtIn.layers.upperBound
        let first = pair.connect(to: 1)
        for layer in [newest, Layer(500), 500, 501] {
            _ = pair.ask(Pair.introduced(Pair.getConfig, layer: layer), on: first)
        }
        #expect(told(pair).map(\.announced) == [500, 501])
        #expect(told(pair).allSatisfy { $0.newest == newest && $0.level == .warning })
        let again = pair.connect(to: 1, key: pair.key(first))
        _ = pair.ask(Pair.introduced(Pair.getConfig, layer: 501), on: again)
        #expect(told(pair).count == 2, "the same key on another connection")
        let second = pair.connect(to: 2)
        _ = pair.ask(Pair.introduced(Pair.getConfig, layer: 501), on: second)
        #expect(Set(told(pair).map(\.keyID)).count == 2)

        var taught = Pair(
            dcs: 1,
            schema: try Schema.builtIn.adding("my.answer#11223344 = my.Answer; // LAYER 500")
        )
        let connection = taught.connect(to: 1)
        _ = taught.ask(Pair.introduced(Pair.getConfig, layer: 500), on: connection)
        #expect(told(taught).isEmpty)
    }

    @Test("a user's own schema is understood beside the built-in one")
    func ownSchema() throws {
        let text = """
            my.answer#11223344 number:int = my.Answer;
            ---functions---
            my.getAnswer#55667788 = my.Answer;
            // LAYER 300
            """
        var pair = Pair(dcs: 1, schema: try Schema.builtIn.adding(text))
        let connection = pair.connect(to: 1)
        try pair.logIn("9996611234", "11111", on: connection)
        _ = try pair.ask(TLObject("my.getAnswer"), layer: 300, on: connection)
        let answer = pair.events.compactMap { $0.what as? AnswerEvent }.last
        #expect(answer?.query.method == "my.getAnswer")
        guard case .failure(let error)? = answer?.answer else {
            Issue.record("nobody can have answered")
            return
        }
        #expect(error.reason == "not simulated: my.getAnswer")
    }
}

extension Pair {
    /// Logs in at a DC that is the number's home; gives the `auth.authorization`.
    @discardableResult
    mutating func logIn(
        _ phone: String,
        _ code: String,
        layer: Layer = 229,
        on connection: ConnectionID
    ) throws -> TLObject {
        let sent = try ask(
            TLObject(
                "auth.sendCode",
                [
                    "phone_number": .string(phone), "api_id": 1, "api_hash": "x",
                    "settings": .object("codeSettings"),
                ]
            ),
            layer: layer,
            on: connection
        )
        let hash = try #require(try sent?.get().object?["phone_code_hash"])
        let fields: TLFields = [
            "phone_number": .string(phone), "phone_code_hash": hash, "phone_code": .string(code),
        ]
        let signedIn = try ask(TLObject("auth.signIn", fields), layer: layer, on: connection)
        return try #require(try signedIn?.get().object)
    }
}
