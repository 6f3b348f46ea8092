import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.deleteContacts id:Vector<InputUser> = Updates`.
    ///
    /// - Errors: USER_ID_INVALID.
    enum DeleteContacts: APIMethod {
        static let name = "contacts.deleteContacts"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let users = try call.users("id", in: world)
            for user in users { world.deleteContact(user, of: caller.id) }
            var scribe = try call.scribe(world)
            for user in users { _ = scribe.id(of: user) }
            return scribe.updates([])
        }
    }
}
