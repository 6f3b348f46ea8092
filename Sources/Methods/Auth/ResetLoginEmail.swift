import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.resetLoginEmail phone_number:string phone_code_hash:string = auth.SentCode`: takes the address off.
    ///
    /// Either the code goes to the phone at once, or the answer says when the address will be off.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EXPIRED, EMAIL_INSTALL_MISSING,
    ///   TASK_ALREADY_EXISTS.
    /// - Source: api/auth, "Email verification".
    enum ResetLoginEmail: APIMethod {
        static let traits = MethodTraits(
            "auth.resetLoginEmail",
            honours: ["phone_number", "phone_code_hash"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let phone = try turn.phoneNumber()
            let hash = try turn.codeHash()
            let outcome = try turn.world.resetLoginEmail(
                hash,
                of: phone,
                tellable: turn.tellableDeliveries,
                at: turn.place,
                now: turn.now
            )
            switch outcome {
            case .done(let code), .pending(let code, _): return turn.sentCode(code)
            }
        }
    }
}
