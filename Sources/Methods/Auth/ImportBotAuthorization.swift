import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.importBotAuthorization flags api_id api_hash bot_auth_token = auth.Authorization`: logs a bot in.
    ///
    /// - Errors: API_ID_INVALID, ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED; 303 USER_MIGRATE_X.
    enum ImportBotAuthorization: APIMethod {
        static let name = "auth.importBotAuthorization"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            try call.checkApplication()
            do throws(BotRefusal) {
                return .authorization(
                    try world.logInBot(token: call.text("bot_auth_token"), at: call.place, now: call.now)
                )
            } catch {
                throw RPCError(error)
            }
        }
    }
}
