import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.editTitle channel title = Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, CHAT_TITLE_EMPTY, CHAT_NOT_MODIFIED.
    enum EditTitle: APIMethod {
        static let traits = MethodTraits("channels.editTitle", honours: ["channel", "title"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            let sent = try turn.world.rename(channel, turn.text("title"), by: turn.caller, now: turn.now)
            return turn.scribe.updates(for: [sent])
        }
    }
}
