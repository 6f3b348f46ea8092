import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteHistory just_clear revoke peer max_id = messages.AffectedHistory`.
    ///
    /// - Errors: PEER_ID_INVALID.
    enum DeleteHistory: APIMethod {
        static let name = "messages.deleteHistory"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let peer = try call.peer(in: world)
            let most = call.small("max_id")
            let ids = world.messaging.box(of: caller.id).store.ids(of: peer).filter {
                most <= 0 || $0 <= most
            }
            let change = world.delete(ids, of: caller.id, revoke: call.request["revoke"]?.bool == true)
            let affected = TLValue.affected(change, pts: world.messaging.box(of: caller.id).store.pts)
            return .object("messages.affectedHistory", affected.object?.fields ?? [:])
        }
    }
}
