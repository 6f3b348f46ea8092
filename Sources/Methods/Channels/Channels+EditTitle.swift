import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.editTitle channel title = Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, CHAT_TITLE_EMPTY, CHAT_NOT_MODIFIED.
    enum EditTitle: APIMethod {
        static let name = "channels.editTitle"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                let sent = try world.rename(channel.id, call.text("title"), by: caller.id, now: call.now)
                var scribe = Scribe(world, for: caller.id, now: call.now)
                return scribe.updates(for: [sent])
            } catch {
                throw RPCError(error)
            }
        }
    }
}
