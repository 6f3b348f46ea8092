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
        static let name = "auth.acceptLoginToken"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let account = try call.account(in: world)
            do throws(LoginTokenRefusal) {
                let place = try world.acceptLoginToken(call.bytes("token"), by: account, now: call.now)
                return .authorization(at: place, isCurrent: false, in: world)
            } catch {
                throw RPCError(error, isAcceptance: true)
            }
        }
    }
}
