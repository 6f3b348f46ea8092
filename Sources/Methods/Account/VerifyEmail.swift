import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.verifyEmail purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified`.
    ///
    /// A login that waited for the address goes on with the code that is in the answer. Before layer 145 the call has
    /// the address and the code, and its result is a `Bool`.
    ///
    /// - Errors: CODE_EMPTY, CODE_INVALID, EMAIL_VERIFY_EXPIRED, EMAIL_NOT_ALLOWED, PHONE_HASH_EXPIRED.
    /// - Source: api/auth, "Email verification".
    enum VerifyEmail: APIMethod {
        static let traits = MethodTraits(
            "account.verifyEmail",
            honours: ["purpose", "verification", .meaningless("email"), "code"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let purpose = try turn.emailPurpose()
            let verification = turn.object("verification")
            let plain = turn.text("code")
            let outcome = try turn.world.proveEmail(
                try verification.map { try Turn.code(of: $0) } ?? plain,
                for: purpose,
                tellable: turn.tellableDeliveries,
                at: turn.place,
                now: turn.now
            )
            switch outcome {
            case .address where turn.layer < 145: return true
            case .address(let address): return .object("account.emailVerified", ["email": .string(address)])
            case .login(let address, let code):
                let sent = turn.sentCode(code)
                return .object(
                    "account.emailVerifiedLogin",
                    ["email": .string(address), "sent_code": sent]
                )
            }
        }
    }
}
