import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.resendCode phone_number:string phone_code_hash:string = auth.SentCode`: the same code, another way.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, PHONE_CODE_EXPIRED, 406 SEND_CODE_UNAVAILABLE.
    enum ResendCode: APIMethod {
        static let name = "auth.resendCode"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let phone = try call.phoneNumber()
            let hash = try call.codeHash()
            do throws(LoginRefusal) {
                return .sentCode(try world.resendCode(hash, to: phone, for: call.place, now: call.now))
            } catch {
                throw RPCError(error)
            }
        }
    }
}
