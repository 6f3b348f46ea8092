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

extension Turn {
    /// The argument `purpose`: what an e-mail address is given for; for Telegram Passport if there is none.
    ///
    /// - Errors: PHONE_HASH_EXPIRED if neither a login nor an account is there that could have an address.
    mutating func emailPurpose() throws -> EmailPurpose {
        let purpose = object("purpose")
        guard let purpose, purpose.name == "emailVerifyPurposeLoginSetup" else {
            guard world.accounts[caller] != nil else { throw EmailRefusal.nothingWaits }
            return purpose?.name == "emailVerifyPurposeLoginChange" ? .loginChange(caller) : .passport(caller)
        }
        let phone = try phoneNumber(purpose["phone_number"]?.string ?? "")
        return .loginSetUp(phone, hash: purpose["phone_code_hash"]?.string ?? "")
    }

    /// The code of an `EmailVerification`.
    ///
    /// - Errors: EMAIL_NOT_ALLOWED for tokens of Google and Apple, which cannot be checked here.
    static func code(of verification: TLObject) throws(EmailRefusal) -> String {
        guard verification.name == "emailVerificationCode" else { throw .unprovable(verification.name) }
        return verification["code"]?.string ?? ""
    }
}
