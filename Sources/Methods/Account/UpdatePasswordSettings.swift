import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updatePasswordSettings password new_settings = Bool`: sets, changes or removes the password.
    ///
    /// An e-mail address for recovery is taken and forgotten.
    ///
    /// - Errors: those of `PasswordRefusal`: the present password has to be proved first.
    /// - Source: api/srp, "Setting a new 2FA password".
    enum UpdatePasswordSettings: APIMethod {
        static let traits = MethodTraits(
            "account.updatePasswordSettings",
            honours: ["password", .fields(["new_algo", "new_password_hash", "hint"], of: "new_settings")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let proof = turn.object("password")
            let user = try PasswordProof.check(proof, &turn)
            guard let settings = turn.object("new_settings") else {
                throw PasswordRefusal.newSettingsInvalid("there are no new settings")
            }
            guard settings["new_algo"] != nil else { return true }
            let password = try PasswordProof.newPassword(settings, of: user, seed: turn.world.settings.seed)
            turn.world.setPassword(password, of: user)
            return true
        }
    }
}
