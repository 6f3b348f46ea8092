import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.dropTempAuthKeys except_auth_keys:Vector<long> = Bool`: ends all temporary keys but these.
    ///
    /// Keys are not the world's business; what is to be done is left as a fact.
    enum DropTempAuthKeys: APIMethod {
        static let traits = MethodTraits("auth.dropTempAuthKeys", honours: ["except_auth_keys"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let kept = turn.items("except_auth_keys").compactMap { $0.number.map { AuthKeyID($0) } }
            turn.world.note(.temporaryKeysDropped(of: turn.place, except: Set(kept)))
            return true
        }
    }
}
