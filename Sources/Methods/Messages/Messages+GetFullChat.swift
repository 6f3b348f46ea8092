import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getFullChat chat_id = messages.ChatFull`.
    ///
    /// - Errors: CHAT_ID_INVALID, also for a group that the caller is not in.
    enum GetFullChat: APIMethod {
        static let name = "messages.getFullChat"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let group = try call.group(in: world)
            var scribe = try call.scribe(world)
            let full = scribe.fullChat(group)
            return scribe.object("messages.chatFull", ["full_chat": full])
        }
    }
}
