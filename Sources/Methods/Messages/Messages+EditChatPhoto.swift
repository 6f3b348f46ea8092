import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.editChatPhoto chat_id photo:InputChatPhoto = Updates`: shows another photo, or none.
    ///
    /// - Errors: CHAT_ID_INVALID, CHAT_NOT_MODIFIED; those of `PhotoInput`.
    enum EditChatPhoto: APIMethod {
        static let traits = MethodTraits("messages.editChatPhoto", honours: ["chat_id", "photo"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let group = try turn.groupID()
            let input = turn.argument("photo")
            let photo = try PhotoInput.chatPhoto(input, &turn)
            let sent = try turn.world.showPhoto(photo, in: group, by: turn.caller, now: turn.now)
            return turn.scribe.updates(for: [sent])
        }
    }
}
