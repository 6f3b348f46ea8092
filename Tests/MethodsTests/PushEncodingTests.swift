import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct PushEncodingTests {
    @Test(
        "every push is an Updates in every layer, and nothing in it is unknown to the schema",
        arguments: [
            133, 138, 147, 151, 158, 167, 176, 181, 199, 204, 214, 224, 228, 229,
            Schema.builtInLayers.upperBound,
        ] as Set<Layer>
    )
    func pushes(layer: Layer) throws {
        var desk = Desk()
        let ann = try desk.person(2)
        let bob = try desk.person(3)
        let eve = try desk.person(4)
        _ = desk.world.takeFacts()
        let group = try desk.group("g", with: [bob, eve], as: ann)
        let channel = try desk.channel("c", isBroadcast: false, as: ann)
        let peer = channel.input("inputPeerChannel")
        let invite: TLFields = ["channel": channel.input(), "users": [bob.input]]
        _ = try desk.call("channels.inviteToChannel", invite, as: ann)
        for place in [group, peer, bob.peer] {
            let sent = try desk.send("x", to: place, as: ann)
            let edit: TLFields = ["peer": place, "id": sent["id"] ?? 0, "message": "y"]
            _ = try desk.call("messages.editMessage", edit, as: ann)
            let typing: TLFields = ["peer": place, "action": .object("sendMessageTypingAction")]
            _ = try desk.call("messages.setTyping", typing, as: ann)
        }
        _ = try desk.call("channels.readHistory", ["channel": channel.input(), "max_id": 0], as: bob)
        _ = try desk.call("messages.readHistory", ["peer": ann.peer, "max_id": 0], as: bob)
        _ = try desk.call("messages.deleteMessages", ["id": [1], "revoke": true], as: ann)
        _ = try desk.call("channels.deleteMessages", ["channel": channel.input(), "id": [1]], as: ann)
        _ = try desk.call("account.updateStatus", ["offline": false], as: ann)
        _ = try desk.call("account.updateUsername", ["username": "some_name"], as: ann)
        let leave: TLFields = [
            "chat_id": group["chat_id"] ?? 0, "user_id": .object("inputUserSelf"),
        ]
        _ = try desk.call("messages.deleteChatUser", leave, as: eve)
        _ = try desk.call("account.updateProfile", ["about": "x"], as: ann)
        let contact: TLFields = ["id": bob.input, "first_name": "B", "last_name": "", "phone": ""]
        _ = try desk.call("contacts.addContact", contact, as: ann)
        desk.world.settings.sendsShortUpdates = true
        for place in [group, bob.peer, bob.peer] { try desk.send("short", to: place, as: ann) }
        _ = try desk.person(2, key: 21)

        var names: Set<TLName> = []
        for fact in desk.world.takeFacts() {
            for push in PushTable.pushes(for: fact, in: desk.world, now: desk.now) {
                names.formUnion(push.value.updateNames)
                if let name = (push.value["update"]?.object ?? push.value.object)?.name { names.insert(name) }
                #expect(throws: Never.self) {
                    try ObjectCodec().encode(push.value, as: .boxed("Updates"), layer: layer)
                }
                if layer == Schema.builtInLayers.upperBound {
                    EncodingTests().check(push.value, in: "a push")
                }
            }
        }
        #expect(names.count == 23, "\(names.sorted())")
    }
}
