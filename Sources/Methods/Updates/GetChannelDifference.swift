import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getChannelDifference channel filter pts limit = updates.ChannelDifference`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, PERSISTENT_TIMESTAMP_EMPTY, PERSISTENT_TIMESTAMP_INVALID.
    enum GetChannelDifference: APIMethod {
        static let traits = MethodTraits(
            "updates.getChannelDifference",
            honours: [.lacking("filter"), "channel", "pts", "limit", .meaningless("force")]
        )

        /// A client whose user looks at the channel asks again after so many seconds; a guess.
        private static let patience: TLValue = 30
        /// How many steps back bots may ask for.
        private static let mostForBots = 100_000

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channel()
            let pts = turn.small("pts")
            guard pts > 0 else {
                throw RPCError.badRequest("PERSISTENT_TIMESTAMP_EMPTY", because: "pts is \(pts)")
            }
            _ = turn.scribe.id(of: channel.id)
            let most =
                try turn.account.bot == nil ? turn.world.settings.longestChannelDifference : mostForBots
            let limit = min(max(turn.small("limit"), 1), most)
            switch channel.store.changes(since: pts) {
            case .fromTheFuture:
                throw RPCError.badRequest(
                    "PERSISTENT_TIMESTAMP_INVALID",
                    because: "pts is \(channel.store.pts), not \(pts)"
                )
            case .all(let changes) where channel.store.pts - pts <= limit:
                return difference(changes, in: channel, &turn)
            case .all, .tooMany:
                return tooLong(channel, &turn)
            }
        }

        private static func difference(
            _ changes: ArraySlice<BoxChange>,
            in channel: Channel,
            _ turn: inout Turn
        ) -> TLValue {
            let slice = changes.prefix(HistoryPage.limit)
            let isFinal = slice.count == changes.count
            var fields: TLFields = [
                "final": .bool(isFinal), "pts": .number(Int64(slice.last?.pts ?? channel.store.pts)),
            ]
            if isFinal { fields["timeout"] = patience }
            guard !slice.isEmpty else { return .object("updates.channelDifferenceEmpty", fields) }
            let (messages, others) = turn.scribe.difference(Array(slice), in: channel.id)
            fields["new_messages"] = .vector(messages)
            fields["other_updates"] = .vector(others)
            return turn.scribe.object("updates.channelDifference", fields)
        }

        private static func tooLong(_ channel: Channel, _ turn: inout Turn) -> TLValue {
            let peer = Peer.channel(channel.id)
            let newest = Array(channel.store.newestFirst(of: peer).prefix(HistoryPage.limit))
            let fields: TLFields = [
                "final": true, "timeout": patience, "dialog": turn.scribe.dialog(peer),
                "messages": turn.scribe.messages(newest),
            ]
            return turn.scribe.object("updates.channelDifferenceTooLong", fields)
        }
    }
}
