import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.joinChannel channel = messages.ChatInviteJoinResult`; before layer 227 the result is `Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, USER_ALREADY_PARTICIPANT, USERS_TOO_MUCH.
    enum JoinChannel: APIMethod {
        static let name = "channels.joinChannel"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                let sent = try world.join(channel.id, caller.id, now: call.now)
                var scribe = Scribe(world, for: caller.id, now: call.now)
                let change = scribe.membership(of: channel.id)
                let updates = scribe.updates(for: [sent].compactMap { $0 }, besides: [change])
                guard call.layer >= 227 else { return updates }
                return .object("messages.chatInviteJoinResultOk", ["updates": updates])
            } catch {
                throw RPCError(error)
            }
        }
    }
}
