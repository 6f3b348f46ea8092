import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.signIn phone_number phone_code_hash phone_code email_verification = auth.Authorization`.
    ///
    /// A code that went to an e-mail address comes back in `email_verification`. A number that nobody owns is answered
    /// `auth.authorizationSignUpRequired`, without terms of service.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EMPTY, PHONE_CODE_INVALID,
    ///   PHONE_CODE_EXPIRED, 406 UPDATE_APP_TO_LOGIN; 401 SESSION_PASSWORD_NEEDED, USER_DEACTIVATED; 303 PHONE_MIGRATE_X
    ///   if the account has moved since the code was sent.
    enum SignIn: APIMethod {
        static let traits = MethodTraits(
            "auth.signIn",
            honours: ["phone_number", "phone_code_hash", "phone_code", "email_verification"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.checkLayerOfLogin()
            let phone = try turn.phoneNumber()
            let hash = try turn.codeHash()
            let email = turn.object("email_verification")
            let code = turn.text("phone_code")
            let outcome = try turn.world.signIn(
                phone,
                hash: hash,
                code: try email.map { try Turn.code(of: $0) } ?? code,
                byEmail: email != nil,
                at: turn.place,
                now: turn.now
            )
            return try turn.authorization(after: outcome)
        }
    }
}
