import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.resolvePhone phone = contacts.ResolvedPeer`: nobody hides a number.
    ///
    /// - Errors: PHONE_NOT_OCCUPIED.
    enum ResolvePhone: APIMethod {
        static let name = "contacts.resolvePhone"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            guard let phone = PhoneNumber(call.text("phone")),
                let account = world.owner(of: phone, now: call.now)
            else {
                throw .badRequest("PHONE_NOT_OCCUPIED", because: "nobody owns this number")
            }
            var scribe = try call.scribe(world)
            let peer = scribe.peer(.account(account.id))
            return scribe.object("contacts.resolvedPeer", ["peer": peer])
        }
    }
}
