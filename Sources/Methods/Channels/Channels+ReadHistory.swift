import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.readHistory channel max_id = Bool`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum ReadHistory: APIMethod {
        static let name = "channels.readHistory"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                try world.read(channel.id, upTo: call.small("max_id"), by: caller.id)
                return true
            } catch {
                throw RPCError(error)
            }
        }
    }
}
