import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.importBotAuthorization flags api_id api_hash bot_auth_token = auth.Authorization`: logs a bot in.
    ///
    /// - Errors: API_ID_INVALID, ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED; 303 USER_MIGRATE_X.
    enum ImportBotAuthorization: APIMethod {
        static let traits = MethodTraits(
            "auth.importBotAuthorization",
            honours: [.meaningless("flags"), "api_id", "api_hash", "bot_auth_token"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.checkApplication()
            let token = turn.text("bot_auth_token")
            let account = try turn.world.logInBot(token: token, at: turn.place, now: turn.now)
            return turn.authorization(of: account)
        }
    }
}
