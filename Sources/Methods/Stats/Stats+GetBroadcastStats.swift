import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getBroadcastStats channel = stats.BroadcastStats`: all zero.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, BROADCAST_REQUIRED; 303 STATS_MIGRATE_X.
    enum GetBroadcastStats: APIMethod {
        static let traits = MethodTraits(
            "stats.getBroadcastStats",
            honours: ["channel", .meaningless("dark")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelWithStats()
            guard channel.isBroadcast else {
                throw RPCError.badRequest(
                    "BROADCAST_REQUIRED",
                    because: "channel \(channel.id) is a supergroup"
                )
            }
            try turn.checkStatsDC(of: channel)
            return .object("stats.broadcastStats")
        }
    }
}
