import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.getPasswordSettings password:InputCheckPasswordSRP = account.PasswordSettings`: the recovery address.
    ///
    /// Only who knows the password may see it.
    ///
    /// - Errors: those of `PasswordRefusal`.
    enum GetPasswordSettings: APIMethod {
        static let traits = MethodTraits("account.getPasswordSettings", honours: ["password"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let password = turn.object("password")
            let user = try PasswordProof.check(password, &turn)
            let address = turn.world.accounts[user]?.recoveryEmail
            return .object("account.passwordSettings", address.map { ["email": .string($0)] } ?? [:])
        }
    }
}
