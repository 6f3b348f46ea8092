import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.sendCode phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode`.
    ///
    /// The first call of a login, and the one that is redirected most. Any positive api_id with any api_hash
    /// is taken.
    ///
    /// - Errors: API_ID_INVALID, PHONE_NUMBER_INVALID, 303 PHONE_MIGRATE_X.
    enum SendCode: APIMethod {
        static let name = "auth.sendCode"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            guard call.number("api_id") > 0, !call.text("api_hash").isEmpty else {
                throw .badRequest(
                    "API_ID_INVALID",
                    because: "api_id is not positive or api_hash is empty"
                )
            }
            let phone = try call.phoneNumber()
            do throws(LoginRefusal) {
                return .sentCode(
                    try world.sendCode(to: phone, for: call.place, now: call.now, random: &random)
                )
            } catch {
                throw RPCError(error)
            }
        }
    }
}
