import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.sendMedia peer reply_to media message random_id entities ... = Updates`.
    ///
    /// - Errors: those of messages.sendMessage and of `MediaInput`; MEDIA_CAPTION_TOO_LONG; MEDIA_EMPTY.
    enum SendMedia: APIMethod {
        static let name = "messages.sendMedia"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let peer = try call.peer(in: world)
            let id = call.number("random_id")
            let replyTo = call.replyTo
            var body = try call.body(in: world)
            try call.checkWriting(to: peer, in: world)
            // A resend must not make a second file of parts that are used up.
            if let sent = try world.resent(id, to: peer, body.text, call) { return sent }
            body.media = try MediaInput.media(call.request["media"], call, in: &world, random: &random)
            guard body.media != nil || !body.text.isEmpty else {
                throw .badRequest("MEDIA_EMPTY", because: "there is neither media nor text")
            }
            return try world.sendAll([OutgoingMessage(to: peer, body, replyTo: replyTo, randomID: id)], call)
        }
    }
}
