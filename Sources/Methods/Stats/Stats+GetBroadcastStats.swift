import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getBroadcastStats channel = stats.BroadcastStats`: the members, and graphs without data.
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
            return turn.statistics(
                "stats.broadcastStats",
                members: ["followers": channel.memberCount],
                graphs: [
                    "growth", "followers", "mute", "top_hours", "interactions", "iv_interactions",
                    "views_by_source", "new_followers_by_source", "languages", "reactions_by_emotion",
                    "story_interactions", "story_reactions_by_emotion",
                ]
            )
        }
    }
}
