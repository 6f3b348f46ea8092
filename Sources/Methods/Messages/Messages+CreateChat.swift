import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.createChat users title = messages.InvitedUsers`; before layer 177 the result is `Updates`.
    ///
    /// - Errors: CHAT_TITLE_EMPTY, USERS_TOO_FEW, USER_ID_INVALID, USERS_TOO_MUCH.
    enum CreateChat: APIMethod {
        static let traits = MethodTraits("messages.createChat", honours: ["users", "title"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let users = try turn.userIDs("users")
            let title = turn.text("title")
            let sent = try turn.world.createGroup(title, with: users, by: turn.caller, now: turn.now)
            let updates = turn.scribe.updates(for: [sent])
            return turn.invited(updates)
        }
    }
}
