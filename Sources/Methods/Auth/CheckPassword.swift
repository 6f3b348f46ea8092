import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.checkPassword password:InputCheckPasswordSRP = auth.Authorization`: the second step of a login.
    ///
    /// - Errors: those of `PasswordRefusal`; 303 USER_MIGRATE_X if the account has moved in between.
    /// - Source: api/srp.
    enum CheckPassword: APIMethod {
        static let name = "auth.checkPassword"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(PasswordRefusal) {
                guard
                    world.passwordOwner(at: call.place)?.password != nil
                        || world.hasChallenge(at: call.place)
                else {
                    throw .unknownChallenge(call.request["password"]?.object?["srp_id"]?.number ?? 0)
                }
                let user = try PasswordProof.check(
                    call.request["password"]?.object,
                    at: call.place,
                    in: &world
                )
                return .authorization(try world.passwordProved(of: user, at: call.place, now: call.now))
            } catch {
                throw RPCError(error)
            }
        }
    }
}
