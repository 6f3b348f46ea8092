import TestSupport
import Testing

@testable import TL

@Suite("Object codec: bytes of other implementations")
struct ObjectCodecTests {
    /// The entries of `bodies` that are API objects, with the layer whose writer made them.
    static let api: [(name: String, layer: Layer)] = [
        ("nearestDc", 229), ("dcOption_this_port_only_1_4431", 229), ("dcOption_this_port_only_2_4432", 229),
        ("dcOption_media_only_this_port_only_2_4442", 229), ("dcOption_ipv6_this_port_only_2_4432", 229),
        ("dcOption_cdn_this_port_only_203_4503", 229), ("dcOption_secret_tcpo_only_4_4434", 229),
        ("config_minimal_test_mode", 229), ("updateDcOptions_in_updateShort", 229),
        ("updateConfig_in_updateShort", 229), ("updatesTooLong", 229),
        ("updateLoginToken_in_updateShort", 229), ("updates_state", 229), ("differenceEmpty", 229),
        ("auth_sentCode_app_len5", 229), ("auth_exportedAuthorization", 229), ("user_minimal_layer228", 228),
        ("user_minimal_layer158", 158), ("auth_authorization_layer228", 228),
        ("auth_authorizationSignUpRequired", 229), ("auth_loginToken", 229),
        ("auth_loginTokenMigrateTo", 229), ("upload_file", 229), ("upload_fileCdnRedirect", 229),
        ("upload_cdnFile", 229), ("upload_cdnFileReuploadNeeded", 229), ("cdnConfig", 229),
    ]

    static let service = Vectors.names(of: "bodies").filter { name in !api.contains { $0.name == name } }

    @Test("an API object is read and written again to the same bytes", arguments: api)
    func apiObjects(name: String, layer: Layer) throws {
        let codec = ObjectCodec()
        let bytes = Vectors["bodies", name].bytes("hex")
        var reader = TLReader(bytes)
        let object = try codec.decode(&reader)
        #expect(reader.remaining == 0)
        #expect(try codec.encode(object, layer: layer) == bytes)
    }

    @Test("a service message is read and written again to the same bytes", arguments: service)
    func serviceMessages(name: String) throws {
        let codec = ObjectCodec(.serviceMessages)
        let bytes = Vectors["bodies", name].bytes("hex")
        var reader = TLReader(bytes)
        let object = try codec.decode(&reader)
        #expect(reader.remaining == 0)
        #expect(try codec.encode(object, layer: 0) == bytes)
    }

    @Test("a login answer is written from its fields as other implementations do")
    func authorization() throws {
        let vector = Vectors["bodies", "auth_authorization_layer228"]
        let user: TLValue = .object(
            "user",
            [
                "id": 777_000, "access_hash": 0x1234_5678_90ab_cdef, "first_name": "Test",
                "phone": "9996621234", "self": true,
            ]
        )
        let codec = ObjectCodec()
        let object = TLObject("auth.authorization", ["user": user])
        #expect(try codec.encode(object, layer: 228) == vector.bytes("hex"))
        let user158 = try codec.encode(user, as: .boxed("User"), layer: 158)
        #expect(user158 == Vectors["bodies", "user_minimal_layer158"].bytes("hex"))
    }

    @Test("a sent code is read by name")
    func sentCode() throws {
        var reader = TLReader(Vectors["bodies", "auth_sentCode_app_len5"].bytes("hex"))
        let object = try ObjectCodec().decode(&reader)
        #expect(
            object
                == TLObject(
                    "auth.sentCode",
                    ["type": .object("auth.sentCodeTypeApp", ["length": 5]), "phone_code_hash": "hash1"]
                )
        )
    }
}
