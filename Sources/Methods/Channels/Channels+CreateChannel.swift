import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.createChannel broadcast megagroup title about ... = Updates`: a supergroup only if asked for one.
    ///
    /// - Errors: CHAT_TITLE_EMPTY, CHAT_ABOUT_TOO_LONG, CHANNELS_TOO_MUCH.
    enum CreateChannel: APIMethod {
        static let traits = MethodTraits(
            "channels.createChannel",
            honours: ["title", "about", "megagroup", .meaningless("broadcast")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let sent = try turn.world.createChannel(
                turn.text("title"),
                about: turn.text("about"),
                isBroadcast: !turn.flag("megagroup"),
                by: turn.caller,
                now: turn.now
            )
            let change = sent.message.peer.channel.map { turn.scribe.membership(of: $0) }
            return turn.scribe.updates(for: [sent], besides: [change].compactMap { $0 })
        }
    }
}
