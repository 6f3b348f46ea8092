import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite("What one's other sessions are told")
struct OwnSessionTests {
    var desk = Desk()
    let ann: Person
    let bob: Person

    init() throws {
        (ann, bob) = try desk.twoPeople()
    }

    @Test("a code and a login are told to the sessions that are there, not to the new one")
    mutating func login() throws {
        let hash = try desk.sendCode("9996621234", at: 2, key: 21)
        let told = desk.pushes(to: ann).flatMap(\.value.updates)
        let message = told.first?["message"]
        #expect(told.count == 1 && message?["peer_id"]?["user_id"] == 777_000)
        #expect(message?["message"]?.string?.hasPrefix("Login code: 22222.") == true)
        let fields = desk.codeFields("9996621234", hash, "22222")
        _ = try desk.call("auth.signIn", fields, at: 2, key: 21)
        let tablet = KeyPlace(dc: 2, keyID: AuthKeyID(21))
        let facts = desk.world.takeFacts()
        let all = facts.flatMap { PushTable.pushes(for: $0, in: desk.world, now: desk.now) }
        #expect(all.map(\.places) == [[ann.place]] && all[0].isCounted)
        #expect(all[0].value["seq"] == 0 && all[0].value(numbered: 5)["seq"] == 5)
        let update = all[0].value.updates.first
        #expect(update?.object?.name == "updateNewAuthorization" && update?["unconfirmed"] == true)
        #expect(update?["hash"] == .number(desk.world.loginHash(of: tablet)))
        #expect(all[0].isTold(in: 229, of: .builtIn) && !all[0].isTold(in: 133, of: .builtIn))
    }

    @Test("the history has the code, from a user that a client can show")
    mutating func history() throws {
        _ = try desk.person(2, key: 21)
        let dialogs = try desk.call("messages.getDialogs", ["limit": 10], as: ann)
        let service = dialogs?["users"]?.vector?.first { $0["id"] == 777_000 }?.object
        #expect(service?["verified"] == true && service?["first_name"] == "Telegram")
        #expect(dialogs?["dialogs"]?.vector?.first?["unread_count"] == 1)
    }

    @Test("a first login is told to nobody")
    mutating func firstLogin() throws {
        _ = try desk.person(4)
        let facts = desk.world.takeFacts()
        #expect(facts.flatMap { PushTable.pushes(for: $0, in: desk.world, now: desk.now) }.isEmpty)
        #expect(desk.world.messaging.box(of: ann.userID).store.lastID == 0)
    }

    @Test("a new login is unconfirmed until another session confirms it")
    mutating func confirm() throws {
        let tablet = try desk.person(2, key: 21)
        func unconfirmed() throws -> [TLValue?] {
            let list = try desk.call("account.getAuthorizations", as: ann)
            return (list?["authorizations"]?.vector ?? []).map { $0["unconfirmed"] }
        }
        #expect(try unconfirmed() == [false, true])
        let method: TLName = "account.changeAuthorizationSettings"
        #expect(desk.refusal(of: method, ["confirmed": true, "hash": 3], as: ann) == "HASH_INVALID")
        let hash = TLValue.number(desk.world.loginHash(of: tablet.place))
        #expect(try desk.call(method, ["confirmed": true, "hash": hash], as: ann) == true)
        #expect(try unconfirmed() == [false, false])
    }

    @Test("a client whose login is ended from elsewhere is made to ask, one that logs out is not")
    mutating func ended() throws {
        let tablet = try desk.person(2, key: 21)
        let hash = TLValue.number(desk.world.loginHash(of: tablet.place))
        _ = desk.world.takeFacts()
        _ = try desk.call("account.resetAuthorization", ["hash": hash], as: ann)
        #expect(desk.pushes(to: tablet).map(\.value) == [.object("updatesTooLong")])
        _ = try desk.call("auth.logOut", as: ann)
        #expect(desk.pushes(to: ann).isEmpty)
    }

    @Test("who logs out everywhere is online no more")
    mutating func offline() throws {
        try desk.send("x", to: bob.peer, as: ann)
        let tablet = try desk.person(2, key: 21)
        _ = try desk.call("account.updateStatus", ["offline": false], as: ann)
        _ = try desk.call("auth.logOut", as: tablet)
        func status() throws -> TLName? {
            let users = try desk.call("users.getUsers", ["id": [ann.input]], as: bob)
            return users?.vector?.first?["status"]?.object?.name
        }
        #expect(try status() == "userStatusOnline")
        _ = desk.world.takeFacts()
        _ = try desk.call("auth.logOut", as: ann)
        #expect(
            desk.pushes(to: bob).compactMap { $0.value["update"]?["status"]?.object?.name } == [
                "userStatusOffline"
            ]
        )
        #expect(try status() == "userStatusOffline")
    }

    @Test("what one says of oneself, and whom one has among the contacts, is told to one's sessions")
    mutating func profile() throws {
        _ = try desk.call("account.updateProfile", ["about": "here"], as: ann)
        let about = desk.pushes(to: ann)
        #expect(about.flatMap(\.value.updateNames) == ["updateUser"] && about.allSatisfy(\.isCounted))
        _ = try desk.call("account.updateProfile", ["about": "here"], as: ann)
        #expect(desk.pushes(to: ann).isEmpty)
        _ = try desk.call("account.updateUsername", ["username": "annette"], as: ann)
        #expect(desk.pushes(to: ann).flatMap(\.value.updateNames) == ["updateUserName"])
        let contact: TLFields = ["id": bob.input, "first_name": "B", "last_name": "", "phone": ""]
        let answer = try desk.call("contacts.addContact", contact, as: ann)
        #expect(answer?.updateNames == ["updatePeerSettings"])
        let added = desk.pushes(to: ann).first?.value
        #expect(added?.updateNames == ["updatePeerSettings"])
        #expect(added?["users"]?.vector?.map { $0["contact"] } == [true])
        _ = try desk.call("contacts.deleteContacts", ["id": [bob.input]], as: ann)
        let deleted = desk.pushes(to: ann).first?.value
        #expect(deleted?["users"]?.vector?.map { $0["contact"] } == [nil])
    }
}
