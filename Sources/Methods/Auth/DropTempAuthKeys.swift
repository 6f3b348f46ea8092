import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.dropTempAuthKeys except_auth_keys:Vector<long> = Bool`: ends all temporary keys but these.
    ///
    /// Keys are not the world's business; what is to be done is left as a fact.
    enum DropTempAuthKeys: APIMethod {
        static let name = "auth.dropTempAuthKeys"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let kept = call.items("except_auth_keys").compactMap { $0.number.map { AuthKeyID($0) } }
            world.note(.temporaryKeysDropped(of: call.place, except: Set(kept)))
            return true
        }
    }
}
