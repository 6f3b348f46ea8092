import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.resetPassword = account.ResetPasswordResult`: takes a forgotten password off, after a while.
    ///
    /// Only for who is logged in; `auth.recoverPassword` and `account.deleteAccount` are for who is not.
    ///
    /// - Errors: PASSWORD_EMPTY.
    /// - Source: method/account.resetPassword.
    enum ResetPassword: APIMethod {
        static let traits = MethodTraits("account.resetPassword")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            switch try turn.world.resetPassword(of: turn.caller, now: turn.now) {
            case .done: return .object("account.resetPasswordOk")
            case .pending(let due):
                return .object("account.resetPasswordRequestedWait", ["until_date": .number(due.seconds)])
            }
        }
    }
}
