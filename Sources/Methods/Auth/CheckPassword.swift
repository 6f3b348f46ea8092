import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.checkPassword password:InputCheckPasswordSRP = auth.Authorization`: the second step of a login.
    ///
    /// - Errors: those of `PasswordRefusal`; 303 USER_MIGRATE_X if the account has moved in between.
    /// - Source: api/srp.
    enum CheckPassword: APIMethod {
        static let traits = MethodTraits("auth.checkPassword", honours: ["password"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let password = turn.object("password")
            guard
                turn.world.passwordOwner(at: turn.place)?.password != nil
                    || turn.world.hasChallenge(at: turn.place)
            else { throw PasswordRefusal.unknownChallenge(password?["srp_id"]?.number ?? 0) }
            let user = try PasswordProof.check(password, &turn)
            let account = try turn.world.passwordProved(of: user, at: turn.place, now: turn.now)
            return turn.authorization(of: account)
        }
    }
}
