import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updateUsername username = User`: an empty one takes the name away.
    ///
    /// - Errors: USERNAME_INVALID, USERNAME_OCCUPIED, USERNAME_NOT_MODIFIED.
    enum UpdateUsername: APIMethod {
        static let name = "account.updateUsername"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                try world.setUsername(call.username, of: caller.id)
                return .user(caller, seenBy: caller.id, in: world, now: call.now)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
