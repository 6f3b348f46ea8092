import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.requestPasswordRecovery = auth.PasswordRecovery`: a code to the address that was given for that.
    ///
    /// - Errors: PASSWORD_EMPTY, PASSWORD_RECOVERY_NA; 303 USER_MIGRATE_X.
    /// - Source: api/srp, "Password recovery".
    enum RequestPasswordRecovery: APIMethod {
        static let traits = MethodTraits("auth.requestPasswordRecovery")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let code = try turn.world.requestRecovery(at: turn.place, now: turn.now)
            let pattern = EmailAddress.pattern(of: code.address)
            return .object("auth.passwordRecovery", ["email_pattern": .string(pattern)])
        }
    }
}
