import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.resendPasswordEmail = Bool`: sends the code for the address once more.
    ///
    /// - Errors: EMAIL_HASH_EXPIRED.
    /// - Source: api/srp, "Email verification".
    enum ResendPasswordEmail: APIMethod {
        static let traits = MethodTraits("account.resendPasswordEmail")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.world.resendAddressCode(of: turn.caller, at: turn.dc, now: turn.now)
            return true
        }
    }
}
