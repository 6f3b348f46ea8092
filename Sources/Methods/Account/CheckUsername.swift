import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.checkUsername username = Bool`: whether the caller could take a public name.
    ///
    /// - Errors: USERNAME_INVALID.
    enum CheckUsername: APIMethod {
        static let name = "account.checkUsername"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            try call.canTakeUsername(in: world)
        }
    }
}
