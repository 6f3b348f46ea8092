import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.logOut = auth.LoggedOut`: ends the login of this key, and what other DCs imported from it.
    ///
    /// The keys stay. Before layer 135 the result is a `Bool`.
    enum LogOut: APIMethod {
        static let traits = MethodTraits("auth.logOut", abroad: .served)

        static func answer(_ turn: inout Turn) throws -> TLValue {
            _ = turn.world.logOut(turn.place)
            return turn.layer < 135 ? true : .object("auth.loggedOut")
        }
    }
}
