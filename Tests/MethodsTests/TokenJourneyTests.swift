import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct TokenJourneyTests {
    var desk = Desk()
    let export: TLFields = ["api_id": 1, "api_hash": "hash", "except_ids": []]

    /// A token of key 5 at a DC.
    private mutating func shown(at dc: DCID, except: [TLValue] = []) throws -> TLObject {
        var fields = export
        fields["except_ids"] = .vector(except)
        let shown = try desk.call("auth.exportLoginToken", fields, at: dc, key: 5)
        return try #require(shown?.object)
    }

    private mutating func accept(_ token: TLValue?, key: Int64 = 7) -> String? {
        desk.refusal(of: "auth.acceptLoginToken", ["token": token ?? ""], at: 2, key: key)?.message
    }

    @Test("a code is shown, accepted by a client that is logged in, and ends in a login at the home DC")
    mutating func home() throws {
        let user = try desk.logIn()
        let token = try shown(at: 2)
        #expect(token.name == "auth.loginToken")
        #expect(token["expires"]?.number == desk.now.seconds + 30)
        #expect(desk.refusal(of: "users.getUsers", at: 2, key: 5)?.message == "AUTH_KEY_UNREGISTERED")
        _ = desk.world.takeFacts()
        #expect(accept(token["token"]) == nil)
        let place = KeyPlace(dc: 2, keyID: AuthKeyID(5))
        let facts = desk.world.takeFacts()
        let pushes = facts.flatMap { PushTable.pushes(for: $0, in: desk.world, now: desk.now) }
        #expect(pushes.map(\.places) == [[place]])
        #expect(pushes.first?.value.object?["update"] == .object("updateLoginToken"))
        let done = try shown(at: 2)
        #expect(done.name == "auth.loginTokenSuccess")
        #expect(done["authorization"]?.object?["user"]?.object == user)
        #expect(try desk.me(at: 2, key: 5) == user)
    }

    @Test("a code shown at another DC is sent to the home DC, and is imported there once")
    mutating func elsewhere() throws {
        let user = try desk.logIn()
        let token = try shown(at: 1)["token"]
        #expect(accept(token) == nil)
        let migrate = try shown(at: 1)
        #expect(migrate.name == "auth.loginTokenMigrateTo")
        #expect(migrate["dc_id"] == 2)
        let carried: TLFields = ["token": migrate["token"] ?? ""]
        let again = try desk.call("auth.importLoginToken", carried, at: 4, key: 5)?.object
        #expect(again?.name == "auth.loginTokenMigrateTo")
        let done = try desk.call("auth.importLoginToken", carried, at: 2, key: 5)?.object
        #expect(done?.name == "auth.loginTokenSuccess")
        #expect(try desk.me(at: 2, key: 5) == user)
        #expect(
            desk.refusal(of: "auth.importLoginToken", carried, at: 2, key: 6)?.message
                == "AUTH_TOKEN_ALREADY_ACCEPTED"
        )
    }

    @Test("a token is void after 30 s, accepted or not, and a new one is shown")
    mutating func expiry() throws {
        _ = try desk.logIn()
        let late = try shown(at: 2)["token"]
        desk.now = desk.now + .seconds(30)
        #expect(accept(late) == "AUTH_TOKEN_EXPIRED")
        let token = try shown(at: 1)["token"]
        desk.now = desk.now + .seconds(29)
        #expect(accept(token) == nil)
        desk.now = desk.now + .seconds(29)
        #expect(try shown(at: 1).name == "auth.loginTokenMigrateTo")
        desk.now = desk.now + .seconds(1)
        #expect(
            desk.refusal(of: "auth.importLoginToken", ["token": token ?? ""], at: 2, key: 5)?.message
                == "AUTH_TOKEN_EXPIRED"
        )
        #expect(try shown(at: 1).name == "auth.loginToken")
    }

    @Test("tokens that nobody gave out, that were accepted, or that exclude the account are refused")
    mutating func refusals() throws {
        let user = try desk.logIn()
        #expect(accept(.bytes([1, 2, 3])) == "AUTH_TOKEN_INVALIDX")
        let invalid = desk.refusal(of: "auth.importLoginToken", ["token": .bytes([1])], at: 2)
        #expect(invalid?.description == "400 AUTH_TOKEN_INVALID")
        let excluded = try shown(at: 2, except: [user["id"] ?? 0])["token"]
        #expect(accept(excluded) == "AUTH_TOKEN_EXCEPTION")
        let token = try shown(at: 2)["token"]
        let early = desk.refusal(of: "auth.importLoginToken", ["token": token ?? ""], at: 2, key: 6)
        #expect(early?.message == "AUTH_TOKEN_INVALID")
        #expect(accept(token) == nil)
        #expect(accept(token) == "AUTH_TOKEN_ALREADY_ACCEPTED")
        #expect(accept(token, key: 44) == "AUTH_KEY_UNREGISTERED")
        var fields = export
        fields["api_id"] = 0
        #expect(desk.refusal(of: "auth.exportLoginToken", fields, at: 2)?.message == "API_ID_INVALID")
    }

    @Test("an account with a password is asked for it at the DC where the token is imported")
    mutating func password() throws {
        let user = try desk.logIn()
        let id = UserID(user["id"]?.number ?? 0)
        desk.world.setPassword(PasswordProof.verifier(of: "p", user: id, seed: 0), of: id)
        let token = try shown(at: 1)["token"]
        #expect(accept(token) == nil)
        let error = desk.refusal(of: "auth.importLoginToken", ["token": token ?? ""], at: 2, key: 5)
        #expect(error?.description == "401 SESSION_PASSWORD_NEEDED")
        var client = PasswordClient(password: "p")
        let asked = try desk.call("account.getPassword", at: 2, key: 5)?.object
        let proof = try client.answer(asked)
        #expect(desk.refusal(of: "auth.checkPassword", ["password": proof], at: 2, key: 5) == nil)
        #expect(try desk.me(at: 2, key: 5)?["id"] == user["id"])
    }
}
