import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.sendMessage peer reply_to message random_id entities ... = Updates`.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, MESSAGE_EMPTY,
    ///   MESSAGE_TOO_LONG, ENTITY_BOUNDS_INVALID; 403 CHAT_WRITE_FORBIDDEN; 500 RANDOM_ID_DUPLICATE.
    enum SendMessage: APIMethod {
        static let traits = MethodTraits(
            "messages.sendMessage",
            honours: [
                "peer", .replyTo, "reply_to_msg_id", "message",
                "random_id", "entities", .fromBots("reply_markup"), "silent", "noforwards", "invert_media",
                .lacking("effect"),
                .meaningless("allow_paid_stars"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            var body = try turn.body()
            body.manner = turn.manner()
            body.markup = try turn.replyMarkup()
            let message = OutgoingMessage(
                to: peer,
                body,
                replyTo: turn.replyTo(),
                randomID: turn.number("random_id")
            )
            return try turn.send(message)
        }
    }
}
