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
        static let name = "auth.signIn"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let phone = try call.phoneNumber()
            let hash = try call.codeHash()
            let code = call.text("phone_code")
            guard !code.isEmpty else {
                throw .badRequest("PHONE_CODE_EMPTY", because: "phone_code is absent or empty")
            }
            let outcome: DataCenters.SignIn
            do throws(LoginRefusal) {
                outcome = try world.signIn(phone, hash: hash, code: code, at: call.place, now: call.now)
            } catch {
                throw RPCError(error)
            }
            switch outcome {
            case .done(let account): return .authorization(account)
            case .passwordNeeded(let account): throw .passwordNeeded(by: account)
            case .signUpRequired: return .object("auth.authorizationSignUpRequired")
            }
        }
    }
}
