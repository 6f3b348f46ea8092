import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.forwardMessages from_peer id random_id to_peer ... = Updates`.
    ///
    /// A forward has no buttons, and a manner of its own.
    ///
    /// - Errors: PEER_ID_INVALID and its like, CHAT_FORWARDS_RESTRICTED, MESSAGE_IDS_EMPTY, MESSAGE_ID_INVALID, RANDOM_ID_INVALID,
    ///   CHAT_WRITE_FORBIDDEN and the other errors of messages.sendMessage.
    enum ForwardMessages: APIMethod {
        static let traits = MethodTraits(
            "messages.forwardMessages",
            honours: [
                "from_peer", "to_peer", "id", "random_id", "drop_author", "drop_media_captions", "silent",
                "noforwards",
                .lacking("with_my_score"), .lacking("effect"), .lacking("video_timestamp"),
                .meaningless("allow_paid_stars"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let source = try turn.peer("from_peer")
            let target = try turn.peer("to_peer")
            let ids = turn.messageIDs()
            guard !ids.isEmpty else { throw RPCError.badRequest("MESSAGE_IDS_EMPTY", because: "id is empty") }
            let numbers = turn.items("random_id").map { $0.number ?? 0 }
            guard numbers.count == ids.count else {
                throw RPCError.badRequest(
                    "RANDOM_ID_INVALID",
                    because: "there are not as many random_id as id"
                )
            }
            try turn.world.checkReading(of: source, by: turn.caller)
            let isPost = source.channel.flatMap { turn.world.messaging.channels[$0]?.isBroadcast } ?? false
            let showsAuthor = !turn.flag("drop_author")
            let dropsCaptions = turn.flag("drop_media_captions")
            let manner = MessageManner(isSilent: turn.flag("silent"), isProtected: turn.flag("noforwards"))
            var messages: [OutgoingMessage] = []
            for (id, number) in zip(ids, numbers) {
                guard let message = turn.world.message(id, in: source, seenBy: turn.caller),
                    let body = message.body
                else {
                    throw RPCError.badRequest(
                        "MESSAGE_ID_INVALID",
                        because: "there is no message \(id) to forward"
                    )
                }
                guard !body.manner.isProtected else {
                    throw RPCError.badRequest(
                        "CHAT_FORWARDS_RESTRICTED",
                        because: "message \(id) is protected"
                    )
                }
                let first = ForwardOrigin(
                    peer: isPost ? source : .account(message.sender),
                    date: message.date,
                    post: isPost ? id : nil
                )
                var origin = showsAuthor ? message.origin ?? first : nil
                origin?.saved = target == .account(turn.caller) ? .init(peer: source, id: id) : nil
                var copy = MessageBody(body.text, entities: body.entities, media: body.media)
                if dropsCaptions, body.media != nil { (copy.text, copy.entities) = ("", []) }
                copy.manner = manner
                messages.append(OutgoingMessage(to: target, copy, origin: origin, randomID: number))
            }
            return try turn.send(messages)
        }
    }
}
