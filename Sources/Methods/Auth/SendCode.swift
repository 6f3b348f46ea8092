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
        static let traits = MethodTraits("auth.sendCode", honours: ["phone_number", "api_id", "api_hash"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.checkApplication()
            let phone = try turn.phoneNumber()
            return .sentCode(
                try turn.world.sendCode(
                    to: phone,
                    for: turn.place,
                    from: turn.call.peerHost,
                    now: turn.now
                )
            )
        }
    }
}
