import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.resetAuthorization hash:long = Bool`: ends one other login of the account.
    ///
    /// - Errors: HASH_INVALID, 406 FRESH_RESET_AUTHORISATION_FORBIDDEN.
    enum ResetAuthorization: APIMethod {
        static let name = "account.resetAuthorization"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(ResetRefusal) {
                try world.endLogin(hash: call.number("hash"), askedBy: call.place, now: call.now)
            } catch {
                throw RPCError(error)
            }
            return true
        }
    }
}
