import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.getAuthorizations = account.Authorizations`: the logins of the account, the asking one marked.
    ///
    /// Logins that were carried to other DCs are not listed: they belong to the one they came from.
    enum GetAuthorizations: APIMethod {
        static let traits = MethodTraits("account.getAuthorizations")

        /// After how many days without use a login ends, as clients are told; none ends here.
        static let lifeInDays: Int64 = 180

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let account = try turn.account
            let own = turn.world.authorizations[turn.place]?.origin ?? turn.place
            let logins = turn.world.logins(of: account.id).map { place in
                TLValue.authorization(at: place, isCurrent: place == own, in: turn.world)
            }
            return .object(
                "account.authorizations",
                ["authorization_ttl_days": .number(lifeInDays), "authorizations": .vector(logins)]
            )
        }
    }
}
