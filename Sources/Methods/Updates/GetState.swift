import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getState = updates.State`: where the stream of updates is; it has not begun.
    enum GetState: APIMethod {
        static let name = "updates.getState"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            .object(
                "updates.state",
                [
                    "pts": 1, "qts": 0, "seq": 1, "unread_count": 0,
                    "date": .number(call.now.seconds),
                ]
            )
        }
    }
}
