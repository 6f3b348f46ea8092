import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.acceptLoginToken token:bytes = Authorization`: lets whoever shows the token log in as the caller.
    ///
    /// The client that shows it is told so with `updateLoginToken`.
    ///
    /// - Errors: AUTH_TOKEN_INVALIDX, AUTH_TOKEN_EXPIRED, AUTH_TOKEN_ALREADY_ACCEPTED, AUTH_TOKEN_EXCEPTION.
    /// - Source: api/qr-login.
    enum AcceptLoginToken: APIMethod {
        static let traits = MethodTraits("auth.acceptLoginToken", honours: ["token"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let account = try turn.account
            do throws(LoginTokenRefusal) {
                let place = try turn.world.acceptLoginToken(turn.bytes("token"), by: account, now: turn.now)
                return .authorization(at: place, isCurrent: false, in: turn.world)
            } catch .unknown {
                // Who accepts a token is told otherwise than who imports one.
                throw RPCError.badRequest("AUTH_TOKEN_INVALIDX", because: "\(LoginTokenRefusal.unknown)")
            }
        }
    }
}
