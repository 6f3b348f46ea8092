import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("Signing in, seen from the connections")
struct SignInPipelineTests {
    static let me = TLObject("users.getUsers", ["id": [.object("inputUserSelf")]])

    private func object(_ answer: Result<TLValue, RPCError>?) throws -> TLObject {
        let value = try answer?.get()
        return try #require(value?.object)
    }

    private func facts(_ pair: Pair) -> [WorldFact] {
        pair.events.compactMap { event in
            (event.what as? WorldEvent)?.fact
        }
    }

    @Test("the list of logins says what initConnection said, and from which address")
    func devices() throws {
        var pair = Pair()
        let connection = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", on: connection)
        let list = try object(try pair.ask(TLObject("account.getAuthorizations"), on: connection))
        let logins = (list["authorizations"]?.vector ?? []).compactMap(\.object)
        #expect(logins.count == 1)
        #expect(logins.first?["device_model"] == "test")
        #expect(logins.first?["api_id"] == 1)
        #expect(logins.first?["ip"] == "127.0.0.1")
    }

    @Test("when a login token is accepted, the client that shows it is told so, and nobody else")
    func loginToken() throws {
        var pair = Pair()
        let phone = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", on: phone)
        let waiting = pair.connect(to: 1)
        let export = TLObject(
            "auth.exportLoginToken",
            ["api_id": 1, "api_hash": "x", "except_ids": []]
        )
        let shown = try object(try pair.ask(export, on: waiting))
        let token = try #require(shown["token"])
        _ = try pair.ask(TLObject("auth.acceptLoginToken", ["token": token]), on: phone)
        let pushes = pair.events.compactMap { event -> KeyPlace? in
            guard let push = event.what as? PushEvent, push.name == "updateShort" else { return nil }
            return push.place
        }
        let key = try #require(pair.key(waiting))
        #expect(pushes == [KeyPlace(dc: 1, keyID: key.id)])
        let next = try object(try pair.ask(export, on: waiting))
        #expect(next.name == "auth.loginTokenMigrateTo")
        #expect(next["dc_id"] == 2)
    }

    @Test("a move takes effect by itself when the data is copied, also for a query that was held till then")
    func move() throws {
        var pair = Pair()
        pair.simulator.world.settings.moveTime = .milliseconds(200)
        let connection = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", on: connection)
        let phone = try #require(PhoneNumber("9996621234"))
        let account = try #require(pair.simulator.world.accounts[phone])
        try pair.move(account.id, to: 4)
        #expect(pair.simulator.nextTick == pair.now + .milliseconds(200))

        let later = MessageID(at: pair.now + .milliseconds(300))
        let held = pair.send(Pair.after([later], Pair.getState), on: connection)
        #expect(try pair.ask(Self.me, on: connection)?.rpcError == nil)
        pair.advance(by: .milliseconds(200))
        let moves = facts(pair).filter { if case .accountMoved = $0 { true } else { false } }
        #expect(moves.map(\.telling.sentence) == ["account \(account.id) has moved from DC 2 to DC 4"])
        #expect(moves.map(\.dc) == [4])
        #expect(pair.answer(held, on: connection) == nil)

        pair.advance(by: .milliseconds(100))
        let awaited = pair.send(Pair.getConfig, on: connection)
        #expect(awaited == later)
        #expect(pair.answer(held, on: connection)?.rpcError?.description == "303 USER_MIGRATE_4")
        #expect(try pair.ask(Self.me, on: connection)?.rpcError?.description == "303 USER_MIGRATE_4")
    }

    @Test("a duplicated key answers 406 on all its connections and may go on exchanging keys")
    func duplicated() throws {
        var pair = Pair()
        let connection = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", on: connection)
        let key = try #require(pair.key(connection))
        let place = KeyPlace(dc: 2, keyID: key.id)
        pair.change { $0.markDuplicated(place) }
        #expect(facts(pair).contains(.keyDuplicated(place)))
        let second = pair.connect(to: 2, key: key)
        for connection in [connection, second] {
            #expect(try pair.ask(Self.me, on: connection)?.rpcError?.description == "406 AUTH_KEY_DUPLICATED")
        }
        let fresh = pair.connect(to: 2)
        try pair.logIn("9996621234", "22222", on: fresh)
        #expect(try pair.ask(Self.me, on: fresh)?.rpcError == nil)
    }

    @Test("a key that is bound takes along what the temporary one said of itself")
    func boundDevice() throws {
        var pair = Pair()
        let permanent = try pair.makeKey(at: 2)
        let connection = pair.connect(to: 2, expiresInSeconds: 3600)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
        _ = try pair.bind(connection, to: permanent)
        let place = KeyPlace(dc: 2, keyID: permanent.id)
        #expect(pair.simulator.world.device(at: place)?.model == "test")
    }
}
