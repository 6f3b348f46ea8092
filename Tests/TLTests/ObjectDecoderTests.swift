import TestSupport
import Testing

@testable import TL

@Suite("Object codec: reading")
struct ObjectDecoderTests {
    private let codec = ObjectCodec()

    private func sendCode() throws -> TLObject {
        TLObject(
            "auth.sendCode",
            [
                "phone_number": "9996621234", "api_id": 1, "api_hash": "hash",
                "settings": .object("codeSettings"),
            ]
        )
    }

    private func wrapped() throws -> [UInt8] {
        let connection = TLObject(
            "initConnection",
            [
                "api_id": 1, "device_model": "d", "system_version": "s", "app_version": "a",
                "system_lang_code": "en", "lang_pack": "", "lang_code": "en",
                "query": .object(try sendCode()),
            ]
        )
        return try codec.encode(
            TLObject("invokeWithLayer", ["layer": 229, "query": .object(connection)]),
            layer: 229
        )
    }

    @Test("a wrapper gives its own fields and the query unread")
    func wrappers() throws {
        var reader = TLReader(try wrapped())
        let outer = try codec.decodeCall(&reader)
        #expect(outer.arguments == TLObject("invokeWithLayer", ["layer": 229]))
        var inside = TLReader(try #require(outer.inner))
        let middle = try codec.decodeCall(&inside)
        #expect(middle.method.name == "initConnection")
        #expect(middle.arguments["app_version"] == "a")
        #expect(middle.arguments["query"] == nil)
        var innermost = TLReader(try #require(middle.inner))
        let query = try codec.decodeCall(&innermost)
        #expect(query.arguments == (try sendCode()))
        #expect(query.inner == nil)
        #expect(innermost.remaining == 0)
    }

    @Test("a whole request is read for a dump, wrappers included")
    func dump() throws {
        var reader = TLReader(try wrapped())
        let object = try codec.decode(&reader)
        #expect(object["query"]?.object?["query"] == .object(try sendCode()))
    }

    @Test("a constructor is no call")
    func constructorAsCall() throws {
        var reader = TLReader(try codec.encode(TLObject("nearestDc"), layer: 229))
        #expect(throws: TLDecodingError.unknownConstructor(0x8e1a_1775, expected: "a method")) {
            try codec.decodeCall(&reader)
        }
    }

    @Test("a constructor of another type is refused")
    func wrongType() throws {
        var bytes = try codec.encode(TLObject("auth.authorization"), layer: 229)
        bytes.replaceSubrange(8..<12, with: [0x75, 0x17, 0x1a, 0x8e])
        var reader = TLReader(bytes)
        #expect(throws: TLDecodingError.unknownConstructor(0x8e1a_1775, expected: "User")) {
            try codec.decode(&reader)
        }
    }

    @Test("unknown bits are ignored")
    func unknownBits() throws {
        var bytes = try codec.encode(TLObject("dcOption", ["cdn": true]), layer: 229)
        bytes[7] = 0xf0
        var reader = TLReader(bytes)
        #expect(try codec.decode(&reader)["cdn"] == true)
        #expect(reader.remaining == 0)
    }

    @Test("a vector is bounded before its items are read", arguments: [-1, 3, 0x7fff_ffff])
    func vectorBound(count: Int32) {
        var writer = TLWriter(.vector)
        writer.int(count)
        writer.long(1)
        var reader = TLReader(writer.bytes)
        #expect(throws: TLDecodingError.impossibleCount(Int(count))) {
            try codec.decode(&reader, as: .vector(.int))
        }
    }

    @Test("nesting is bounded")
    func nesting() {
        var writer = TLWriter()
        for _ in 0..<10_000 { writer.constructor(0xbf94_59b7) }  // invokeWithoutUpdates
        var reader = TLReader(writer.bytes)
        #expect(throws: TLDecodingError.tooDeep) { try codec.decode(&reader) }
    }

    @Test("a cut object is refused wherever it is cut")
    func cuts() throws {
        let bytes = Vectors["bodies", "config_minimal_test_mode"].bytes("hex")
        for cut in 0..<bytes.count {
            var reader = TLReader(Array(bytes[..<cut]))
            #expect(throws: TLDecodingError.self) { try codec.decode(&reader) }
        }
    }

    @Test("no bytes make the decoder trap; what it reads can be written")
    func hostileInputs() throws {
        let api = ObjectCodecTests.api.map { Vectors["bodies", $0.name].bytes("hex") } + [try wrapped()]
        withHostileInputs(from: api, count: 20_000) { bytes in
            var call = TLReader(bytes)
            _ = try? codec.decodeCall(&call)
            var reader = TLReader(bytes)
            if let object = try? codec.decode(&reader) { _ = try? codec.encode(object, layer: 158) }
        }
        let service = ObjectCodecTests.service.map { Vectors["bodies", $0].bytes("hex") }
        withHostileInputs(from: service, count: 5_000, seed: 2) { bytes in
            var reader = TLReader(bytes)
            _ = try? ObjectCodec(.serviceMessages).decode(&reader)
        }
    }
}
