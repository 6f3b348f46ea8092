import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updateStatus offline:Bool = Bool`: those who know the caller are told.
    enum UpdateStatus: APIMethod {
        static let name = "account.updateStatus"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            world.setOnline(call.request["offline"]?.bool == false, caller.id, now: call.now)
            return true
        }
    }
}
