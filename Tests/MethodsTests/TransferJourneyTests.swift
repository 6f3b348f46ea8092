import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct TransferJourneyTests {
    var desk = Desk()

    mutating func export(to dc: Int64, from home: DCID = 2, key: Int64 = 7) throws -> TLFields {
        let exported = try desk.call("auth.exportAuthorization", ["dc_id": .number(dc)], at: home, key: key)
        #expect(exported?.object?.name == "auth.exportedAuthorization")
        return exported?.object?.fields ?? [:]
    }

    @Test("a login is carried to a third DC, which answers 401 until then")
    mutating func transfer() throws {
        let user = try desk.logIn()
        #expect(desk.refusal(of: "users.getUsers", at: 4)?.description == "401 AUTH_KEY_UNREGISTERED")
        let exported = try export(to: 4)
        #expect(exported["id"] == user["id"])
        let answer = try desk.call("auth.importAuthorization", exported, at: 4)?.object
        #expect(answer?.name == "auth.authorization")
        #expect(answer?["user"]?.object == user)
        #expect(try desk.me(at: 4) == user)
    }

    @Test("an export is imported once")
    mutating func once() throws {
        _ = try desk.logIn()
        let exported = try export(to: 4)
        _ = try desk.call("auth.importAuthorization", exported, at: 4)
        let error = desk.refusal(of: "auth.importAuthorization", exported, at: 4, key: 9)
        #expect(error?.description == "400 AUTH_BYTES_INVALID")
        #expect(error?.reason == "the exported authorization was imported already")
        #expect(desk.refusal(of: "updates.getState", at: 4, key: 9)?.code == 401)
    }

    @Test("an export is imported at its DC, by its user id, in time, and unaltered")
    mutating func refused() throws {
        _ = try desk.logIn()
        var exported = try export(to: 4)
        let wrongDC = desk.refusal(of: "auth.importAuthorization", exported, at: 5)
        #expect(wrongDC?.message == "AUTH_BYTES_INVALID")
        #expect(wrongDC?.reason == "the authorization was exported for DC 4")
        var wrongUser = exported
        wrongUser["id"] = 1
        #expect(desk.refusal(of: "auth.importAuthorization", wrongUser, at: 4)?.message == "USER_ID_INVALID")
        var altered = exported
        altered["bytes"] = .bytes([1, 2, 3])
        #expect(desk.refusal(of: "auth.importAuthorization", altered, at: 4)?.message == "AUTH_BYTES_INVALID")
        altered["bytes"] = nil
        #expect(desk.refusal(of: "auth.importAuthorization", altered, at: 4)?.message == "AUTH_BYTES_INVALID")
        desk.now = desk.now + desk.world.settings.transferLifetime
        #expect(
            desk.refusal(of: "auth.importAuthorization", exported, at: 4)?.message == "AUTH_BYTES_INVALID"
        )
        exported = try export(to: 4)
        #expect(throws: Never.self) { try desk.call("auth.importAuthorization", exported, at: 4) }
    }

    @Test("a newer export for the same DC voids the older one")
    mutating func newer() throws {
        _ = try desk.logIn()
        let older = try export(to: 4)
        let newer = try export(to: 4)
        #expect(desk.refusal(of: "auth.importAuthorization", older, at: 4)?.message == "AUTH_BYTES_INVALID")
        #expect(throws: Never.self) { try desk.call("auth.importAuthorization", newer, at: 4) }
    }

    @Test(
        "the DC itself, CDN DCs and DCs that do not exist are DC_ID_INVALID",
        arguments: [2, 203, 9, 0, -4]
    )
    mutating func exportTargets(dc: Int64) throws {
        let cdn = DataCenter(id: 203, country: "", endpoints: [Endpoint(host: "::1", port: 1, isCDN: true)])
        desk.world = World(dataCenters: DataCenter.onLoopback() + [cdn])
        _ = try desk.logIn()
        let error = desk.refusal(of: "auth.exportAuthorization", ["dc_id": .number(dc)], at: 2)
        #expect(error?.description == "400 DC_ID_INVALID")
        #expect(error?.reason != nil)
    }

    @Test("a key without a login exports nothing")
    mutating func exportWithoutLogin() {
        #expect(desk.refusal(of: "auth.exportAuthorization", ["dc_id": 4], at: 2)?.code == 401)
    }

    @Test("a key may import its account again, but not another account")
    mutating func importAgain() throws {
        let user = try desk.logIn()
        _ = try desk.call("auth.importAuthorization", try export(to: 4), at: 4)
        _ = try desk.call("auth.importAuthorization", try export(to: 4), at: 4)
        #expect(try desk.me(at: 4) == user)
        _ = try desk.logIn("9996625678", key: 8)
        let foreign = try export(to: 4, key: 8)
        #expect(desk.refusal(of: "auth.importAuthorization", foreign, at: 4)?.message == "AUTH_BYTES_INVALID")
        #expect(try desk.me(at: 4) == user)
    }

    @Test("logging out at home ends the branches, and only those")
    mutating func logOut() throws {
        _ = try desk.logIn(key: 7)
        _ = try desk.logIn(key: 8)
        _ = try desk.call("auth.importAuthorization", try export(to: 4, key: 7), at: 4, key: 17)
        _ = try desk.call("auth.importAuthorization", try export(to: 5, key: 7), at: 5, key: 17)
        _ = try desk.call("auth.importAuthorization", try export(to: 4, key: 8), at: 4, key: 18)
        let unused = try export(to: 1, key: 7)
        _ = desk.world.takeFacts()

        #expect(try desk.call("auth.logOut", at: 2, key: 7) == .object("auth.loggedOut"))
        for (dc, key) in [(2, 7), (4, 17), (5, 17)] as [(DCID, Int64)] {
            #expect(desk.refusal(of: "users.getUsers", at: dc, key: key)?.code == 401)
        }
        #expect(try desk.me(at: 2, key: 8) != nil)
        #expect(try desk.me(at: 4, key: 18) != nil)
        #expect(
            desk.world.takeFacts() == [
                .loggedOut(KeyPlace(dc: 2, keyID: AuthKeyID(7))),
                .loggedOut(KeyPlace(dc: 4, keyID: AuthKeyID(17))),
                .loggedOut(KeyPlace(dc: 5, keyID: AuthKeyID(17))),
            ]
        )
        #expect(
            desk.refusal(of: "auth.importAuthorization", unused, at: 1)?.reason
                == "the login that was exported has ended"
        )
        #expect(desk.refusal(of: "auth.logOut", at: 2, key: 7)?.code == 401)
        #expect(try desk.logIn(key: 7)["phone"] == "9996621234")
    }

    @Test("logging out is answered as the layer wants it")
    mutating func logOutLayers() throws {
        desk.layer = 134
        _ = try desk.logIn()
        #expect(try desk.call("auth.logOut", at: 2) == true)
    }
}
