import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.sendMultiMedia peer reply_to multi_media ... = Updates`: an album.
    ///
    /// - Errors: those of messages.sendMedia; MULTI_MEDIA_TOO_LONG; MEDIA_EMPTY.
    enum SendMultiMedia: APIMethod {
        static let traits = MethodTraits(
            "messages.sendMultiMedia",
            honours: [
                "peer", .replyTo, "reply_to_msg_id", "multi_media",
                "silent", "noforwards", "invert_media", .lacking("effect"), .meaningless("allow_paid_stars"),
            ]
        )

        /// How many items an album may have.
        static let albumLimit = 10

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let items = turn.items("multi_media")
            guard !items.isEmpty else {
                throw RPCError.badRequest("MEDIA_EMPTY", because: "multi_media is empty")
            }
            guard items.count <= albumLimit else {
                throw RPCError.badRequest(
                    "MULTI_MEDIA_TOO_LONG",
                    because: "an album has at most \(albumLimit) items"
                )
            }
            try turn.world.checkWriting(of: turn.caller, to: peer)
            let album = Int64(truncatingIfNeeded: turn.world.random.next() >> 1)
            let manner = turn.manner()
            var messages: [OutgoingMessage] = []
            for item in items {
                guard let single = item.object else {
                    throw RPCError.badRequest("MEDIA_INVALID", because: "an item is no inputSingleMedia")
                }
                var body = try turn.body(single["message"], marked: single["entities"]?.vector ?? [])
                body.media = try MediaInput.media(single["media"], &turn)
                body.manner = manner
                let message = OutgoingMessage(
                    to: peer,
                    body,
                    replyTo: turn.replyTo(),
                    groupedID: album,
                    randomID: single["random_id"]?.number ?? 0
                )
                messages.append(message)
            }
            return try turn.send(messages)
        }
    }
}
