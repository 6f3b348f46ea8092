import DataCenters
import Primitives
import TL

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
        guard verification.name == "emailVerificationCode" else { throw .unprovable(verification.name.text) }
        return verification["code"]?.string ?? ""
    }
}
