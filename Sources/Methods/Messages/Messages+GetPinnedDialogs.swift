import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getPinnedDialogs folder_id = messages.PeerDialogs`: none.
    enum GetPinnedDialogs: APIMethod {
        static let name = "messages.getPinnedDialogs"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            try call.scribe(world).peerDialogs([])
        }
    }
}
