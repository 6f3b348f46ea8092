import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getChannels id:Vector<InputChannel> = messages.Chats`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetChannels: APIMethod {
        static let traits = MethodTraits("channels.getChannels", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            var chats: [TLValue] = []
            for item in turn.items("id").prefix(HistoryPage.limit) {
                if let chat = turn.scribe.chat(try turn.channelID(named: item)) { chats.append(chat) }
            }
            return .object("messages.chats", ["chats": .vector(chats)])
        }
    }
}
