import DataCenters
import Foundation
import MTProtoCrypto
import Primitives
import Simulation
import Testing

@testable import Persistence

@Suite("Messages in a folder")
struct MessageStateTests {
    private static let now = Timestamp(seconds: 1_700_000_000)
    private static let (ann, bob) = (UserID(7), UserID(8))

    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dcsim-\(UUID().uuidString)").path

    private static func world() -> World {
        let accounts = [ann, bob].map { id in
            let phone = PhoneNumber("999662123\(id)")
            return Account(
                id: id,
                accessHash: 1,
                phone: phone,
                firstName: "A",
                homeDC: 1,
                created: now,
                bot: nil
            )
        }
        return World(dataCenters: DataCenter.onLoopback(count: 2), accounts: accounts)
    }

    /// Starts a world with what was kept, does something in it, keeps the changes, and ends.
    @discardableResult
    private func run<Result>(_ work: (inout World) throws -> Result) throws -> Result {
        var simulator = Simulator(world: Self.world(), rsaKeys: [.builtIn], seed: 5)
        let store = try StateStore(folder: folder)
        try store.load(into: &simulator)
        let result = try work(&simulator.world)
        try store.save(&simulator)
        return result
    }

    @discardableResult
    private func say(
        _ text: String,
        to peer: Peer,
        from user: UserID = Self.ann,
        randomID: Int64 = 0,
        in world: inout World
    ) throws -> SentMessage {
        let message = OutgoingMessage(to: peer, MessageBody(text), randomID: randomID)
        return try world.send(message, from: user, now: Self.now)
    }

    private func texts(_ store: MessageStore?, _ peer: Peer) -> [String] {
        store?.newestFirst(of: peer).map { $0.body?.text ?? "-" }.reversed() ?? []
    }

    /// How many rows a table has in the database of what belongs to no DC.
    private func rows(_ tables: String...) throws -> [Int] {
        try tables.map { table in
            var count = 0
            try Database(path: "\(folder)/global.sqlite").readRows(of: table) { _, _ in count += 1 }
            return count
        }
    }

