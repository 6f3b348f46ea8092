import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteChatUser revoke_history chat_id user_id = Updates`: a member leaves or is removed.
    ///
    /// - Errors: CHAT_ID_INVALID, USER_ID_INVALID, USER_NOT_PARTICIPANT, CHAT_ADMIN_REQUIRED.
    enum DeleteChatUser: APIMethod {
        static let traits = MethodTraits("messages.deleteChatUser", honours: ["chat_id", "user_id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let group = try turn.groupID()
            let user = try turn.userID("user_id")
            let sent = try turn.world.remove(user, from: group, by: turn.caller, now: turn.now)
            return turn.scribe.updates(for: [sent])
        }
    }
}
