import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getMessageStats channel msg_id = stats.MessageStats`: an empty graph.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, MESSAGE_ID_INVALID; 303 STATS_MIGRATE_X.
    enum GetMessageStats: APIMethod {
        static let name = "stats.getMessageStats"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channelWithStats(in: world)
            guard channel.store[call.small("msg_id")] != nil else {
                throw .badRequest("MESSAGE_ID_INVALID", because: "the channel has no such message")
            }
            try call.checkStatsDC(of: channel)
            return .object("stats.messageStats")
        }
    }
}
