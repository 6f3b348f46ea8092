import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct DifferenceTests {
    var desk = Desk()
    let people: [Person]

    init() throws {
        people = [try desk.person(2), try desk.person(3), try desk.person(4)]
        _ = desk.world.takeFacts()
    }

    /// What a client knows of its box: the texts by number, and how far dialogs are read.
    struct Copy: Equatable {
        var texts: [Int64: String] = [:]
        var read: [String: Int64] = [:]
        var pts: Int64 = 1

        mutating func apply(_ update: TLValue) {
            if let count = update["pts_count"]?.number, let next = update["pts"]?.number {
                #expect(pts + count == next, "a gap before \(update)")
                pts = next
            }
            change(update)
        }

        mutating func change(_ update: TLValue) {
            switch update.object?.name {
            case "updateNewMessage", "updateEditMessage":
                if let message = update["message"] { add(message) }
            case "updateDeleteMessages":
                for id in update["messages"]?.vector ?? [] { texts[id.number ?? 0] = nil }
            case let name? where name.text.hasPrefix("updateReadHistory"):
                read["\(name) \(String(describing: update["peer"]))"] = update["max_id"]?.number
            default: break
            }
        }

        mutating func add(_ message: TLValue) {
            texts[message["id"]?.number ?? 0] =
                message["message"]?.string ?? message["action"]?.object?.name.text
        }
    }

    /// One thing that somebody does, drawn at random.
    mutating func act(_ group: TLValue) throws {
        let actor = people[Int(desk.random.next() % 3)]
        let other = people[Int(desk.random.next() % 3)]
        let peer = desk.random.next() % 3 == 0 ? group : other.peer
        let box = desk.world.messaging.box(of: actor.userID)
        let some = Int64(desk.random.next() % UInt64(box.store.lastID + 1)) + 1
        switch desk.random.next() % 6 {
        case 0: _ = try desk.call("messages.readHistory", ["peer": peer, "max_id": .number(some)], as: actor)
        case 1:
            let fields: TLFields = ["revoke": .bool(some % 2 == 0), "id": [.number(some)]]
            _ = try desk.call("messages.deleteMessages", fields, as: actor)
        case 2:
            let fields: TLFields = [
                "peer": peer, "id": .number(some), "message": .string("e\(some)"),
            ]
            _ = desk.refusal(of: "messages.editMessage", fields, as: actor)
        default: try desk.send("t\(desk.random.next() % 100)", to: peer, as: actor)
        }
    }

    @Test("pushed updates leave no gap, and a difference from anywhere leads to the same", arguments: 1...8)
    mutating func differences(seed: UInt64) throws {
        desk.random = SeededGenerator(seed: seed)
        let group = try desk.group("g", with: Array(people.dropFirst()), as: people[0])
        var pushed = [Copy](repeating: Copy(), count: 3)
        var sleepers = [Copy](repeating: Copy(), count: 3)
        for step in 0..<150 {
            try act(group)
            let facts = desk.world.takeFacts()
            for (index, person) in people.enumerated() {
                let updates = facts.flatMap { PushTable.pushes(for: $0, in: desk.world, now: desk.now) }
                    .filter { $0.places.contains(person.place) }.flatMap(\.value.updates)
                for update in updates { pushed[index].apply(update) }
                if step % 40 == 7 { sleepers[index] = pushed[index] }
            }
        }
        for (index, person) in people.enumerated() {
            try catchUp(&sleepers[index], as: person)
            #expect(sleepers[index] == pushed[index])
            var newcomer = Copy()
            try catchUp(&newcomer, as: person)
            #expect(newcomer == pushed[index])
            let box = desk.world.messaging.box(of: person.userID)
            #expect(
                Set(newcomer.texts.keys)
                    == Set((1...box.store.lastID).filter { box.store[$0] != nil }.map(Int64.init))
            )
        }
    }

    /// Asks for differences until there is none.
    mutating func catchUp(_ copy: inout Copy, as person: Person) throws {
        for _ in 0..<20 {
            let fields: TLFields = ["pts": .number(copy.pts), "date": 1, "qts": 0]
            let answer = try desk.call("updates.getDifference", fields, as: person)
            for message in answer?["new_messages"]?.vector ?? [] { copy.add(message) }
            for update in answer?["other_updates"]?.vector ?? [] { copy.change(update) }
            let state = answer?["state"] ?? answer?["intermediate_state"]
            guard let pts = state?["pts"]?.number else { return }
            copy.pts = pts
            if answer?["state"] != nil { return }
        }
        Issue.record("the difference has no end")
    }

    @Test("a wrong pts is refused, an old one is too long ago")
    mutating func edges() throws {
        let ann = people[0]
        func fields(_ pts: Int64) -> TLFields { ["pts": .number(pts), "date": 1, "qts": 0] }
        let method: TLName = "updates.getDifference"
        #expect(desk.refusal(of: method, fields(0), as: ann) == "PERSISTENT_TIMESTAMP_EMPTY")
        #expect(desk.refusal(of: method, fields(99), as: ann) == "PERSISTENT_TIMESTAMP_INVALID")
        #expect(try desk.call(method, fields(1), as: ann)?.object?.name == "updates.differenceEmpty")
        for _ in 0..<3 { try desk.send("x", to: people[1].peer, as: ann) }
        var limited = fields(1)
        limited["pts_total_limit"] = 2
        #expect(try desk.call(method, limited, as: ann) == .object("updates.differenceTooLong", ["pts": 4]))
    }

    @Test("a channel has a stream of its own, and the common difference names it")
    mutating func channels() throws {
        let channel = try desk.channel("c", as: people[0])
        #expect(desk.pushed(to: people[1]) == [])
        let invite: TLFields = ["channel": channel.input(), "users": [people[1].input]]
        _ = try desk.call("channels.inviteToChannel", invite, as: people[0])
        let post = try desk.send("post", to: channel.input("inputPeerChannel"), as: people[0])
        let pushed = desk.pushed(to: people[1])
        #expect(pushed.map { $0.object?.name } == ["updateChannel", "updateNewChannelMessage"])
        let fields: TLFields = [
            "channel": channel.input(), "filter": .object("channelMessagesFilterEmpty"), "pts": 2,
            "limit": 10,
        ]
        let missed = try desk.call("updates.getChannelDifference", fields, as: people[1])
        #expect(missed?["pts"] == 3)
        #expect(missed?["new_messages"]?.vector?.compactMap { $0["id"] } == [post["id"]])
        let common: TLFields = ["pts": 1, "date": .number(desk.now.seconds), "qts": 0]
        let difference = try desk.call("updates.getDifference", common, as: people[1])
        #expect(difference?["other_updates"]?.vector?.map { $0.object?.name } == ["updateChannelTooLong"])
        var later = fields
        later["pts"] = 3
        let nothing = try desk.call("updates.getChannelDifference", later, as: people[1])
        #expect(nothing?.object?.name == "updates.channelDifferenceEmpty" && nothing?["timeout"] == 30)
    }

    @Test("too far back is too long: by the settings, and in a channel by what the client asks for")
    mutating func tooLong() throws {
        let channel = try desk.channel("c", as: people[0])
        let invite: TLFields = ["channel": channel.input(), "users": [people[1].input]]
        _ = try desk.call("channels.inviteToChannel", invite, as: people[0])
        for _ in 0..<20 { try desk.send("post", to: channel.input("inputPeerChannel"), as: people[0]) }
        func missed(_ limit: Int64) throws -> TLValue? {
            let fields: TLFields = [
                "channel": channel.input(), "filter": .object("channelMessagesFilterEmpty"), "pts": 2,
                "limit": .number(limit),
            ]
            return try desk.call("updates.getChannelDifference", fields, as: people[1])
        }
        #expect(try missed(19)?.object?.name == "updates.channelDifferenceTooLong")
        let all = try missed(20)
        #expect(all?.object?.name == "updates.channelDifference" && all?["timeout"] == 30)
        desk.world.settings.longestChannelDifference = 19
        let tooLong = try missed(100)
        #expect(tooLong?.object?.name == "updates.channelDifferenceTooLong" && tooLong?["timeout"] == 30)
        #expect(tooLong?["dialog"]?["pts"] == 22)
        for _ in 0..<3 { try desk.send("x", to: people[1].peer, as: people[0]) }
        let fields: TLFields = ["pts": 1, "date": 1, "qts": 0]
        desk.world.settings.longestDifference = 3
        let near = try desk.call("updates.getDifference", fields, as: people[1])
        #expect(near?.object?.name == "updates.difference")
        desk.world.settings.longestDifference = 2
        let far = try desk.call("updates.getDifference", fields, as: people[1])
        #expect(far == .object("updates.differenceTooLong", ["pts": 4]))
    }
}
