import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.recoverPassword code:string new_settings:flags.0?... = auth.Authorization`: another password, or none.
    ///
    /// - Errors: CODE_EMPTY, CODE_INVALID, PASSWORD_RECOVERY_EXPIRED, NEW_SETTINGS_INVALID, NEW_SALT_INVALID.
    /// - Source: api/srp, "Password recovery".
    enum RecoverPassword: APIMethod {
        static let traits = MethodTraits(
            "auth.recoverPassword",
            honours: ["code", .fields(["new_algo", "new_password_hash", "hint"], of: "new_settings")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let settings = turn.object("new_settings")
            let user = try turn.world.checkRecovery(turn.text("code"), at: turn.place, now: turn.now)
            let password = try settings.flatMap { (settings) throws(PasswordRefusal) in
                try PasswordProof.newPassword(settings, of: user, seed: turn.world.settings.seed)
            }
            let account = turn.world.recover(user, password: password, at: turn.place, now: turn.now)
            guard let account else { throw EmailRefusal.gone(.recovery(user)) }
            return turn.authorization(of: account)
        }
    }
}
