import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.resendCode phone_number:string phone_code_hash:string = auth.SentCode`: the code, by its next way.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EXPIRED, 406 SEND_CODE_UNAVAILABLE.
    enum ResendCode: APIMethod {
        static let traits = MethodTraits(
            "auth.resendCode",
            honours: [.lacking("reason"), "phone_number", "phone_code_hash"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let phone = try turn.phoneNumber()
            let hash = try turn.codeHash()
            let code = try turn.world.resendCode(hash, to: phone, for: turn.place, now: turn.now)
            return turn.sentCode(code)
        }
    }
}
