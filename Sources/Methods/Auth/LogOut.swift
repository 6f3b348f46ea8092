import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.logOut = auth.LoggedOut`: ends the login of this key, and what other DCs imported from it.
    ///
    /// The keys stay. Before layer 135 the result is a `Bool`.
    enum LogOut: APIMethod {
        static let name = "auth.logOut"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            _ = world.logOut(call.place)
            return call.layer < 135 ? true : .object("auth.loggedOut")
        }
    }
}
