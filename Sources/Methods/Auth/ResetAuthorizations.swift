import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.resetAuthorizations = Bool`: ends all other logins of the account, wherever they are.
    ///
    /// - Errors: 406 FRESH_RESET_AUTHORISATION_FORBIDDEN.
    enum ResetAuthorizations: APIMethod {
        static let name = "auth.resetAuthorizations"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(ResetRefusal) {
                try world.endOtherLogins(of: call.place, now: call.now)
            } catch {
                throw RPCError(error)
            }
            return true
        }
    }
}
