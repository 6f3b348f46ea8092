import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.forwardMessages from_peer id random_id to_peer ... = Updates`.
    ///
    /// - Errors: PEER_ID_INVALID and its like, MESSAGE_IDS_EMPTY, MESSAGE_ID_INVALID, RANDOM_ID_INVALID,
    ///   CHAT_WRITE_FORBIDDEN and the other errors of messages.sendMessage.
    enum ForwardMessages: APIMethod {
        static let name = "messages.forwardMessages"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let source = try call.peer("from_peer", in: world)
            let target = try call.peer("to_peer", in: world)
            let ids = call.messageIDs
            guard !ids.isEmpty else { throw .badRequest("MESSAGE_IDS_EMPTY", because: "id is empty") }
            let numbers = call.items("random_id").map { $0.number ?? 0 }
            guard numbers.count == ids.count else {
                throw .badRequest("RANDOM_ID_INVALID", because: "there are not as many random_id as id")
            }
            let store = try call.store(of: source, in: world)
            let isPost = source.channel.flatMap { world.messaging.channels[$0]?.isBroadcast } ?? false
            let showsAuthor = call.request["drop_author"]?.bool != true
            var messages: [OutgoingMessage] = []
            for (id, number) in zip(ids, numbers) {
                guard let message = store[id], message.peer == source, let body = message.body else {
                    throw .badRequest("MESSAGE_ID_INVALID", because: "there is no message \(id) to forward")
                }
                let first = ForwardOrigin(
                    peer: isPost ? source : .account(message.sender),
                    date: message.date,
                    post: isPost ? id : nil
                )
                let origin = showsAuthor ? message.origin ?? first : nil
                messages.append(OutgoingMessage(to: target, body, origin: origin, randomID: number))
            }
            return try world.sendAll(messages, call)
        }
    }
}
