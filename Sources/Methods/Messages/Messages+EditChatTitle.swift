import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.editChatTitle chat_id title = Updates`.
    ///
    /// - Errors: CHAT_ID_INVALID, CHAT_TITLE_EMPTY, CHAT_NOT_MODIFIED.
    enum EditChatTitle: APIMethod {
        static let traits = MethodTraits("messages.editChatTitle", honours: ["chat_id", "title"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let group = try turn.groupID()
            let sent = try turn.world.rename(group, turn.text("title"), by: turn.caller, now: turn.now)
            return turn.scribe.updates(for: [sent])
        }
    }
}
