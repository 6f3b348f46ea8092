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
            honours: ["channel", "pts", "limit", .meaningless("force")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channel()
            let pts = turn.small("pts")
            guard pts > 0 else {
                throw RPCError.badRequest("PERSISTENT_TIMESTAMP_EMPTY", because: "pts is \(pts)")
            }
            _ = turn.scribe.id(of: channel.id)
            switch channel.store.changes(since: pts) {
            case .fromTheFuture:
                throw RPCError.badRequest(
                    "PERSISTENT_TIMESTAMP_INVALID",
                    because: "pts is \(channel.store.pts), not \(pts)"
                )
            case .tooMany:
                let peer = Peer.channel(channel.id)
                let fields: [String: TLValue] = [
                    "final": true, "dialog": turn.scribe.dialog(peer),
                    "messages": turn.scribe.messages(
                        Array(channel.store.newestFirst(of: peer).prefix(HistoryPage.limit))
                    ),
                ]
                return turn.scribe.object("updates.channelDifferenceTooLong", fields)
            case .all(let changes):
                let limit = min(max(turn.small("limit"), 1), HistoryPage.limit)
                let slice = changes.prefix(limit)
                guard let last = slice.last else {
                    let fields: [String: TLValue] = ["final": true, "pts": .number(Int64(channel.store.pts))]
                    return .object("updates.channelDifferenceEmpty", fields)
                }
                let (messages, others) = turn.scribe.difference(Array(slice), in: channel.id)
                let fields: [String: TLValue] = [
                    "final": .bool(slice.count == changes.count), "pts": .number(Int64(last.pts)),
                    "new_messages": .vector(messages), "other_updates": .vector(others),
                ]
                return turn.scribe.object("updates.channelDifference", fields)
            }
        }
    }
}
