import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.importLoginToken token:bytes = auth.LoginToken`: the end of a login by QR code at the home DC.
    ///
    /// - Errors: AUTH_TOKEN_INVALID, AUTH_TOKEN_EXPIRED, AUTH_TOKEN_ALREADY_ACCEPTED (a login came of it);
    ///   401 SESSION_PASSWORD_NEEDED.
    /// - Source: api/qr-login.
    enum ImportLoginToken: APIMethod {
        static let traits = MethodTraits("auth.importLoginToken", honours: ["token"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let outcome = try turn.world.importLoginToken(turn.bytes("token"), at: turn.place, now: turn.now)
            return try turn.loginToken(outcome)
        }
    }
}
