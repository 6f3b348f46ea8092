import Primitives
import Testing

@testable import DataCenters

@Suite struct WorldTests {
    let start = Timestamp(seconds: 1_700_000_000)
    var world = World()

    func key(_ number: Int64, at dc: DCID) -> KeyPlace {
        KeyPlace(dc: dc, keyID: AuthKeyID(number))
    }

    mutating func logIn(_ digits: String, at place: KeyPlace) throws -> Account {
        let phone = PhoneNumber(digits)!
        let code = try world.sendCode(to: phone, for: place, now: start)
        switch try world.signIn(phone, hash: code.hash, code: code.digits, at: place, now: start) {
        case .done(let account), .passwordNeeded(let account): return account
        case .signUpRequired:
            return try world.signUp(
                phone,
                hash: code.hash,
                firstName: "A",
                lastName: "",
                at: place,
                now: start
            )
        }
    }

    @Test("the default world has five DCs on both loopback addresses")
    func defaultWorld() {
        #expect(world.dataCenters.map(\.id) == [1, 2, 3, 4, 5])
        #expect(world[2]?.endpoints.map(\.host) == ["127.0.0.1", "::1"])
        #expect(world[2]?.endpoints.map(\.port) == [10442, 10442])
        #expect(world[6] == nil)
    }

