import DataCenters
import Methods
import Primitives
import TL

/// Somebody at a desk: an account with the key it is logged in with.
struct Person {
    let user: TLObject
    let dc: DCID
    let key: Int64

    var id: Int64 { user["id"]?.number ?? 0 }
    var userID: UserID { UserID(id) }
    var place: KeyPlace { KeyPlace(dc: dc, keyID: AuthKeyID(key)) }
    var peer: TLValue { named("inputPeerUser") }
    var input: TLValue { named("inputUser") }

    private func named(_ name: TLName) -> TLValue {
        .object(name, ["user_id": user["id"] ?? 0, "access_hash": user["access_hash"] ?? 0])
    }
}

extension Desk {
    /// Logs a test number of a DC in.
    mutating func person(_ dc: DCID, last: String = "1234", key: Int64? = nil) throws -> Person {
        let key = key ?? Int64(dc.number) * 10
        let user = try logIn("99966\(dc)\(last)", at: dc, key: key)
        return Person(user: user, dc: dc, key: key)
    }

    /// Logs two people in, at DC 2 and DC 3; what happened until then is forgotten.
    mutating func twoPeople() throws -> (Person, Person) {
        let people = (try person(2), try person(3))
        _ = world.takeFacts()
        return people
    }

    /// Calls a method as somebody.
    mutating func call(
        _ method: TLName,
        _ fields: TLFields = [:],
        as person: Person
    ) throws(RPCError) -> TLValue? {
        try call(method, fields, at: person.dc, key: person.key)
    }

    /// The name of the error that a call as somebody is refused with.
    mutating func refusal(
        of method: TLName,
        _ fields: TLFields = [:],
        as person: Person
    ) -> String? {
        refusal(of: method, fields, at: person.dc, key: person.key)?.message
    }

    /// Sends a text; gives the `message` in the answer.
    @discardableResult
    mutating func send(
        _ text: String,
        to peer: TLValue,
        as person: Person,
        randomID: Int64? = nil
    ) throws -> TLObject {
        let fields: TLFields = [
            "peer": peer, "message": .string(text),
            "random_id": .number(randomID ?? Int64(truncatingIfNeeded: random.next())),
        ]
        let answer = try call("messages.sendMessage", fields, as: person)
        return answer?.updates.compactMap { $0["message"]?.object }.first ?? TLObject("none")
    }

    /// Creates a channel, or a supergroup; gives the `channel`.
    mutating func channel(_ title: String, isBroadcast: Bool = true, as person: Person) throws -> TLObject {
        let fields: TLFields = [
            "broadcast": .bool(isBroadcast), "megagroup": .bool(!isBroadcast), "title": .string(title),
            "about": "",
        ]
        let answer = try call("channels.createChannel", fields, as: person)
        return answer?["chats"]?.vector?.first?.object ?? TLObject("none")
    }

    /// Creates a basic group; gives its `InputPeer`.
    mutating func group(_ title: String, with others: [Person], as person: Person) throws -> TLValue {
        let fields: TLFields = [
            "users": .vector(others.map(\.input)), "title": .string(title),
        ]
        let answer = try call("messages.createChat", fields, as: person)
        let isNew = answer?.object?.name == "messages.invitedUsers"
        let chat = (isNew ? answer?["updates"] : answer)?["chats"]?.vector?.first
        return .object("inputPeerChat", ["chat_id": chat?["id"] ?? 0])
    }

    /// The updates that were pushed to somebody since facts were last taken, the caller's session included.
    mutating func pushed(to person: Person) -> [TLValue] {
        pushes(to: person).flatMap(\.value.updates)
    }

    /// The pushes to somebody since facts were last taken, the caller's session included.
    mutating func pushes(to person: Person) -> [Push] {
        world.takeFacts().flatMap { PushTable.pushes(for: $0, in: world, now: now) }
            .filter { $0.places.contains(person.place) }
    }
}

extension TLObject {
    /// An `inputPeerChannel` or `inputChannel` for a `channel`.
    func input(_ name: TLName = "inputChannel") -> TLValue {
        .object(name, ["channel_id": self["id"] ?? 0, "access_hash": self["access_hash"] ?? 0])
    }
}

extension TLValue {
    /// The updates in an `updates`.
    var updates: [TLValue] { self["updates"]?.vector ?? [] }

    /// The names of the updates in an `updates`.
    var updateNames: [TLName] { updates.compactMap { $0.object?.name } }

    /// The texts of the messages in an answer.
    var texts: [String] { (self["messages"]?.vector ?? []).compactMap { $0["message"]?.string } }
}
