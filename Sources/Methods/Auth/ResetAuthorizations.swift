import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.resetAuthorizations = Bool`: ends all other logins of the account, wherever they are.
    ///
    /// - Errors: 406 FRESH_RESET_AUTHORISATION_FORBIDDEN.
    enum ResetAuthorizations: APIMethod {
        static let traits = MethodTraits("auth.resetAuthorizations")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.world.endOtherLogins(of: turn.place, now: turn.now)
            return true
        }
    }
}
