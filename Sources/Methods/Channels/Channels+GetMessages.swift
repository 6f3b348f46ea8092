import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getMessages channel id:Vector<InputMessage> = messages.Messages`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, MESSAGE_IDS_EMPTY.
    enum GetMessages: APIMethod {
        static let traits = MethodTraits("channels.getMessages", honours: ["channel", "id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channel()
            let named = turn.messages(in: channel.store, of: .channel(channel.id))
            guard !named.isEmpty else {
                throw RPCError.badRequest("MESSAGE_IDS_EMPTY", because: "id is empty")
            }
            _ = turn.scribe.id(of: channel.id)
            let fields: TLFields = [
                "messages": .vector(named.map { turn.scribe.value($0) }),
                "count": .number(Int64(named.count)),
                "pts": .number(Int64(channel.store.pts)),
            ]
            return turn.scribe.object("messages.channelMessages", fields)
        }
    }
}
