import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.updateUsername channel username = Bool`: makes a channel public, or private by an empty name.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, USERNAME_INVALID, USERNAME_OCCUPIED,
    ///   USERNAME_NOT_MODIFIED.
    enum UpdateUsername: APIMethod {
        static let name = "channels.updateUsername"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                try world.setUsername(call.text("username"), of: channel.id, by: caller.id)
                return true
            } catch {
                throw RPCError(error)
            }
        }
    }
}
