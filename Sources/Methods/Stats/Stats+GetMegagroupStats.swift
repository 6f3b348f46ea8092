import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getMegagroupStats channel = stats.MegagroupStats`: all zero.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, MEGAGROUP_REQUIRED; 303 STATS_MIGRATE_X.
    enum GetMegagroupStats: APIMethod {
        static let name = "stats.getMegagroupStats"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channelWithStats(in: world)
            guard !channel.isBroadcast else {
                throw .badRequest("MEGAGROUP_REQUIRED", because: "channel \(channel.id) is no supergroup")
            }
            try call.checkStatsDC(of: channel)
            return .object("stats.megagroupStats")
        }
    }
}
