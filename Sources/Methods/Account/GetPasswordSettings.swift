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
        static let traits = MethodTraits("account.getPasswordSettings", honours: ["password"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let password = turn.object("password")
            _ = try PasswordProof.check(password, &turn)
            return .object("account.passwordSettings")
        }
    }
}
