import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getMegagroupStats channel = stats.MegagroupStats`: the members, and graphs without data.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, MEGAGROUP_REQUIRED; 303 STATS_MIGRATE_X.
    enum GetMegagroupStats: APIMethod {
        static let traits = MethodTraits(
            "stats.getMegagroupStats",
            honours: ["channel", .meaningless("dark")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelWithStats()
            guard !channel.isBroadcast else {
                throw RPCError.badRequest(
                    "MEGAGROUP_REQUIRED",
                    because: "channel \(channel.id) is no supergroup"
                )
            }
            try turn.checkStatsDC(of: channel)
            return turn.statistics(
                "stats.megagroupStats",
                members: ["members": channel.memberCount],
                graphs: [
                    "growth", "members", "new_members_by_source", "languages", "messages", "actions",
                    "top_hours", "weekdays",
                ]
            )
        }
    }
}
