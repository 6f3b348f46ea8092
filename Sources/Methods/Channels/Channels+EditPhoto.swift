import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.editPhoto channel photo:InputChatPhoto = Updates`: shows another photo, or none.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, CHAT_NOT_MODIFIED; those of `PhotoInput`.
    enum EditPhoto: APIMethod {
        static let traits = MethodTraits("channels.editPhoto", honours: ["channel", "photo"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            let input = turn.argument("photo")
            let photo = try PhotoInput.chatPhoto(input, &turn)
            let sent = try turn.world.showPhoto(photo, in: channel, by: turn.caller, now: turn.now)
            return turn.scribe.updates(for: [sent])
        }
    }
}
