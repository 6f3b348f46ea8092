import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct MoveJourneyTests {
    var desk = Desk()
    let phone = "9996621234"

    private mutating func loggedIn() throws -> UserID {
        UserID(try desk.logIn()["id"]?.number ?? 0)
    }

    private mutating func transfer(from dc: DCID, to target: DCID, key: Int64 = 7) throws {
        let fields: TLFields = ["dc_id": TLValue.number(Int64(target.number))]
        let exported = try desk.call("auth.exportAuthorization", fields, at: dc, key: key)?.object
        _ = try desk.call("auth.importAuthorization", exported?.fields ?? [:], at: target, key: key)
    }

    @Test(
        "once the account has moved, its old home answers everything with USER_MIGRATE_4",
        arguments: ["updates.getState", "users.getUsers", "account.getPassword", "messages.sendMessage"]
    )
    mutating func redirected(method: TLName) throws {
        let user = try loggedIn()
        try desk.world.move(user, to: 4, now: desk.now)
        let error = desk.refusal(of: method, ["id": [.object("inputUserSelf")]], at: 2)
        #expect(error?.description == "303 USER_MIGRATE_4")
        #expect(error?.reason == "9996621234 has moved to DC 4")
    }

    @Test("the old home goes on serving files, addresses, and who logs out")
    mutating func served() throws {
        let user = try loggedIn()
        try desk.world.move(user, to: 4, now: desk.now)
        #expect(desk.refusal(of: "help.getConfig", at: 2) == nil)
        #expect(desk.refusal(of: "upload.getFile", at: 2)?.code != 303)
        #expect(desk.refusal(of: "auth.logOut", at: 2) == nil)
    }

    @Test("the data is copied first: until then the old home answers as ever")
    mutating func copying() throws {
        desk.world.settings.moveTime = .seconds(10)
        let user = try loggedIn()
        try desk.world.move(user, to: 4, now: desk.now)
        #expect(desk.world.moves[user]?.due == desk.now + .seconds(10))
        desk.now = desk.now + .milliseconds(9999)
        #expect(try desk.me(at: 2) != nil)
        desk.now = desk.now + .milliseconds(1)
        #expect(desk.refusal(of: "users.getUsers", at: 2)?.message == "USER_MIGRATE_4")
        #expect(desk.world.moves[user] == nil)
    }

    @Test("codes are sent by the new home from then on, and one that was under way is void")
    mutating func codes() throws {
        let user = try loggedIn()
        let hash = try desk.sendCode(phone, at: 2, key: 8)
        try desk.world.move(user, to: 4, now: desk.now)
        for (method, fields) in [
            ("auth.sendCode", desk.sendCodeFields(phone)),
            ("auth.signIn", desk.codeFields(phone, hash, "22222")),
        ] as [(TLName, TLFields)] {
            #expect(desk.refusal(of: method, fields, at: 2, key: 8)?.message == "PHONE_MIGRATE_4")
        }
        let fresh = try desk.sendCode(phone, at: 4, key: 8)
        let answer = try desk.call("auth.signIn", desk.codeFields(phone, fresh, "22222"), at: 4, key: 8)
        #expect(answer?.object?["user"]?.object?["id"]?.number == user.number)
    }

    @Test("a login that the old home still exports is one of its own at the new home")
    mutating func carried() throws {
        let user = try loggedIn()
        try desk.world.move(user, to: 4, now: desk.now)
        try transfer(from: 2, to: 4)
        #expect(try desk.me(at: 4)?["id"]?.number == user.number)
        #expect(desk.refusal(of: "updates.getState", at: 4) == nil)
        _ = try desk.call("auth.logOut", at: 2)
        #expect(try desk.me(at: 4) != nil)
    }

    @Test("where the setting forbids it, the old home answers an export with USER_MIGRATE too")
    mutating func exportRefused() throws {
        desk.world.settings.exportsAfterMove = false
        let user = try loggedIn()
        try desk.world.move(user, to: 4, now: desk.now)
        let error = desk.refusal(of: "auth.exportAuthorization", ["dc_id": 4], at: 2)
        #expect(error?.description == "303 USER_MIGRATE_4")
    }

    @Test("a login that was imported at the new home before the move is at home there after it")
    mutating func alreadyThere() throws {
        let user = try loggedIn()
        try transfer(from: 2, to: 4)
        #expect(desk.refusal(of: "updates.getState", at: 4)?.message == "USER_MIGRATE_2")
        try desk.world.move(user, to: 4, now: desk.now)
        #expect(desk.refusal(of: "updates.getState", at: 4) == nil)
        _ = try desk.call("auth.logOut", at: 2)
        #expect(try desk.me(at: 4) != nil)
    }

    @Test("the key at the old home can be given a branch of the new login, to fetch files with")
    mutating func backwards() throws {
        let user = try loggedIn()
        try desk.world.move(user, to: 4, now: desk.now)
        try transfer(from: 2, to: 4)
        try transfer(from: 4, to: 2)
        #expect(try desk.me(at: 2)?["id"]?.number == user.number)
        #expect(desk.refusal(of: "updates.getState", at: 2)?.message == "USER_MIGRATE_4")
        _ = try desk.call("auth.logOut", at: 4)
        #expect(desk.refusal(of: "users.getUsers", at: 2)?.code == 401)
    }

    @Test(
        "an imported login gets USER_MIGRATE for what only the home serves",
        arguments: [
            "updates.getState", "users.getFullUser", "auth.exportAuthorization", "account.getPassword",
        ]
    )
    mutating func foreign(method: TLName) throws {
        _ = try loggedIn()
        try transfer(from: 2, to: 4)
        let error = desk.refusal(of: method, ["dc_id": 5], at: 4)
        #expect(error?.description == "303 USER_MIGRATE_2")
        #expect(error?.reason == "9996621234 lives on DC 2")
        #expect(try desk.me(at: 4) != nil)
    }

    @Test("a password that is awaited at the old home is checked at the new one")
    mutating func password() throws {
        let user = try loggedIn()
        desk.world.setPassword(PasswordProof.verifier(of: "p", user: user, seed: 0), of: user)
        let hash = try desk.sendCode(phone, at: 2, key: 8)
        _ = desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2, key: 8)
        var client = PasswordClient(password: "p")
        let proof = try client.answer(try desk.call("account.getPassword", at: 2, key: 8)?.object)
        try desk.world.move(user, to: 4, now: desk.now)
        let error = desk.refusal(of: "auth.checkPassword", ["password": proof], at: 2, key: 8)
        #expect(error?.description == "303 USER_MIGRATE_4")
    }

    @Test("nobody moves to a DC that does not exist, and moving home is no move")
    mutating func refusals() throws {
        let user = try loggedIn()
        #expect(throws: MoveRefusal.noSuchDC(9)) { try desk.world.move(user, to: 9, now: desk.now) }
        #expect(throws: MoveRefusal.noSuchAccount(1)) { try desk.world.move(1, to: 4, now: desk.now) }
        _ = desk.world.takeFacts()
        try desk.world.move(user, to: 2, now: desk.now)
        #expect(desk.world.takeFacts().isEmpty)
    }
}
