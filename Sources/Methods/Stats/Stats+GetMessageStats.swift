import DataCenters
import Primitives
import TL

extension Stats {
    /// `stats.getMessageStats channel msg_id = stats.MessageStats`: graphs without data.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, MESSAGE_ID_INVALID; 303 STATS_MIGRATE_X.
    enum GetMessageStats: APIMethod {
        static let traits = MethodTraits(
            "stats.getMessageStats",
            honours: ["channel", "msg_id", .meaningless("dark")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelWithStats()
            guard channel.store[turn.small("msg_id")] != nil else {
                throw RPCError.badRequest("MESSAGE_ID_INVALID", because: "the channel has no such message")
            }
            try turn.checkStatsDC(of: channel)
            return .object("stats.messageStats", Turn.graphs(["views", "reactions_by_emotion"]))
        }
    }
}
