import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.sendMedia peer reply_to media message random_id entities ... = Updates`.
    ///
    /// - Errors: those of messages.sendMessage and of `MediaInput`; MEDIA_CAPTION_TOO_LONG; MEDIA_EMPTY.
    enum SendMedia: APIMethod {
        static let traits = MethodTraits(
            "messages.sendMedia",
            honours: [
                "peer", .replyTo, "reply_to_msg_id", "message",
                "random_id", "entities", .fromBots("reply_markup"),
                .fields(MediaInput.honoured, of: "media", lacking: MediaInput.lacking),
                "silent", "noforwards", "invert_media", .lacking("effect"), .meaningless("allow_paid_stars"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let id = turn.number("random_id")
            let replyTo = turn.replyTo()
            var body = try turn.body()
            body.manner = turn.manner()
            body.markup = try turn.replyMarkup()
            try turn.world.checkWriting(of: turn.caller, to: peer)
            // A resend must not make a second file of parts that are used up.
            if let sent = try turn.resent(id, to: peer, body.text) { return sent }
            body.media = try MediaInput.media(turn.argument("media"), &turn)
            guard body.media != nil || !body.text.isEmpty else {
                throw RPCError.badRequest("MEDIA_EMPTY", because: "there is neither media nor text")
            }
            return try turn.send([OutgoingMessage(to: peer, body, replyTo: replyTo, randomID: id)])
        }
    }
}
