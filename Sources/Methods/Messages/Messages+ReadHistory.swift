import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.readHistory peer max_id = messages.AffectedMessages`: private chats and basic groups.
    ///
    /// - Errors: PEER_ID_INVALID.
    enum ReadHistory: APIMethod {
        static let traits = MethodTraits("messages.readHistory", honours: ["peer", "max_id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            guard peer.channel == nil else {
                throw RPCError.badRequest(
                    "PEER_ID_INVALID",
                    because: "a channel is read by channels.readHistory"
                )
            }
            let change = try turn.world.read(peer, upTo: turn.small("max_id"), by: turn.caller)
            return turn.affected(change)
        }
    }
}
