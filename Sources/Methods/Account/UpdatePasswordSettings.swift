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
        static let name = "account.updatePasswordSettings"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(PasswordRefusal) {
                let user = try PasswordProof.check(
                    call.request["password"]?.object,
                    at: call.place,
                    in: &world
                )
                guard let settings = call.request["new_settings"]?.object else {
                    throw .newSettingsInvalid("there are no new settings")
                }
                guard settings["new_algo"] != nil else { return true }
                let password = try PasswordProof.newPassword(settings, of: user, seed: world.settings.seed)
                world.setPassword(password, of: user)
                return true
            } catch {
                throw RPCError(error)
            }
        }
    }
}
