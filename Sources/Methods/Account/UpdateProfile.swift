import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updateProfile first_name last_name about = User`.
    ///
    /// - Errors: FIRSTNAME_INVALID, ABOUT_TOO_LONG.
    enum UpdateProfile: APIMethod {
        static let name = "account.updateProfile"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                let account = try world.setProfile(
                    of: caller.id,
                    firstName: call.request["first_name"].map { _ in call.text("first_name") },
                    lastName: call.request["last_name"].map { _ in call.text("last_name") },
                    about: call.request["about"].map { _ in call.text("about") }
                )
                return .user(account, seenBy: caller.id, in: world, now: call.now)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
