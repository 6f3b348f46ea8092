import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updateStatus offline:Bool = Bool`: those who know the caller are told.
    enum UpdateStatus: APIMethod {
        static let traits = MethodTraits("account.updateStatus", honours: ["offline"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            turn.world.setOnline(turn.argument("offline")?.bool == false, turn.caller, now: turn.now)
            return true
        }
    }
}
