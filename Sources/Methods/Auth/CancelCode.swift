import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.cancelCode phone_number:string phone_code_hash:string = Bool`: the code is void from now on.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EXPIRED.
    enum CancelCode: APIMethod {
        static let traits = MethodTraits("auth.cancelCode", honours: ["phone_number", "phone_code_hash"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let phone = try turn.phoneNumber()
            let hash = try turn.codeHash()
            try turn.world.cancelCode(hash, to: phone, for: turn.place, now: turn.now)
            return true
        }
    }
}
