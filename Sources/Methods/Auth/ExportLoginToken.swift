import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.exportLoginToken api_id api_hash except_ids = auth.LoginToken`: a token to show as a QR code.
    ///
    /// Once the token was accepted, the next call tells what came of it.
    ///
    /// - Errors: API_ID_INVALID, 401 SESSION_PASSWORD_NEEDED.
    /// - Source: api/qr-login.
    enum ExportLoginToken: APIMethod {
        static let name = "auth.exportLoginToken"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            try call.checkApplication()
            let except = call.items("except_ids").compactMap { $0.number.map { UserID($0) } }
            let outcome: TokenLogin
            do throws(LoginTokenRefusal) {
                outcome = try world.exportLoginToken(
                    for: call.place,
                    except: Set(except),
                    now: call.now,
                    random: &random
                )
            } catch {
                throw RPCError(error)
            }
            return try .loginToken(outcome)
        }
    }
}

extension TLValue {
    /// `auth.LoginToken`.
    ///
    /// - Errors: 401 SESSION_PASSWORD_NEEDED.
    static func loginToken(_ outcome: TokenLogin) throws(RPCError) -> TLValue {
        switch outcome {
        case .shown(let token):
            .object(
                "auth.loginToken",
                ["expires": .number(token.expires.seconds), "token": .bytes(token.bytes)]
            )
        case .done(let account):
            .object("auth.loginTokenSuccess", ["authorization": .authorization(account)])
        case .elsewhere(let redirect, let token):
            .object(
                "auth.loginTokenMigrateTo",
                ["dc_id": .number(Int64(redirect.dc.number)), "token": .bytes(token.bytes)]
            )
        case .passwordNeeded(let account):
            throw .passwordNeeded(by: account)
        }
    }
}
