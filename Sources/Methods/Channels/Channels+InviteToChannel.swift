import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.inviteToChannel channel users = messages.InvitedUsers`; before layer 177 the result is `Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, USER_ID_INVALID, USERS_TOO_MUCH.
    enum InviteToChannel: APIMethod {
        static let traits = MethodTraits("channels.inviteToChannel", honours: ["channel", "users"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            let users = try turn.userIDs("users")
            let (sent, _) = try turn.world.invite(users, to: channel, by: turn.caller, now: turn.now)
            let change = turn.scribe.membership(of: channel)
            let updates = turn.scribe.updates(for: [sent].compactMap { $0 }, besides: [change])
            return turn.invited(updates)
        }
    }
}
