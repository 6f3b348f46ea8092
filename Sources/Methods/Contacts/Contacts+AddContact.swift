import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.addContact id first_name last_name phone = Updates`.
    ///
    /// - Errors: USER_ID_INVALID, CONTACT_NAME_EMPTY.
    enum AddContact: APIMethod {
        static let traits = MethodTraits(
            "contacts.addContact",
            honours: [
                "id", "first_name", "last_name", .meaningless("add_phone_privacy_exception"),
                .lacking("phone"), .lacking("note"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let user = try turn.userID("id")
            let first = turn.text("first_name")
            guard first.contains(where: { !$0.isWhitespace }) else {
                throw RPCError.badRequest("CONTACT_NAME_EMPTY", because: "first_name is blank")
            }
            let name = ContactName(first, turn.text("last_name"))
            try turn.world.addContact(user, as: name, of: turn.caller)
            let update = turn.scribe.peerSettings(of: user)
            return turn.scribe.updates([update])
        }
    }
}
