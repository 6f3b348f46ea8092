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
        static let name = "auth.importLoginToken"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let outcome: TokenLogin
            do throws(LoginTokenRefusal) {
                outcome = try world.importLoginToken(call.bytes("token"), at: call.place, now: call.now)
            } catch {
                throw RPCError(error)
            }
            return try .loginToken(outcome)
        }
    }
}
