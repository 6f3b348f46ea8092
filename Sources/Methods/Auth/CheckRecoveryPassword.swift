import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.checkRecoveryPassword code:string = Bool`: whether a code would recover the password; it stays good.
    ///
    /// - Errors: CODE_EMPTY, CODE_INVALID, PASSWORD_RECOVERY_EXPIRED.
    enum CheckRecoveryPassword: APIMethod {
        static let traits = MethodTraits("auth.checkRecoveryPassword", honours: ["code"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            _ = try turn.world.checkRecovery(turn.text("code"), at: turn.place, now: turn.now)
            return true
        }
    }
}
