import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.addContact id first_name last_name phone = Updates`.
    ///
    /// - Errors: USER_ID_INVALID, CONTACT_NAME_EMPTY.
    enum AddContact: APIMethod {
        static let name = "contacts.addContact"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let reader = try call.peers(in: world)
            let user = try reader.user(call.request["id"])
            let first = call.text("first_name")
            guard first.contains(where: { !$0.isWhitespace }) else {
                throw .badRequest("CONTACT_NAME_EMPTY", because: "first_name is blank")
            }
            let name = ContactName(first, call.text("last_name"))
            do throws(MessagingRefusal) {
                try world.addContact(user, as: name, of: reader.account.id)
            } catch {
                throw RPCError(error)
            }
            var scribe = try call.scribe(world)
            _ = scribe.id(of: user)
            return scribe.updates([])
        }
    }
}
