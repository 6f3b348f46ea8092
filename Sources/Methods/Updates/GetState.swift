import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getState = updates.State`: where the caller's stream of updates is.
    enum GetState: APIMethod {
        static let name = "updates.getState"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            try call.scribe(world).state()
        }
    }
}
