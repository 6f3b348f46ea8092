import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.updateProfile first_name last_name about = User`.
    ///
    /// - Errors: FIRSTNAME_INVALID, ABOUT_TOO_LONG.
    enum UpdateProfile: APIMethod {
        static let traits = MethodTraits(
            "account.updateProfile",
            honours: ["first_name", "last_name", "about"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let account = try turn.world.setProfile(
                of: turn.caller,
                firstName: turn.textIfGiven("first_name"),
                lastName: turn.textIfGiven("last_name"),
                about: turn.textIfGiven("about")
            )
            return .user(account, seenBy: turn.caller, in: turn.world, now: turn.now)
        }
    }
}
