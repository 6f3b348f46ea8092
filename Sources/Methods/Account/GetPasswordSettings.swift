import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.getPasswordSettings password:InputCheckPasswordSRP = account.PasswordSettings`: nothing.
    ///
    /// Only who knows the password may see it. Recovery addresses are not simulated.
    ///
    /// - Errors: those of `PasswordRefusal`.
    enum GetPasswordSettings: APIMethod {
        static let name = "account.getPasswordSettings"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(PasswordRefusal) {
                _ = try PasswordProof.check(call.request["password"]?.object, at: call.place, in: &world)
            } catch {
                throw RPCError(error)
            }
            return .object("account.passwordSettings")
        }
    }
}
