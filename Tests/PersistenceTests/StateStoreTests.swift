import DataCenters
import Foundation
import MTProtoCrypto
import Persistence
import Primitives
import Simulation
import Testing

@Suite("A state in a folder")
struct StateStoreTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dcsim-\(UUID().uuidString)").path

    private func simulator(dcs: Int = 2) -> Simulator {
        let world = World(dataCenters: DataCenter.onLoopback(count: dcs))
        return Simulator(world: world, rsaKeys: [.builtIn], seed: 5)
    }

    private static let place = KeyPlace(dc: 2, keyID: AuthKeyID(77))

    private func logIn(_ simulator: inout Simulator) throws -> Account {
        let phone = try #require(PhoneNumber("9996621234"))
        let now = Timestamp(seconds: 1_700_000_000)
        let code = try simulator.world.sendCode(to: phone, for: Self.place, now: now)
        _ = try simulator.world.signIn(phone, hash: code.hash, code: code.digits, at: Self.place, now: now)
        return try #require(simulator.world.account(at: Self.place))
    }

    @Test("what was saved is there after a restart, and nothing else")
    func restart() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var first = simulator()
        let account: Account
        do {
            let store = try StateStore(folder: folder)
            #expect(try store.storedSeed() == nil)
            try store.load(into: &first)
            account = try logIn(&first)
            try store.save(&first)
            _ = first.world.logOut(KeyPlace(dc: 1, keyID: AuthKeyID(1)))
            try store.save(&first)
        }
        let store = try StateStore(folder: folder)
        #expect(try store.storedSeed() == 5)
        var second = simulator()
        try store.load(into: &second)
        #expect(second.world.account(at: Self.place) == account)
        let phone = try #require(account.phone)
        #expect(second.world.accounts[phone] == account, "found by phone number too")
        #expect(second.world.authorizations.places(of: account.id) == [Self.place])
    }

    @Test(
        "passwords, bots, devices, dead keys and moves under way are there after a restart; a wipe empties all"
    )
    func signingIn() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let now = Timestamp(seconds: 1_700_000_000)
        let bot = Account(
            id: 4711,
            accessHash: 1,
            phone: nil,
            firstName: "Robot",
            homeDC: 1,
            created: now,
            bot: Bot(token: "4711:old")
        )
        let device = DeviceInfo(apiID: 1, model: "m", systemVersion: "s", appVersion: "a", host: "::1")
        let other = KeyPlace(dc: 1, keyID: AuthKeyID(5))
        let verifier = PasswordVerifier(salt1: [1], salt2: [2], verifier: [3], hint: "h")
        var id: UserID = 0
        do {
            let store = try StateStore(folder: folder)
            var first = Simulator(world: World(accounts: [bot]), rsaKeys: [.builtIn], seed: 5)
            try store.load(into: &first)
            id = try logIn(&first).id
            first.world.settings.moveTime = .seconds(60)
            try first.world.move(id, to: 1, now: now)
            first.world.setPassword(verifier, of: id)
            first.world.setState(.banned, of: id)
            first.world.renewToken(of: 4711, token: "4711:new")
            first.world.note(device, at: Self.place)
            first.world.markDuplicated(other)
            try store.save(&first)
        }
        for isWiped in [false, true] {
            let store = try StateStore(folder: folder)
            var next = simulator()
            try store.load(into: &next)
            #expect(next.world.accounts[id]?.password == verifier)
            #expect(next.world.accounts[id]?.state == .banned)
            #expect(next.world.accounts["4711:old"]?.bot?.token == "4711:new")
            #expect(next.world.device(at: Self.place) == device)
            #expect(next.world.isDuplicated(other))
            #expect(next.world.moves[id]?.target == 1)
            if isWiped {
                next.world.wipe()
                try store.save(&next)
            }
        }
        let store = try StateStore(folder: folder)
        var last = simulator()
        try store.load(into: &last)
        #expect(last.world.accounts.count == 0)
        #expect(last.world.authorizations.places.isEmpty)
        #expect(!last.world.isDuplicated(other))
        #expect(last.world.moves[id] == nil)
    }

    @Test("what is not saved is not there: a removal counts from the save on")
    func removal() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (isSaved, isThere) in [(false, true), (true, false)] {
            var simulator = simulator()
            do {
                let store = try StateStore(folder: folder)
                try store.load(into: &simulator)
                if simulator.world.account(at: Self.place) == nil { _ = try logIn(&simulator) }
                try store.save(&simulator)
                _ = simulator.world.logOut(Self.place)
                if isSaved { try store.save(&simulator) }
            }
            var restarted = self.simulator()
            let store = try StateStore(folder: folder)
            try store.load(into: &restarted)
            #expect((restarted.world.account(at: Self.place) != nil) == isThere)
        }
    }

    @Test("a folder that cannot be made is named")
    func badFolder() {
        #expect(throws: StoreError.self) { try StateStore(folder: "/proc/nothing/here") }
    }
}
