import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("Several DCs in one simulation")
struct DataCenterIsolationTests {
    @Test("a key of DC 1 does not exist at DC 2: -404, and DC 1 still knows it")
    func foreignKey() throws {
        var pair = Pair()
        let home = pair.connect(to: 1)
        let key = pair.key(home)
        let foreign = pair.connect(to: 2, key: key)
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: foreign) == nil)
        #expect(pair.transportErrors(foreign) == [-404])
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: home)?.rpcError == nil)
    }

    @Test("a key exchange that names another DC is refused with -444", arguments: [2, 10_002, -2, -10_002])
    func wrongDC(field: Int32) {
        var pair = Pair()
        let wrong = pair.connect(to: 1, dcField: field)
        #expect(pair.transportErrors(wrong) == [-444])
        #expect(pair.closed == [wrong])
        let right = pair.connect(to: 2, dcField: field)
        #expect(pair.key(right) != nil)
    }

    @Test("in test mode a key exchange must name a DC of the test environment, if it names one")
    func testEnvironment() {
        var pair = Pair(isTestMode: true)
        for (field, isRefused) in [(2, true), (-2, true), (10_002, false), (-10_002, false), (nil, false)]
            as [(Int32?, Bool)]
        {
            let connection = pair.connect(to: 2, dcField: field)
            #expect(pair.transportErrors(connection) == (isRefused ? [-444] : []))
            #expect((pair.key(connection) == nil) == isRefused)
        }
    }

    @Test("a whole login, redirected once, then carried to a third DC")
    func journey() throws {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let refused = try pair.ask(
            TLObject(
                "auth.sendCode",
                [
                    "phone_number": "9996621234", "api_id": 1, "api_hash": "x",
                    "settings": .object("codeSettings"),
                ]
            ),
            on: first
        )
        #expect(refused?.rpcError?.description == "303 PHONE_MIGRATE_2")
        let second = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", on: second)
        let exported = try pair.ask(TLObject("auth.exportAuthorization", ["dc_id": 4]), on: second)
        let token = try #require(try exported?.get().object)
        let third = pair.connect(to: 4)
        let before = try pair.ask(TLObject("users.getUsers", ["id": [.object("inputUserSelf")]]), on: third)
        #expect(before?.rpcError?.message == "AUTH_KEY_UNREGISTERED")
        let fields: TLFields = ["id": try #require(token["id"]), "bytes": try #require(token["bytes"])]
        let imported = try pair.ask(TLObject("auth.importAuthorization", fields), on: third)
        #expect(try imported?.get().object?["user"]?.object?["phone"]?.string == "9996621234")
        let again = try pair.ask(TLObject("auth.importAuthorization", fields), on: pair.connect(to: 4))
        #expect(again?.rpcError?.message == "AUTH_BYTES_INVALID")
    }

    @Test("the reason of a redirect stands in the log, not on the wire")
    func reason() throws {
        var pair = Pair()
        let connection = pair.connect(to: 3)
        let fields: TLFields = [
            "phone_number": "9996651234", "api_id": 1, "api_hash": "x", "settings": .object("codeSettings"),
        ]
        _ = try pair.ask(TLObject("auth.sendCode", fields), on: connection)
        let errors = pair.events.compactMap { event -> RPCError? in
            guard case .failure(let error) = (event.what as? AnswerEvent)?.answer else { return nil }
            return error
        }
        #expect(errors.map(\.reason) == ["9996651234 lives on DC 5"])
        let sentence = Array("lives on".utf8)
        #expect(!pair.sent.indices.contains { pair.sent[$0...].starts(with: sentence) })
    }

    @Test("the same seed and the same client bytes give the same server bytes; another seed gives others")
    func determinism() throws {
        func run(seed: UInt64) throws -> [UInt8] {
            var pair = Pair(seed: seed)
            for (dc, transport) in [(2, TransportKind.abridged), (3, .full)] {
                let connection = pair.connect(to: DCID(dc), transport: transport)
                try pair.logIn("99966\(dc)1234", String(repeating: "\(dc)", count: 5), on: connection)
                pair.advance(by: .seconds(2000))
                _ = pair.ask(Pair.getState, on: connection)
            }
            return pair.sent
        }
        let first = try run(seed: 5)
        #expect(first == (try run(seed: 5)))
        #expect(first != (try run(seed: 6)))
    }

    @Test("every transport, plain and obfuscated, carries a login")
    func transports() throws {
        for kind in TransportKind.allCases {
            for isObfuscated in [false, true] where !isObfuscated || kind.canBeObfuscated {
                var pair = Pair(dcs: 1)
                let connection = pair.connect(to: 1, transport: kind, obfuscated: isObfuscated)
                try pair.logIn("9996611234", "11111", on: connection)
            }
        }
    }
}
