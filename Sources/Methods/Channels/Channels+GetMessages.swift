import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getMessages channel id:Vector<InputMessage> = messages.Messages`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, MESSAGE_IDS_EMPTY.
    enum GetMessages: APIMethod {
        static let name = "channels.getMessages"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let named = call.named(in: channel.store, .channel(channel.id))
            guard !named.isEmpty else { throw .badRequest("MESSAGE_IDS_EMPTY", because: "id is empty") }
            var scribe = try call.scribe(world)
            _ = scribe.id(of: channel.id)
            let fields: [String: TLValue] = [
                "messages": .vector(named.map { scribe.value($0) }),
                "count": .number(Int64(named.count)),
                "pts": .number(Int64(channel.store.pts)),
            ]
            return scribe.object("messages.channelMessages", fields)
        }
    }
}
