import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.editMessage peer id message media entities ... = Updates`.
    ///
    /// - Errors: MESSAGE_ID_INVALID, MESSAGE_NOT_MODIFIED, MESSAGE_EMPTY, MESSAGE_TOO_LONG, PEER_ID_INVALID and its
    ///   like, those of `MediaInput`; 403 MESSAGE_AUTHOR_REQUIRED.
    enum EditMessage: APIMethod {
        static let traits = MethodTraits(
            "messages.editMessage",
            honours: [
                "peer", "id", "message",
                .fields(MediaInput.honoured, of: "media", lacking: MediaInput.lacking), "entities",
                "invert_media", .fromBots("reply_markup"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            var media: Media?
            if let given = turn.argument("media") { media = try MediaInput.media(given, &turn) }
            let body = try turn.body()
            let hasText = turn.argument("message") != nil
            let markup = try turn.replyMarkup()
            let invertsMedia = turn.flag("invert_media")
            let id = turn.small("id")
            let change = try turn.world.edit(id, in: peer, by: turn.caller, now: turn.now) { edited in
                if hasText { (edited.text, edited.entities) = (body.text, body.entities) }
                if let media { edited.media = media }
                if hasText || media != nil { edited.manner.invertsMedia = invertsMedia }
                edited.markup = markup
            }
            return turn.scribe.updates([turn.scribe.update(change, in: peer.channel)].compactMap { $0 })
        }
    }
}
