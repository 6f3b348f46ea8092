import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getBroadcastStats channel = stats.BroadcastStats`: all zero.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, BROADCAST_REQUIRED; 303 STATS_MIGRATE_X.
    enum GetBroadcastStats: APIMethod {
        static let name = "stats.getBroadcastStats"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channelWithStats(in: world)
            guard channel.isBroadcast else {
                throw .badRequest("BROADCAST_REQUIRED", because: "channel \(channel.id) is a supergroup")
            }
            try call.checkStatsDC(of: channel)
            return .object("stats.broadcastStats")
        }
    }
}
