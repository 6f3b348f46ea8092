import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.resolvePhone phone = contacts.ResolvedPeer`: nobody hides a number.
    ///
    /// - Errors: PHONE_NOT_OCCUPIED.
    enum ResolvePhone: APIMethod {
        static let traits = MethodTraits(
            "contacts.resolvePhone",
            honours: ["phone"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard let phone = PhoneNumber(turn.text("phone")),
                let account = turn.world.owner(of: phone, now: turn.now)
            else {
                throw RPCError.badRequest("PHONE_NOT_OCCUPIED", because: "nobody owns this number")
            }
            let peer = turn.scribe.peer(.account(account.id))
            return turn.scribe.object("contacts.resolvedPeer", ["peer": peer])
        }
    }
}
