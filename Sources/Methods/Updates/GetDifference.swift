import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getDifference = updates.Difference`: what a client missed, which is nothing.
    enum GetDifference: APIMethod {
        static let name = "updates.getDifference"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            .object("updates.differenceEmpty", ["date": .number(call.now.seconds), "seq": 1])
        }
    }
}
