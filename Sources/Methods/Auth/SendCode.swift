import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.sendCode phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode`.
    ///
    /// The first call of a login, and the one that is redirected most. Any positive api_id with any api_hash
    /// is taken.
    ///
    /// - Errors: API_ID_INVALID, PHONE_NUMBER_INVALID, PHONE_NUMBER_BANNED, 303 PHONE_MIGRATE_X and
    ///   NETWORK_MIGRATE_X, 420 FLOOD_TEST_PHONE_WAIT_X.
    enum SendCode: APIMethod {
        static let name = "auth.sendCode"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            try call.checkApplication()
            let phone = try call.phoneNumber()
            do throws(LoginRefusal) {
                return .sentCode(
                    try world.sendCode(
                        to: phone,
                        for: call.place,
                        from: call.peerHost,
                        now: call.now,
                        random: &random
                    )
                )
            } catch {
                throw RPCError(error)
            }
        }
    }
}
