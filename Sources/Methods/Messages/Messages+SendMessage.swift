import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.sendMessage peer reply_to message random_id entities ... = Updates`.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, MESSAGE_EMPTY,
    ///   MESSAGE_TOO_LONG, ENTITY_BOUNDS_INVALID; 403 CHAT_WRITE_FORBIDDEN; 500 RANDOM_ID_DUPLICATE.
    enum SendMessage: APIMethod {
        static let name = "messages.sendMessage"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let peer = try call.peer(in: world)
            let message = OutgoingMessage(
                to: peer,
                try call.body(in: world),
                replyTo: call.replyTo,
                randomID: call.number("random_id")
            )
            return try world.sendAll([message], call)
        }
    }
}
