import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getFullChannel channel = messages.ChatFull`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetFullChannel: APIMethod {
        static let traits = MethodTraits("channels.getFullChannel", honours: ["channel"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channel()
            let full = turn.scribe.fullChat(channel)
            return turn.scribe.object("messages.chatFull", ["full_chat": full])
        }
    }
}
