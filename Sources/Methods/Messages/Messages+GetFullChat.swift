import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getFullChat chat_id = messages.ChatFull`.
    ///
    /// - Errors: CHAT_ID_INVALID, also for a group that the caller is not in.
    enum GetFullChat: APIMethod {
        static let traits = MethodTraits("messages.getFullChat", honours: ["chat_id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let group = try turn.world.group(turn.groupID(), of: turn.caller)
            let full = turn.scribe.fullChat(group)
            return turn.scribe.object("messages.chatFull", ["full_chat": full])
        }
    }
}
