import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.declinePasswordReset = Bool`: takes back what `account.resetPassword` asked for.
    ///
    /// - Errors: RESET_REQUEST_MISSING.
    enum DeclinePasswordReset: APIMethod {
        static let traits = MethodTraits("account.declinePasswordReset")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard turn.world.declinePasswordReset(of: turn.caller) else {
                throw RPCError.badRequest("RESET_REQUEST_MISSING", because: "no reset was asked for")
            }
            return true
        }
    }
}
