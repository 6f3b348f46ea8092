import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updateUsername username = User`: an empty one takes the name away.
    ///
    /// - Errors: USERNAME_INVALID, USERNAME_OCCUPIED, USERNAME_NOT_MODIFIED.
    enum UpdateUsername: APIMethod {
        static let traits = MethodTraits("account.updateUsername", honours: ["username"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.world.setUsername(turn.username(), of: turn.caller)
            return .user(try turn.account, seenBy: turn.caller, in: turn.world, now: turn.now)
        }
    }
}
