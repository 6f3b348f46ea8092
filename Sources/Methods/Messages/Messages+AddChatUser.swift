import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.addChatUser chat_id user_id fwd_limit = messages.InvitedUsers`; before layer 177 `Updates`.
    ///
    /// - Errors: CHAT_ID_INVALID, USER_ID_INVALID, USER_ALREADY_PARTICIPANT, USERS_TOO_MUCH.
    enum AddChatUser: APIMethod {
        static let traits = MethodTraits(
            "messages.addChatUser",
            honours: ["chat_id", "user_id", .lacking("fwd_limit")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let group = try turn.groupID()
            let user = try turn.userID("user_id")
            let sent = try turn.world.add(user, to: group, by: turn.caller, now: turn.now)
            let updates = turn.scribe.updates(for: [sent])
            return turn.invited(updates)
        }
    }
}
