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
        static let traits = MethodTraits(
            "auth.exportLoginToken",
            honours: ["api_id", "api_hash", "except_ids"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.checkApplication()
            let except = turn.items("except_ids").compactMap { $0.number.map { UserID($0) } }
            let outcome = try turn.world.exportLoginToken(
                for: turn.place,
                except: Set(except),
                now: turn.now
            )
            return try turn.loginToken(outcome)
        }
    }
}

extension Turn {
    /// `auth.LoginToken`.
    ///
    /// - Errors: 401 SESSION_PASSWORD_NEEDED.
    func loginToken(_ outcome: TokenLogin) throws(RPCError) -> TLValue {
        switch outcome {
        case .shown(let token):
            .object(
                "auth.loginToken",
                ["expires": .number(token.expires.seconds), "token": .bytes(token.bytes)]
            )
        case .done(let account):
            .object("auth.loginTokenSuccess", ["authorization": authorization(of: account)])
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
