import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("Updates reach the sessions that want them, at once or later")
struct DeliveryTests {
    private static let updates: ConstructorID = 0x74ae_4240
    private static let short: ConstructorID = 0x313b_c7f8
    private static let tooLong: ConstructorID = 0xe317_af7e

    private var pair = Pair()
    private let ann: ConnectionID
    private let bob: ConnectionID
    private let bobAsPeer: TLValue
    private var randomID: Int64 = 0

    init() throws {
        ann = pair.connect(to: 2, seed: 101)
        bob = pair.connect(to: 3, seed: 102)
        _ = try MessagePushTests.logIn(&pair, "9996621234", code: "22222", on: ann)
        bobAsPeer = try MessagePushTests.logIn(&pair, "9996631234", code: "33333", on: bob)
    }

    private mutating func write(_ count: Int = 1) throws {
        for _ in 0..<count {
            randomID += 1
            let fields: TLFields = [
                "peer": bobAsPeer, "message": "hi", "random_id": .number(randomID),
            ]
            _ = try pair.ask(TLObject("messages.sendMessage", fields), on: ann)?.get()
        }
    }

    private func updates(on connection: ConnectionID) -> [ConstructorID] {
        pair.notices(connection).filter { [Self.updates, Self.short, Self.tooLong].contains($0) }
    }

    private var resumed: [UpdateBacklog] {
        pair.events.compactMap { ($0.what as? ResumedEvent)?.backlog }
    }

    @Test("a message that is written while the line is down comes when it is up, in the same session")
    mutating func lineDown() throws {
        try write()
        let key = pair.key(bob)
        pair.disconnect(bob)
        let start = pair.events.count
        try write(3)
        #expect(MessagePushTests.pushes(pair, since: start).isEmpty)
        pair.now = pair.now + .seconds(600)
        let back = pair.connect(to: 3, key: key, seed: 102)
        _ = pair.ask(Pair.introduced(Pair.getState), on: back)
        #expect(updates(on: back) == [Self.short, Self.short, Self.short])
        #expect(resumed == [.updates(3)])
    }

    @Test("of more than wait, it is told that they are too many")
    mutating func tooMany() throws {
        let key = pair.key(bob)
        pair.disconnect(bob)
        try write(pair.simulator.world.settings.mostWaitingUpdates + 1)
        let back = pair.connect(to: 3, key: key, seed: 102)
        _ = pair.ask(Pair.introduced(Pair.getState), on: back)
        #expect(updates(on: back) == [Self.tooLong])
        #expect(resumed == [.tooMany])
    }

    @Test("sessions that load files, and those that only introduced themselves, get none")
    mutating func filesOnly() throws {
        let key = pair.key(bob)
        let loader = pair.connect(to: 3, key: key, seed: 103)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: loader)
        let part: TLFields = ["file_id": 1, "file_part": 0, "bytes": .bytes([1, 2, 3])]
        _ = try pair.ask(TLObject("upload.saveFilePart", part), on: loader)?.get()
        var wrapped = TLWriter(0xbf94_59b7)
        wrapped.raw(Pair.getState)
        _ = pair.ask(Pair.introduced(wrapped.bytes), on: loader)
        try write()
        #expect(updates(on: loader).isEmpty)
        #expect(updates(on: bob) == [Self.updates])
        _ = pair.ask(Pair.introduced(Pair.getState), on: loader)
        try write()
        #expect(updates(on: loader) == [Self.short], "it asked for itself")
    }

    @Test("containers with a place in the order are counted for each key; those with a pts are not")
    mutating func sequence() throws {
        func seq(_ pair: inout Pair, _ connection: ConnectionID) throws -> TLValue? {
            try pair.ask(TLObject("updates.getState"), on: connection)?.get().object?["seq"]
        }
        #expect(try seq(&pair, bob) == 1)
        try write()
        #expect(try seq(&pair, bob) == 1)
        let tablet = pair.connect(to: 3, seed: 104)
        _ = try MessagePushTests.logIn(&pair, "9996631234", code: "33333", on: tablet)
        #expect(try seq(&pair, bob) == 2, "the login was told to it")
        let before = updates(on: tablet).count
        _ = try pair.ask(TLObject("account.updateProfile", ["about": "x"]), on: bob)?.get()
        #expect(try seq(&pair, bob) == 2, "nobody told it what it did itself")
        #expect(try seq(&pair, tablet) == 2)
        #expect(updates(on: tablet).count == before + 1)
        let difference: TLFields = ["pts": 1, "date": 1, "qts": 0]
        let answer = try pair.ask(TLObject("updates.getDifference", difference), on: tablet)?.get().object
        #expect(answer?["state"]?.object?["seq"] == 2)
    }
}
