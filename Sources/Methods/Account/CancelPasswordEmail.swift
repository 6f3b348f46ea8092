import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.cancelPasswordEmail = Bool`: forgets the address, and the password that came with it.
    ///
    /// - Errors: EMAIL_HASH_EXPIRED.
    /// - Source: api/srp, "Email verification".
    enum CancelPasswordEmail: APIMethod {
        static let traits = MethodTraits("account.cancelPasswordEmail")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.world.dropDraft(of: turn.caller)
            return true
        }
    }
}
