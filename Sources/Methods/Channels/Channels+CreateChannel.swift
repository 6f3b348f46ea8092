import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.createChannel broadcast megagroup title about ... = Updates`: a supergroup only if asked for one.
    ///
    /// - Errors: CHAT_TITLE_EMPTY, CHAT_ABOUT_TOO_LONG, CHANNELS_TOO_MUCH.
    enum CreateChannel: APIMethod {
        static let name = "channels.createChannel"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                let sent = try world.createChannel(
                    call.text("title"),
                    about: call.text("about"),
                    isBroadcast: call.request["megagroup"]?.bool != true,
                    by: caller.id,
                    now: call.now
                )
                var scribe = Scribe(world, for: caller.id, now: call.now)
                let change = sent.message.peer.channel.map { scribe.membership(of: $0) }
                return scribe.updates(for: [sent], besides: [change].compactMap { $0 })
            } catch {
                throw RPCError(error)
            }
        }
    }
}
