import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.getAuthorizations = account.Authorizations`: the logins of the account, the asking one marked.
    ///
    /// Logins that were carried to other DCs are not listed: they belong to the one they came from.
    enum GetAuthorizations: APIMethod {
        static let name = "account.getAuthorizations"

        /// After how many days without use a login ends, as clients are told; none ends here.
        static let lifeInDays: Int64 = 180

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let account = try call.account(in: world)
            let own = world.authorizations[call.place]?.origin ?? call.place
            let logins = world.logins(of: account.id).map { place in
                TLValue.authorization(at: place, isCurrent: place == own, in: world)
            }
            return .object(
                "account.authorizations",
                ["authorization_ttl_days": .number(lifeInDays), "authorizations": .vector(logins)]
            )
        }
    }
}
