import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.resetAuthorization hash:long = Bool`: ends one other login of the account.
    ///
    /// - Errors: HASH_INVALID, 406 FRESH_RESET_AUTHORISATION_FORBIDDEN.
    enum ResetAuthorization: APIMethod {
        static let traits = MethodTraits("account.resetAuthorization", honours: ["hash"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.world.endLogin(hash: turn.number("hash"), askedBy: turn.place, now: turn.now)
            return true
        }
    }
}
