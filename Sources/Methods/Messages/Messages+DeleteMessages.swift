import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteMessages revoke id = messages.AffectedMessages`: from private chats and basic groups.
    enum DeleteMessages: APIMethod {
        static let name = "messages.deleteMessages"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let revoke = call.request["revoke"]?.bool == true
            let change = world.delete(call.messageIDs, of: caller.id, revoke: revoke)
            return .affected(change, pts: world.messaging.box(of: caller.id).store.pts)
        }
    }
}
