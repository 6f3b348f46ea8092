import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getFullChannel channel = messages.ChatFull`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetFullChannel: APIMethod {
        static let name = "channels.getFullChannel"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            var scribe = try call.scribe(world)
            let full = scribe.fullChat(channel)
            return scribe.object("messages.chatFull", ["full_chat": full])
        }
    }
}
