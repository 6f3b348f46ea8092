import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.sendVerifyEmailCode purpose:EmailVerifyPurpose email:string = account.SentEmailCode`.
    ///
    /// Before layer 145 there is no purpose but Telegram Passport.
    ///
    /// - Errors: EMAIL_INVALID, EMAIL_NOT_SETUP, PHONE_HASH_EXPIRED, PHONE_NUMBER_INVALID.
    /// - Source: api/auth, "Email verification".
    enum SendVerifyEmailCode: APIMethod {
        static let traits = MethodTraits("account.sendVerifyEmailCode", honours: ["purpose", "email"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let purpose = try turn.emailPurpose()
            let address = turn.text("email")
            let code = try turn.world.verify(address, for: purpose, at: turn.place, now: turn.now)
            return .object(
                "account.sentEmailCode",
                [
                    "email_pattern": .string(EmailAddress.pattern(of: code.address)),
                    "length": .number(Int64(code.digits.utf8.count)),
                ]
            )
        }
    }
}
