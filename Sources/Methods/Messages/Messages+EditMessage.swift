import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.editMessage peer id message media entities ... = Updates`.
    ///
    /// - Errors: MESSAGE_ID_INVALID, MESSAGE_NOT_MODIFIED, MESSAGE_EMPTY, MESSAGE_TOO_LONG, PEER_ID_INVALID and its
    ///   like, those of `MediaInput`; 403 MESSAGE_AUTHOR_REQUIRED.
    enum EditMessage: APIMethod {
        static let name = "messages.editMessage"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let peer = try call.peer(in: world)
            var media: Media?
            if call.request["media"] != nil {
                media = try MediaInput.media(call.request["media"], call, in: &world, random: &random)
            }
            let body = try call.body(in: world)
            let hasText = call.request["message"] != nil
            let id = call.small("id")
            do throws(MessagingRefusal) {
                let change = try world.edit(id, in: peer, by: caller.id, now: call.now) { edited in
                    if hasText {
                        edited = MessageBody(body.text, entities: body.entities, media: edited.media)
                    }
                    if let media { edited.media = media }
                }
                var scribe = Scribe(world, for: caller.id, now: call.now)
                return scribe.updates([scribe.update(change, in: peer.channel)].compactMap { $0 })
            } catch {
                throw RPCError(error)
            }
        }
    }
}
