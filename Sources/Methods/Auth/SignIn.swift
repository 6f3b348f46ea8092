import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.signIn phone_number:string phone_code_hash:string phone_code:flags.0?string = auth.Authorization`.
    ///
    /// A number that nobody owns is answered `auth.authorizationSignUpRequired`, without terms of service.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EMPTY, PHONE_CODE_INVALID,
    ///   PHONE_CODE_EXPIRED; 401 SESSION_PASSWORD_NEEDED, USER_DEACTIVATED; 303 PHONE_MIGRATE_X if the account has moved since the code was sent.
    enum SignIn: APIMethod {
        static let traits = MethodTraits(
            "auth.signIn",
            honours: ["phone_number", "phone_code_hash", "phone_code"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let phone = try turn.phoneNumber()
            let hash = try turn.codeHash()
            let code = turn.text("phone_code")
            guard !code.isEmpty else {
                throw RPCError.badRequest("PHONE_CODE_EMPTY", because: "phone_code is absent or empty")
            }
            let outcome = try turn.world.signIn(phone, hash: hash, code: code, at: turn.place, now: turn.now)
            switch outcome {
            case .done(let account): return .authorization(account)
            case .passwordNeeded(let account): throw RPCError.passwordNeeded(by: account)
            case .signUpRequired: return .object("auth.authorizationSignUpRequired")
            }
        }
    }
}
