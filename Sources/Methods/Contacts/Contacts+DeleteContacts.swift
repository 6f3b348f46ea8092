import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.deleteContacts id:Vector<InputUser> = Updates`.
    ///
    /// - Errors: USER_ID_INVALID.
    enum DeleteContacts: APIMethod {
        static let traits = MethodTraits("contacts.deleteContacts", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let users = try turn.userIDs("id")
            for user in users { turn.world.deleteContact(user, of: turn.caller) }
            let updates = users.map { turn.scribe.peerSettings(of: $0) }
            return turn.scribe.updates(updates)
        }
    }
}
