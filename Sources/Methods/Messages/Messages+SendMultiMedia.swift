import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.sendMultiMedia peer reply_to multi_media ... = Updates`: an album.
    ///
    /// - Errors: those of messages.sendMedia; MULTI_MEDIA_TOO_LONG; MEDIA_EMPTY.
    enum SendMultiMedia: APIMethod {
        static let name = "messages.sendMultiMedia"

        /// How many items an album may have.
        static let albumLimit = 10

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let peer = try call.peer(in: world)
            let items = call.items("multi_media")
            guard !items.isEmpty else { throw .badRequest("MEDIA_EMPTY", because: "multi_media is empty") }
            guard items.count <= albumLimit else {
                throw .badRequest("MULTI_MEDIA_TOO_LONG", because: "an album has at most \(albumLimit) items")
            }
            try call.checkWriting(to: peer, in: world)
            let album = Int64(truncatingIfNeeded: random.next() >> 1)
            var messages: [OutgoingMessage] = []
            for item in items {
                guard let single = item.object else {
                    throw .badRequest("MEDIA_INVALID", because: "an item is no inputSingleMedia")
                }
                var body = try MessageBody(single, read: call.peers(in: world))
                body.media = try MediaInput.media(single["media"], call, in: &world, random: &random)
                let message = OutgoingMessage(
                    to: peer,
                    body,
                    replyTo: call.replyTo,
                    groupedID: album,
                    randomID: single["random_id"]?.number ?? 0
                )
                messages.append(message)
            }
            return try world.sendAll(messages, call)
        }
    }
}
