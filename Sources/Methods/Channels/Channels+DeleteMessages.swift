import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.deleteMessages channel id = messages.AffectedMessages`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE; 403 MESSAGE_DELETE_FORBIDDEN.
    enum DeleteMessages: APIMethod {
        static let name = "channels.deleteMessages"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                let change = try world.delete(call.messageIDs, in: channel.id, by: caller.id)
                return .affected(change, pts: channel.store.pts)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