    @Test("a test number lives on the DC that it names")
    func testNumberRoute() {
        let phone = PhoneNumber("9996621234")!
        #expect(
            world.route(of: phone, asking: 1)
                == .elsewhere(Redirect(to: 2, because: "9996621234 lives on DC 2"))
        )
        #expect(world.route(of: phone, asking: 2) == .here(nil))
    }

    @Test("a number of nobody is served by whichever DC is asked")
    func strangerRoute() {
        for dc in world.dataCenters {
            #expect(world.route(of: PhoneNumber("31612345678")!, asking: dc.id) == .here(nil))
        }
    }

    @Test("a test number of a DC that does not exist lives nowhere", arguments: ["9996601234", "9996671234"])
    func nowhere(digits: String) {
        #expect(
            world.route(of: PhoneNumber(digits)!, asking: 1) == .nowhere(PhoneNumber(digits)!.testDC!)
        )
    }

    @Test("a test number of a CDN DC lives nowhere")
    func cdnHome() {
        let cdn = DataCenter(id: 2, country: "NL", endpoints: [Endpoint(host: "::1", port: 1, isCDN: true)])
        let world = World(dataCenters: DataCenter.onLoopback(count: 1) + [cdn])
        #expect(world.route(of: PhoneNumber("9996621234")!, asking: 1) == .nowhere(2))
    }

    @Test("an account's home counts more than what its number says")
    func accountRoute() {
        let phone = PhoneNumber("9996621234")!
        let account = Account(
            id: 5,
            accessHash: 6,
            phone: phone,
            firstName: "A",
            homeDC: 4,
            created: start
        )
        let world = World(accounts: [account])
        #expect(world.route(of: phone, asking: 4) == .here(account))
        #expect(
            world.route(of: phone, asking: 2)
                == .elsewhere(Redirect(to: 4, because: "9996621234 lives on DC 4"))
        )
    }

    @Test("user ids follow from seed and number, whatever happened before")
    mutating func stableIDs() throws {
        let first = try logIn("9996621234", at: key(1, at: 2))
        _ = try logIn("9996625678", at: key(2, at: 2))
        world = World()
        world.random = SeededGenerator(seed: 99)
        _ = try logIn("31612345678", at: key(1, at: 1))
        let again = try logIn("9996621234", at: key(3, at: 2))
        #expect(again.id == first.id)
        #expect(again.accessHash == first.accessHash)
        #expect((1..<1 << 40).contains(first.id.number))
        world = World()
        world.settings.seed = 5
        #expect(try logIn("9996621234", at: key(1, at: 2)).id != first.id)
    }

    @Test("an account that moves while its code is on the way is redirected at sign-in and at sign-up")
    mutating func movedMeanwhile() throws {
        let place = key(1, at: 2)
        let phone = PhoneNumber("9996621234")!
        let code = try world.sendCode(to: phone, for: place, now: start)
        var account = try #require(world.accounts[phone])
        account.homeDC = 4
        world.accounts.store(account)
        let moved = LoginRefusal.elsewhere(Redirect(to: 4, because: "9996621234 lives on DC 4"))
        #expect(throws: moved) {
            try world.signIn(phone, hash: code.hash, code: "22222", at: place, now: start)
        }
        #expect(throws: moved) {
            try world.signUp(phone, hash: code.hash, firstName: "A", lastName: "", at: place, now: start)
        }
        #expect(throws: moved) { try world.sendCode(to: phone, for: place, now: start) }
    }

    @Test("the code is the DC's digit, as long as is set")
    mutating func codes() throws {
        let test = try world.sendCode(
            to: PhoneNumber("9996621234")!,
            for: key(1, at: 2),
            now: start
        )
        #expect(test.digits == "22222")
        world.settings.codeLength = 6
        let other = try world.sendCode(
            to: PhoneNumber("31612345678")!,
            for: key(1, at: 3),
            now: start
        )
        #expect(other.digits == "333333")
    }

    @Test("a login leaves its facts in order, and they are taken once")
    mutating func facts() throws {
        let place = key(1, at: 2)
        let account = try logIn("9996621234", at: place)
        let facts = world.takeFacts()
        #expect(facts.count == 3)
        #expect(facts.first == .accountCreated(account))
        #expect(facts.last == .loggedIn(place, account))
        #expect(facts.dropFirst().first?.telling.sentence == "the login code of 9996621234 at DC 2 is 22222")
        #expect(world.takeFacts().isEmpty)
    }

    @Test("facts that nobody takes do not pile up")
    mutating func factLimit() {
        for number in 0..<20_000 { world.note(.loggedOut(key(Int64(number), at: 1))) }
        let facts = world.takeFacts()
        #expect(facts.count <= World.factLimit)
        #expect(facts.last == .loggedOut(key(19_999, at: 1)))
    }

    @Test("a key that its DC drops takes its login and the branches along")
    mutating func forget() throws {
        let home = key(1, at: 2)
        let branch = key(2, at: 4)
        let account = try logIn("9996621234", at: home)
        let transfer = try world.exportAuthorization(from: home, to: 4, now: start)
        _ = try world.importAuthorization(transfer.bytes, userID: account.id, at: branch, now: start)
        #expect(world.authorizations.places(of: account.id) == [home, branch])
        world.forget(home)
        #expect(world.account(at: home) == nil)
        #expect(world.account(at: branch) == nil)
    }

    @Test("another account signing in with the same key ends the branches of the first")
    mutating func accountChange() throws {
        let home = key(1, at: 2)
        let branch = key(2, at: 4)
        let account = try logIn("9996621234", at: home)
        let transfer = try world.exportAuthorization(from: home, to: 4, now: start)
        _ = try world.importAuthorization(transfer.bytes, userID: account.id, at: branch, now: start)
        _ = try logIn("9996621234", at: home)
        #expect(world.account(at: branch) == account)
        let other = try logIn("9996625678", at: home)
        #expect(world.account(at: home) == other)
        #expect(world.account(at: branch) == nil)
    }

    @Test("only the home of the account exports: an imported login is not exported on")
    mutating func chain() throws {
        let home = key(1, at: 2)
        let branch = key(2, at: 4)
        let account = try logIn("9996621234", at: home)
        let transfer = try world.exportAuthorization(from: home, to: 4, now: start)
        _ = try world.importAuthorization(transfer.bytes, userID: account.id, at: branch, now: start)
        #expect(throws: ExportRefusal.elsewhere(Redirect(to: 2, because: "9996621234 lives on DC 2"))) {
            try world.exportAuthorization(from: branch, to: 5, now: start)
        }
        #expect(world.logOut(home) == [home, branch])
    }

    @Test("a key that signed in itself stays so when it imports the same account from its former home")
    mutating func importOverSignIn() throws {
        let first = key(1, at: 2)
        let second = key(2, at: 4)
        let account = try logIn("9996621234", at: first)
        try world.move(account.id, to: 4, now: start)
        _ = try logIn("9996621234", at: second)
        let transfer = try world.exportAuthorization(from: first, to: 4, now: start)
        _ = try world.importAuthorization(transfer.bytes, userID: account.id, at: second, now: start)
        #expect(world.logOut(first) == [first])
        #expect(world.account(at: second)?.id == account.id)
    }

    @Test("two accounts never share an id, an account can be replaced, its old number is free again")
    func directory() {
        var accounts = AccountDirectory()
        for number in 0..<500 {
            _ = accounts.create(
                phone: PhoneNumber("31612\(100_000 + number)")!,
                firstName: "A",
                lastName: "",
                homeDC: 1,
                seed: 0,
                now: start
            )
        }
        #expect(accounts.count == 500)
        var account = accounts[PhoneNumber("31612100000")!]!
        account.phone = PhoneNumber("4477009001")!
        accounts.store(account)
        #expect(accounts.count == 500)
        #expect(accounts[PhoneNumber("31612100000")!] == nil)
        #expect(accounts[PhoneNumber("4477009001")!] == account)
    }

    @Test("a full world takes no further sign-up, and still logs its people in")
    mutating func full() throws {
        let place = key(1, at: 1)
        let phone = PhoneNumber("31612345678")!
        let code = try world.sendCode(to: phone, for: place, now: start)
        let owned = PhoneNumber("4477009001")!
        for number in 0..<AccountDirectory.limit {
            world.accounts.store(
                Account(
                    id: UserID(Int64(number + 1)),
                    accessHash: 0,
                    phone: owned,
                    firstName: "A",
                    homeDC: 1,
                    created: start
                )
            )
        }
        #expect(world.accounts.isFull)
        _ = try world.signIn(phone, hash: code.hash, code: "11111", at: place, now: start)
        #expect(throws: LoginRefusal.worldIsFull) {
            try world.signUp(phone, hash: code.hash, firstName: "A", lastName: "", at: place, now: start)
        }
        #expect(try logIn(owned.digits, at: key(2, at: 1)).phone == owned)
    }

    @Test("a data center can be given other addresses")
    mutating func addresses() {
        world.setEndpoints([Endpoint(host: nil, port: 7)], of: 3)
        #expect(world[3]?.endpoints == [Endpoint(host: nil, port: 7)])
        world.setEndpoints([], of: 99)
        #expect(world.dataCenters.count == 5)
    }
}
