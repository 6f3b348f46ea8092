import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.cancelCode phone_number:string phone_code_hash:string = Bool`: the code is void from now on.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EXPIRED.
    enum CancelCode: APIMethod {
        static let name = "auth.cancelCode"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let phone = try call.phoneNumber()
            let hash = try call.codeHash()
            do throws(LoginRefusal) {
                try world.cancelCode(hash, to: phone, for: call.place, now: call.now)
            } catch {
                throw RPCError(error)
            }
            return true
        }
    }
}
