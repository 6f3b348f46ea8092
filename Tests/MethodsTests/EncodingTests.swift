import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct EncodingTests {
    static let codec = ObjectCodec()

    /// What a method answers, in a layer, to somebody who is logged in at DC 2 and did what comes before it.
    static func answer(to method: TLName, layer: Layer) throws -> TLValue? {
        var desk = Desk()
        desk.layer = layer
        return try answer(to: method, desk: &desk)
    }

    /// The same at a desk at which nobody is logged in.
    static func answer(to method: TLName, desk: inout Desk) throws -> TLValue? {
        let layer = desk.layer
        _ = try desk.logIn()
        let phone = "9996621234"
        var fields: TLFields = [:]
        switch method {
        case "auth.sendCode": fields = desk.sendCodeFields(phone)
        case "auth.resendCode", "auth.cancelCode":
            fields = desk.codeFields(phone, try desk.sendCode(phone, at: 2))
        case "auth.signIn": fields = desk.codeFields(phone, try desk.sendCode(phone, at: 2), "22222")
        case "auth.signUp":
            let stranger = "31612345678"
            let hash = try desk.sendCode(stranger, at: 2)
            _ = try desk.call("auth.signIn", desk.codeFields(stranger, hash, "22222"), at: 2)
            fields = desk.codeFields(stranger, hash)
            fields["first_name"] = "A"
            fields["last_name"] = "B"
        case "auth.exportAuthorization": fields = ["dc_id": 4]
        case "auth.importAuthorization":
            let exported = try desk.call("auth.exportAuthorization", ["dc_id": 4], at: 2)
            return try desk.call(method, exported?.object?.fields ?? [:], at: 4)
        case "account.getPasswordSettings", "auth.checkPassword", "auth.importBotAuthorization",
            "auth.exportLoginToken", "auth.importLoginToken", "auth.acceptLoginToken",
            "account.updatePasswordSettings", "account.resetAuthorization":
            return try signInAnswer(to: method, desk: &desk)
        case "users.getUsers": fields = ["id": [.object("inputUserSelf"), .object("inputUserEmpty")]]
        case "users.getFullUser": fields = ["id": .object("inputUserSelf")]
        case "langpack.getLanguage": fields = ["lang_code": "en"]
        case "help.getAppConfig": fields = layer < 154 ? [:] : ["hash": 0]
        case "auth.initPasskeyLogin": fields = ["api_id": 1, "api_hash": "hash"]
        case let name where RecoveryAnswers.methods.contains(name):
            return try RecoveryAnswers.answer(to: method, desk: &desk)
        case "messages.uploadMedia", "messages.uploadEncryptedFile":
            return try FileAnswers.answer(to: method, desk: &desk)
        case let name where ["upload", "photos"].contains(name.text.prefix { $0 != "." }):
            return try FileAnswers.answer(to: method, desk: &desk)
        case let name where MessagingAnswers.namespaces.contains(String(name.text.prefix { $0 != "." })):
            return try MessagingAnswers.answer(to: method, desk: &desk)
        case "account.updateUsername", "account.checkUsername": fields = ["username": "some_name"]
        case "account.updateProfile": fields = ["first_name": "New", "about": "me"]
        default: break
        }
        return try desk.call(method, fields, at: 2)
    }

    /// The answers of signing in by password, token and bot, which take some preparation.
    private static func signInAnswer(to method: TLName, desk: inout Desk) throws -> TLValue? {
        let application: TLFields = ["api_id": 1, "api_hash": "hash", "except_ids": []]
        var client = PasswordClient(password: "p")
        switch method {
        case "account.getPasswordSettings", "account.updatePasswordSettings", "auth.checkPassword":
            let none = TLValue.object("inputCheckPasswordEmpty")
            let asked = try desk.call("account.getPassword", at: 2)?.object
            let settings = try client.settings("p", asked)
            let set = try desk.call(
                "account.updatePasswordSettings",
                ["password": none, "new_settings": settings],
                at: 2
            )
            guard method != "account.updatePasswordSettings" else { return set }
            let question = try desk.call("account.getPassword", at: 2)?.object
            return try desk.call(method, ["password": try client.answer(question)], at: 2)
        case "account.resetAuthorization":
            _ = try desk.logIn(key: 9)
            let list = try desk.call("account.getAuthorizations", at: 2)?.object?["authorizations"]
            return try desk.call(method, ["hash": list?.vector?.last?.object?["hash"] ?? 0], at: 2)
        case "auth.importBotAuthorization":
            let bot = Account(
                id: 4711,
                accessHash: 5,
                phone: nil,
                firstName: "Robot",
                homeDC: 2,
                created: desk.now,
                bot: Bot(token: "4711:token")
            )
            desk.world = World(accounts: [bot])
            var fields = application
            fields["bot_auth_token"] = "4711:token"
            return try desk.call(method, fields, at: 2)
        default:
            let shown = try desk.call("auth.exportLoginToken", application, at: 4, key: 8)
            guard method != "auth.exportLoginToken" else { return shown }
            let token: TLFields = ["token": shown?.object?["token"] ?? ""]
            let accepted = try desk.call("auth.acceptLoginToken", token, at: 2)
            guard method != "auth.acceptLoginToken" else { return accepted }
            return try desk.call(method, token, at: 2, key: 8)
        }
    }

    @Test(
        "every answer is of the type that its method has in the layer",
        arguments: [
            133, 134, 135, 144, 145, 151, 153, 154, 158, 166, 175, 176, 181, 200, 216, 228, 229,
            Schema.builtInLayers.upperBound,
        ] as Set<Layer>
    )
    func types(layer: Layer) throws {
        for method in MethodTable.names {
            guard let line = Self.codec.schema.combinator(named: method, layer: layer) else { continue }
            let answer = try #require(try Self.answer(to: method, layer: layer), "\(method)")
            #expect(throws: Never.self, "\(method)") {
                try Self.codec.encode(result: answer, of: line, layer: layer)
            }
        }
    }

    @Test(
        "the answers of rarer cases are in the schema too",
        arguments: [
            "auth.authorizationSignUpRequired", "auth.loginTokenMigrateTo", "help.appConfigNotModified",
            "help.countriesListNotModified",
        ]
    )
    func otherAnswers(name: TLName) throws {
        let bytes = try Self.codec.encode(TLObject(name), layer: 228)
        var reader = TLReader(bytes)
        #expect(try Self.codec.decode(&reader).name == name)
    }

    @Test("every method that is answered is in the schema, and so is every field of its answer")
    func names() throws {
        for method in MethodTable.names {
            #expect(Self.codec.schema.method(named: method) != nil, "\(method)")
            check(try #require(try Self.answer(to: method, layer: 228), "\(method)"), in: method)
        }
    }

    func check(_ value: TLValue, in method: TLName) {
        switch value {
        case .vector(let items): for item in items { check(item, in: method) }
        case .object(let object):
            let versions = Self.codec.schema.versions(of: object.name)
            #expect(!versions.isEmpty, "\(object.name) in \(method)")
            for (field, inner) in object.fields {
                #expect(
                    versions.contains { $0.field(named: field) != nil },
                    "\(object.name).\(field) in \(method)"
                )
                check(inner, in: method)
            }
        default: break
        }
    }
}
