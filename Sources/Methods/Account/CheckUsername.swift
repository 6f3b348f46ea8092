import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.checkUsername username = Bool`: whether the caller could take a public name.
    ///
    /// - Errors: USERNAME_INVALID.
    enum CheckUsername: APIMethod {
        static let traits = MethodTraits(
            "account.checkUsername",
            honours: ["username"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.canTakeUsername()
        }
    }
}