    @Test("messages, edits, deletions, read marks and differences are there after a restart")
    func privateChat() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (ann, bob) = (Self.ann, Self.bob)
        let (before, first) = try run { world in
            let first = try say("one", to: .account(bob), randomID: 5, in: &world)
            for text in ["two", "three", "four"] { try say(text, to: .account(bob), in: &world) }
            _ = try world.read(.account(ann), upTo: 2, by: bob)
            return (world.messaging, first)
        }
        // Changes of what came from rows, and of what was written by this process.
        let after = try run { world in
            #expect(world.messaging.box(of: ann).store == before.box(of: ann).store)
            #expect(world.messaging.box(of: bob).store == before.box(of: bob).store)
            _ = try world.edit(2, in: .account(bob), by: ann, now: Self.now) { $0.text = "zwei" }
            _ = world.delete([3], of: ann, revoke: true)
            try say("five", to: .account(bob), randomID: 6, in: &world)
            _ = try world.edit(5, in: .account(bob), by: ann, now: Self.now) { $0.text = "cinq" }
            _ = world.delete([1], of: bob, revoke: false)
            return world.messaging
        }
        try run { world in
            for user in [ann, bob] {
                let (old, new) = (after.box(of: user), world.messaging.box(of: user))
                #expect(new.store == old.store && new.dialogs == old.dialogs)
            }
            let store = world.messaging.box(of: bob).store
            #expect(texts(store, .account(ann)) == ["zwei", "four", "cinq"])
            #expect(world.unreadCount(of: .account(ann), by: bob) == 2)
            #expect(world.messaging.box(of: ann).dialogs[.account(bob)]?.readOutbox == 2)
            #expect(store.changes(since: 5) == after.box(of: bob).store.changes(since: 5))
            // A resend is known by its number, whichever process it was sent to.
            let again = try say("one", to: .account(bob), randomID: 5, in: &world)
            #expect(again == first)
            #expect(throws: MessagingRefusal.randomIDTaken(6)) {
                try say("other", to: .account(bob), randomID: 6, in: &world)
            }
            #expect(try say("six", to: .account(bob), in: &world).message.id == 6)
        }
    }

    @Test("a channel is what it was: posts, members, read marks, the counter")
    func channel() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (ann, bob) = (Self.ann, Self.bob)
        let id = try run { world in
            let made = try world.createChannel("C", about: "a", isBroadcast: true, by: ann, now: Self.now)
            let id = try #require(made.message.peer.channel)
            _ = try world.invite([bob], to: id, by: ann, now: Self.now)
            return id
        }
        let before = try run { world in
            for text in ["x", "y", "z"] { try say(text, to: .channel(id), in: &world) }
            try world.read(id, upTo: 3, by: bob)
            _ = try world.delete([2], in: id, by: ann)
            _ = try world.edit(3, in: .channel(id), by: ann, now: Self.now) { $0.text = "Y" }
            return world.messaging
        }
        try run { world in
            #expect(world.messaging.channels[id] == before.channels[id])
            #expect(texts(world.messaging.channels[id]?.store, .channel(id)) == ["-", "Y", "z"])
            #expect(world.messaging.channels[id]?.readByOthers == 3)
            #expect(world.messaging.channels[id]?.members.map(\.id) == [ann, bob])
            #expect(world.unreadCount(of: id, by: bob) == 1)
            try world.leave(id, bob)
        }
        try run { world in
            #expect(world.messaging.channels[id]?.members.map(\.id) == [ann])
            #expect(world.messaging.box(of: bob).dialogs.isEmpty)
        }
    }

    @Test("what a box forgets has no rows any more, and the rest is whole")
    func forgotten() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let ann = Self.ann
        let fill: (ClosedRange<Int64>, inout World) throws -> Void = { numbers, world in
            for number in numbers { try say("m", to: .account(ann), randomID: number, in: &world) }
        }
        // More than the box remembers, in one go.
        let first = try run { world in
            try fill(1...10_001, &world)
            _ = world.delete(Array(1...9000), of: ann, revoke: false)
            return world.messaging.box(of: ann)
        }
        #expect(try rows("messages", "message_changes", "sent_messages") == [1001, 5002, 5001])
        let second = try run { world in
            let box = world.messaging.box(of: ann)
            #expect((box.store == first.store) == true)
            #expect(box.sent(as: 5000) == nil && box.sent(as: 5001) == first.sent(as: 5001))
            try fill(10_002...15_001, &world)
            return world.messaging.box(of: ann)
        }
        #expect(try rows("messages", "message_changes", "sent_messages") == [6001, 5002, 5001])
        try run { world in
            let box = world.messaging.box(of: ann)
            #expect((box.store == second.store) == true)
            #expect(box.sent(as: 10_000) == nil && box.sent(as: 10_001) == second.sent(as: 10_001))
        }
    }

    @Test("a wiped world has no messages and no channels, now and after a restart")
    func wiped() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let fill: (inout World) throws -> Void = { world in
            _ = try world.createChannel("C", about: "", isBroadcast: true, by: Self.ann, now: Self.now)
            try say("one", to: .account(Self.bob), randomID: 5, in: &world)
        }
        try run(fill)
        try run { world in
            try fill(&world)
            world.wipe()
            #expect(world.messaging.boxes.isEmpty && world.messaging.channels.isEmpty)
        }
        try run { #expect($0.messaging.boxes.isEmpty && $0.messaging.channels.isEmpty) }
        let tables = try rows(
            "message_boxes",
            "messages",
            "message_changes",
            "sent_messages",
            "dialogs",
            "channels"
        )
        #expect(tables == [0, 0, 0, 0, 0, 0])
        var world = Self.world()
        try fill(&world)
        world.wipe()
        #expect(world.messaging.boxes.isEmpty && world.messaging.channels.isEmpty, "unkept too")
    }

    @Test("one more message costs as many rows in a full box as in an empty one")
    func cost() throws {
        var world = Self.world()
        var counter = RowCounter()
        world.visitTables(&counter)
        world.tablesWereRestored()
        let made = try world.createChannel("C", about: "", isBroadcast: true, by: Self.ann, now: Self.now)
        let peers: [Peer] = [.account(Self.bob), made.message.peer]
        for peer in peers { try say("first", to: peer, in: &world) }
        var costs: [[String: Int]] = []
        for number in 1...1000 {
            counter.rows = [:]
            world.visitTables(&counter)
            counter.rows = [:]
            for (index, peer) in peers.enumerated() {
                try say("m", to: peer, randomID: Int64(2 * number + index), in: &world)
            }
            world.visitTables(&counter)
            costs.append(counter.rows)
        }
        let expected = [
            "messages": 3, "message_changes": 3, "message_boxes": 3, "sent_messages": 2, "counters": 1,
        ]
        #expect(costs.first == expected && costs.last == expected)
        counter.rows = [:]
        world.visitTables(&counter)
        #expect(counter.rows == [:], "nothing happened, nothing is written")
    }
}

/// Counts what would be written.
private struct RowCounter: TableVisitor {
    var rows: [String: Int] = [:]

    mutating func visit<Key: Codable & Hashable & Sendable, Value: Codable & Sendable>(
        _ table: String,
        _ entries: inout Tracked<Key, Value>,
        dc: (Key) -> DCID?
    ) throws(Never) {
        entries.startTracking()
        let count = entries.takeChanges().count
        if count > 0 { rows[table, default: 0] += count }
    }
}
