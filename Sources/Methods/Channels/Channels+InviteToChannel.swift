import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.inviteToChannel channel users = messages.InvitedUsers`; before layer 177 the result is `Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, USER_ID_INVALID, USERS_TOO_MUCH.
    enum InviteToChannel: APIMethod {
        static let name = "channels.inviteToChannel"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            let users = try call.users("users", in: world)
            do throws(MessagingRefusal) {
                let (sent, _) = try world.invite(users, to: channel.id, by: caller.id, now: call.now)
                var scribe = Scribe(world, for: caller.id, now: call.now)
                let change = scribe.membership(of: channel.id)
                return .invited(scribe.updates(for: [sent].compactMap { $0 }, besides: [change]), call)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
