import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getMessagesViews peer id increment = messages.MessageViews`: as many as were asked for.
    ///
    /// A post of a channel was seen once, by its author; nothing counts more of them. What is no post has no number.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetMessagesViews: APIMethod {
        static let traits = MethodTraits(
            "messages.getMessagesViews",
            honours: ["peer", "id", .lacking("increment")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            try turn.world.checkReading(of: peer, by: turn.caller)
            let isPost = peer.channel.flatMap { turn.world.messaging.channels[$0]?.isBroadcast } ?? false
            let views = turn.messageIDs().map { id -> TLValue in
                let isThere = isPost && turn.world.message(id, in: peer, seenBy: turn.caller) != nil
                return .object("messageViews", isThere ? ["views": Scribe.viewsOfPost, "forwards": 0] : [:])
            }
            return turn.scribe.object("messages.messageViews", ["views": .vector(views)])
        }
    }
}
