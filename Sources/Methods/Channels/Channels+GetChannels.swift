import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getChannels id:Vector<InputChannel> = messages.Chats`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetChannels: APIMethod {
        static let name = "channels.getChannels"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let reader = try call.peers(in: world)
            let scribe = try call.scribe(world)
            var chats: [TLValue] = []
            for item in call.items("id").prefix(HistoryPage.limit) {
                if let chat = scribe.chat(try reader.channel(item).id) { chats.append(chat) }
            }
            return .object("messages.chats", ["chats": .vector(chats)])
        }
    }
}
