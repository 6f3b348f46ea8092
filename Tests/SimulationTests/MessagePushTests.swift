import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Simulation
import TL
import Testing

@Suite("Messages reach the other sessions")
struct MessagePushTests {
    /// Logs a test number in; gives its `inputPeerUser`.
    static func logIn(_ pair: inout Pair, _ phone: String, code: String, on connection: ConnectionID) throws
        -> TLValue
    {
        let settings = TLObject("codeSettings")
        let sendCode: TLFields = [
            "phone_number": .string(phone), "api_id": 1, "api_hash": "h", "settings": .object(settings),
        ]
        let sent = try pair.ask(TLObject("auth.sendCode", sendCode), on: connection)?.get().object
        let signIn: TLFields = [
            "phone_number": .string(phone), "phone_code_hash": sent?["phone_code_hash"] ?? "",
            "phone_code": .string(code),
        ]
        let answer = try pair.ask(TLObject("auth.signIn", signIn), on: connection)?.get().object
        let user = answer?["user"]?.object
        return .object(
            "inputPeerUser",
            ["user_id": user?["id"] ?? 0, "access_hash": user?["access_hash"] ?? 0]
        )
    }

    /// Where updates were pushed to since `start`, and as what.
    static func pushes(_ pair: Pair, since start: Int) -> [(String, KeyPlace)] {
        pair.events[start...].compactMap { event in
            guard let push = event.what as? PushEvent else { return nil }
            return (push.name, push.place)
        }
    }

    @Test(
        "a message is pushed to the receiver's home and to the sender's other session, not to the sender's own"
    )
    func pushed() throws {
        var pair = Pair()
        let phone = pair.connect(to: 2)
        let tablet = pair.connect(to: 2)
        let other = pair.connect(to: 3)
        _ = try Self.logIn(&pair, "9996621234", code: "22222", on: phone)
        _ = try Self.logIn(&pair, "9996621234", code: "22222", on: tablet)
        let peer = try Self.logIn(&pair, "9996631234", code: "33333", on: other)
        let start = pair.events.count
        let message: TLFields = ["peer": peer, "message": "hi", "random_id": 1]
        let answer = try pair.ask(TLObject("messages.sendMessage", message), on: phone)?.get()
        #expect(answer?.object?.name == "updateShortSentMessage")
        let keys = [(2, tablet), (3, other)].map { dc, connection in
            pair.key(connection).map { KeyPlace(dc: DCID(dc), keyID: $0.id) }
        }
        let pushes = Self.pushes(pair, since: start)
        #expect(pushes.map(\.1) == keys)
        #expect(pushes.allSatisfy { $0.0 == "updates" })
    }

    @Test("a session that comes back finds in the difference what it was not there for")
    func missed() throws {
        var pair = Pair()
        let ann = pair.connect(to: 2)
        let bob = pair.connect(to: 3)
        _ = try Self.logIn(&pair, "9996621234", code: "22222", on: ann)
        let peer = try Self.logIn(&pair, "9996631234", code: "33333", on: bob)
        let key = pair.key(bob)
        let state = try pair.ask(TLObject("updates.getState"), on: bob)?.get().object
        pair.disconnect(bob)
        for number in 1...3 {
            let message: TLFields = [
                "peer": peer, "message": .string("\(number)"), "random_id": .number(Int64(number)),
            ]
            _ = try pair.ask(TLObject("messages.sendMessage", message), on: ann)?.get()
        }
        let back = pair.connect(to: 3, key: key)
        let asked: TLFields = ["pts": state?["pts"] ?? 0, "date": state?["date"] ?? 0, "qts": 0]
        let missed = try pair.ask(TLObject("updates.getDifference", asked), on: back)?.get().object
        let texts = missed?["new_messages"]?.vector?.compactMap { $0.object?["message"]?.string }
        #expect(texts == ["1", "2", "3"])
        #expect(missed?["state"]?.object?["pts"] == 4)
    }

    @Test("an InputPeer is taken for an InputUser or InputChannel, as the real DCs take it; others are not")
    func standIns() throws {
        var pair = Pair()
        let ann = pair.connect(to: 2)
        let peer = try Self.logIn(&pair, "9996621234", code: "22222", on: ann)
        func question(_ id: [UInt8]) -> [UInt8] {
            var writer = TLWriter(0x0d91_a548)
            writer.constructor(.vector)
            writer.int(1)
            writer.raw(id)
            return Pair.introduced(writer.bytes)
        }
        let codec = ObjectCodec(pair.simulator.schema)
        let object = try #require(peer.object)
        let asked = pair.ask(question(try codec.encode(object, layer: 229)), on: ann)
        var reader = try #require(try asked?.get())
        let users = try codec.decode(&reader, as: .vector(.boxed("User")))
        #expect(users.vector?.first?.object?["self"] == true)
        let chat = try codec.encode(TLObject("inputPeerChat", ["chat_id": 1]), layer: 229)
        #expect(pair.ask(question(chat), on: ann)?.rpcError?.message.hasPrefix("INPUT_CONSTRUCTOR") == true)
    }
}
