import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.confirmPasswordEmail code:string = Bool`: proves the address that the password can be recovered by.
    ///
    /// - Errors: CODE_EMPTY, CODE_INVALID, EMAIL_HASH_EXPIRED.
    /// - Source: api/srp, "Email verification".
    enum ConfirmPasswordEmail: APIMethod {
        static let traits = MethodTraits("account.confirmPasswordEmail", honours: ["code"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.world.proveAddress(turn.text("code"), of: turn.caller, now: turn.now)
            return true
        }
    }
}
