import DataCenters
import Primitives
import TL

extension Updates {
    /// `updates.getChannelDifference channel filter pts limit = updates.ChannelDifference`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, PERSISTENT_TIMESTAMP_EMPTY, PERSISTENT_TIMESTAMP_INVALID.
    enum GetChannelDifference: APIMethod {
        static let name = "updates.getChannelDifference"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let pts = call.small("pts")
            guard pts > 0 else { throw .badRequest("PERSISTENT_TIMESTAMP_EMPTY", because: "pts is \(pts)") }
            var scribe = try call.scribe(world)
            _ = scribe.id(of: channel.id)
            switch channel.store.changes(since: pts) {
            case .fromTheFuture:
                throw .badRequest(
                    "PERSISTENT_TIMESTAMP_INVALID",
                    because: "pts is \(channel.store.pts), not \(pts)"
                )
            case .tooMany:
                let peer = Peer.channel(channel.id)
                let fields: [String: TLValue] = [
                    "final": true, "dialog": scribe.dialog(peer),
                    "messages": scribe.messages(
                        Array(channel.store.newestFirst(of: peer).prefix(HistoryPage.limit))
                    ),
                ]
                return scribe.object("updates.channelDifferenceTooLong", fields)
            case .all(let changes):
                let limit = min(max(call.small("limit"), 1), HistoryPage.limit)
                let slice = changes.prefix(limit)
                guard let last = slice.last else {
                    let fields: [String: TLValue] = ["final": true, "pts": .number(Int64(channel.store.pts))]
                    return .object("updates.channelDifferenceEmpty", fields)
                }
                let (messages, others) = scribe.difference(Array(slice), in: channel.id)
                let fields: [String: TLValue] = [
                    "final": .bool(slice.count == changes.count), "pts": .number(Int64(last.pts)),
                    "new_messages": .vector(messages), "other_updates": .vector(others),
                ]
                return scribe.object("updates.channelDifference", fields)
            }
        }
    }
}
