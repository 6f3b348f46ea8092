import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updatePasswordSettings password new_settings = Bool`: sets, changes or removes the password.
    ///
    /// With an address for recovery nothing holds before a code has proved it, which the client is told as an error; an
    /// empty one takes the address off.
    ///
    /// - Errors: those of `PasswordRefusal`: the present password has to be proved first; EMAIL_INVALID,
    ///   EMAIL_UNCONFIRMED_X with the length of the code.
    /// - Source: api/srp, "Setting a new 2FA password", "Email verification".
    enum UpdatePasswordSettings: APIMethod {
        static let traits = MethodTraits(
            "account.updatePasswordSettings",
            honours: [
                "password", .fields(["new_algo", "new_password_hash", "hint", "email"], of: "new_settings"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let proof = turn.object("password")
            let user = try PasswordProof.check(proof, &turn)
            guard let settings = turn.object("new_settings") else {
                throw PasswordRefusal.newSettingsInvalid("there are no new settings")
            }
            let email = settings["email"]?.string
            guard settings["new_algo"] != nil else {
                try setEmail(email, with: nil, of: user, &turn)
                return true
            }
            let password = try PasswordProof.newPassword(settings, of: user, seed: turn.world.settings.seed)
            if password == nil {
                turn.world.removeRecoveryEmail(of: user)
            } else {
                try setEmail(email, with: password, of: user, &turn)
            }
            turn.world.setPassword(password, of: user)
            return true
        }

        /// Does with an address what is to be done; throws if it has to be proved, with all that waits for that.
        private static func setEmail(
            _ email: String?,
            with password: PasswordVerifier?,
            of user: UserID,
            _ turn: inout Turn
        ) throws {
            guard let email else { return }
            guard !email.isEmpty else { return turn.world.removeRecoveryEmail(of: user) }
            guard turn.world.accounts[user]?.recoveryEmail != email else { return }
            let code = try turn.world.draft(
                password,
                recoveredBy: email,
                of: user,
                at: turn.dc,
                now: turn.now
            )
            throw RPCError(
                named: "EMAIL_UNCONFIRMED_\(code.digits.utf8.count)",
                because: "the code in the e-mail to \(email) has to come back first"
            )
        }
    }
}
