import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.leaveChannel channel = Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, USER_NOT_PARTICIPANT, USER_CREATOR.
    enum LeaveChannel: APIMethod {
        static let name = "channels.leaveChannel"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                try world.leave(channel.id, caller.id)
                var scribe = Scribe(world, for: caller.id, now: call.now)
                return scribe.updates([scribe.membership(of: channel.id)])
            } catch {
                throw RPCError(error)
            }
        }
    }
}
