import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct SessionJourneyTests {
    var desk = Desk()
    let phone = "9996621234"

    private func place(_ key: Int64, at dc: DCID = 2) -> KeyPlace {
        KeyPlace(dc: dc, keyID: AuthKeyID(key))
    }

    private mutating func list(key: Int64 = 7) throws -> [TLObject] {
        let answer = try desk.call("account.getAuthorizations", at: 2, key: key)
        return answer?.object?["authorizations"]?.vector?.compactMap(\.object) ?? []
    }

    @Test("the list of logins has each device once, the asking one with hash 0, imports not at all")
    mutating func authorizations() throws {
        let device = DeviceInfo(
            apiID: 17,
            model: "Abacus",
            systemVersion: "9",
            appVersion: "1.0",
            host: "10.1.2.3"
        )
        desk.world.note(device, at: place(7))
        _ = try desk.logIn(key: 7)
        desk.now = desk.now + .seconds(60)
        _ = try desk.logIn(key: 8)
        let exported = try desk.call("auth.exportAuthorization", ["dc_id": 4], at: 2)?.object
        _ = try desk.call("auth.importAuthorization", exported?.fields ?? [:], at: 4)

        let own = try list()
        #expect(own.map { $0["current"] } == [true, false])
        #expect(own.first?["hash"] == 0)
        #expect(own.first?["device_model"] == "Abacus")
        #expect(own.first?["api_id"] == 17)
        #expect(own.first?["ip"] == "10.1.2.3")
        #expect(own.first?["date_created"]?.number == desk.now.seconds - 60)
        #expect(own.first?["date_active"]?.number == desk.now.seconds)
        #expect(own.last?["hash"] != 0)
        #expect(try list(key: 8).map { $0["current"] } == [false, true])
    }

    @Test("a login that another one ends is told SESSION_REVOKED once, and is then none")
    mutating func revoked() throws {
        _ = try desk.logIn(key: 7)
        _ = try desk.logIn(key: 8)
        let exported = try desk.call("auth.exportAuthorization", ["dc_id": 4], at: 2, key: 8)?.object
        _ = try desk.call("auth.importAuthorization", exported?.fields ?? [:], at: 4, key: 8)
        let hash = try #require(try list().last?["hash"])
        #expect(
            desk.refusal(of: "account.resetAuthorization", ["hash": 1], at: 2)?.description
                == "400 HASH_INVALID"
        )
        #expect(try desk.call("account.resetAuthorization", ["hash": hash], at: 2) == true)
        #expect(desk.refusal(of: "help.getConfig", at: 2, key: 8) == nil)
        for dc in [2, 4] as [DCID] {
            let error = desk.refusal(of: "users.getUsers", at: dc, key: 8)
            #expect(error?.description == "401 SESSION_REVOKED")
            #expect(desk.refusal(of: "users.getUsers", at: dc, key: 8)?.message == "AUTH_KEY_UNREGISTERED")
        }
        #expect(try list().count == 1)
        #expect(throws: Never.self) { try desk.logIn(key: 8) }
        #expect(try desk.me(at: 2, key: 8) != nil)
    }

    @Test("resetAuthorizations ends all logins but the asking one and its branches")
    mutating func resetAll() throws {
        for key in [7, 8, 9] as [Int64] { _ = try desk.logIn(key: key) }
        let exported = try desk.call("auth.exportAuthorization", ["dc_id": 4], at: 2)?.object
        _ = try desk.call("auth.importAuthorization", exported?.fields ?? [:], at: 4)
        #expect(try desk.call("auth.resetAuthorizations", at: 2) == true)
        #expect(try desk.me(at: 2) != nil)
        #expect(try desk.me(at: 4) != nil)
        for key in [8, 9] as [Int64] {
            #expect(desk.refusal(of: "users.getUsers", at: 2, key: key)?.message == "SESSION_REVOKED")
        }
    }

    @Test("a login that is too fresh may not end others, where that is set")
    mutating func fresh() throws {
        desk.world.settings.freshLoginAge = .seconds(86_400)
        _ = try desk.logIn(key: 8)
        _ = try desk.logIn(key: 7)
        let error = desk.refusal(of: "auth.resetAuthorizations", at: 2)
        #expect(error?.description == "406 FRESH_RESET_AUTHORISATION_FORBIDDEN")
        desk.now = desk.now + .seconds(86_400)
        #expect(desk.refusal(of: "auth.resetAuthorizations", at: 2) == nil)
    }

    @Test("a key that was used twice answers 406 AUTH_KEY_DUPLICATED to everything, the others go on")
    mutating func duplicated() throws {
        _ = try desk.logIn(key: 7)
        _ = try desk.logIn(key: 8)
        desk.world.markDuplicated(place(7))
        for method in ["users.getUsers", "help.getConfig", "auth.sendCode"] as [TLName] {
            #expect(desk.refusal(of: method, at: 2)?.description == "406 AUTH_KEY_DUPLICATED")
        }
        #expect(try desk.me(at: 2, key: 8) != nil)
        #expect(try list(key: 8).count == 1)
    }

    @Test("a deleted account is USER_DEACTIVATED, a banned one also gets no code")
    mutating func states() throws {
        let id = UserID(try desk.logIn()["id"]?.number ?? 0)
        let hash = try desk.sendCode(phone, at: 2, key: 8)
        desk.world.setState(.deactivated, of: id)
        #expect(desk.refusal(of: "users.getUsers", at: 2)?.description == "401 USER_DEACTIVATED")
        let signIn = desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2, key: 8)
        #expect(signIn?.description == "401 USER_DEACTIVATED")
        desk.world.setState(.banned, of: id)
        #expect(desk.refusal(of: "users.getUsers", at: 2)?.description == "401 USER_DEACTIVATED_BAN")
        let code = desk.refusal(of: "auth.sendCode", desk.sendCodeFields(phone), at: 2)
        #expect(code?.description == "400 PHONE_NUMBER_BANNED")
        desk.world.setState(.active, of: id)
        #expect(try desk.me(at: 2) != nil)
    }

    @Test("a bot is sent to its home by its token, and logs in there as a bot")
    mutating func bot() throws {
        let bot = Account(
            id: 4711,
            accessHash: 5,
            phone: nil,
            firstName: "Robot",
            homeDC: 4,
            created: desk.now,
            bot: Bot(token: "4711:old")
        )
        desk.world = World(accounts: [bot])
        desk.world.renewToken(of: 4711, token: "4711:new")
        func fields(_ token: String) -> TLFields {
            ["flags": 0, "api_id": 1, "api_hash": "hash", "bot_auth_token": .string(token)]
        }
        let method: TLName = "auth.importBotAuthorization"
        let redirect = desk.refusal(of: method, fields("4711:new"), at: 2)
        #expect(redirect?.description == "303 USER_MIGRATE_4")
        #expect(redirect?.reason == "bot 4711 lives on DC 4")
        #expect(desk.refusal(of: method, fields("4711:no"), at: 4)?.message == "ACCESS_TOKEN_INVALID")
        #expect(desk.refusal(of: method, fields(""), at: 4)?.message == "ACCESS_TOKEN_INVALID")
        #expect(desk.refusal(of: method, fields("4711:old"), at: 2)?.message == "ACCESS_TOKEN_EXPIRED")
        let user = try desk.call(method, fields("4711:new"), at: 4)?.object?["user"]?.object
        #expect(user?["bot"] == true)
        #expect(user?["bot_info_version"] == 1)
        #expect(user?["phone"] == nil)
        #expect(try desk.me(at: 4) == user)
        desk.world.setState(.deactivated, of: 4711)
        #expect(desk.refusal(of: method, fields("4711:new"), at: 4, key: 8)?.message == "USER_DEACTIVATED")
    }
}
