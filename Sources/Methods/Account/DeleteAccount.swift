import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.deleteAccount reason:string password:flags.0?InputCheckPasswordSRP = Bool`: its number is free again.
    ///
    /// Without its password, as while a login waits for that, the account waits a while: the owner may come back.
    ///
    /// - Errors: 420 2FA_CONFIRM_WAIT_X; those of `PasswordRefusal` if a password is given; USER_INVALID without anybody.
    /// - Source: method/account.deleteAccount.
    enum DeleteAccount: APIMethod {
        static let traits = MethodTraits(
            "account.deleteAccount",
            honours: [.meaningless("reason"), "password"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let password = turn.object("password")
            if password != nil { _ = try PasswordProof.check(password, &turn) }
            try turn.world.deleteAccount(of: turn.place, isProved: password != nil, now: turn.now)
            return true
        }
    }
}
