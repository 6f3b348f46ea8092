import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.sendCode phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode`.
    ///
    /// The first call of a login, and the one that is redirected most. Any positive api_id with any api_hash
    /// is taken. How the code is sent is for the account to say, as far as the client's layer can be told.
    ///
    /// - Errors: API_ID_INVALID, API_ID_PUBLISHED_FLOOD, PHONE_NUMBER_INVALID, PHONE_NUMBER_BANNED, PHONE_NUMBER_FLOOD,
    ///   406 PHONE_PASSWORD_FLOOD, UPDATE_APP_TO_LOGIN, 303 PHONE_MIGRATE_X and NETWORK_MIGRATE_X,
    ///   420 FLOOD_TEST_PHONE_WAIT_X.
    enum SendCode: APIMethod {
        static let traits = MethodTraits(
            "auth.sendCode",
            honours: [.lacking("settings"), "phone_number", "api_id", "api_hash"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.checkApplication()
            try turn.checkLayerOfLogin()
            let phone = try turn.phoneNumber()
            let code = try turn.world.sendCode(
                to: phone,
                for: turn.place,
                from: turn.call.peerHost,
                tellable: turn.tellableDeliveries,
                now: turn.now
            )
            return turn.sentCode(code)
        }
    }
}
