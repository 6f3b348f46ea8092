import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.changeAuthorizationSettings confirmed hash ... = Bool`: confirms a login that another session made.
    ///
    /// - Errors: HASH_INVALID.
    enum ChangeAuthorizationSettings: APIMethod {
        static let traits = MethodTraits(
            "account.changeAuthorizationSettings",
            honours: ["confirmed", "hash"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let hash = turn.number("hash")
            if turn.flag("confirmed") { try turn.world.confirmLogin(hash: hash, askedBy: turn.place) }
            return true
        }
    }
}
