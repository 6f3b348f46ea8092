import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.setTyping peer top_msg_id action = Bool`: the others in the dialog see it.
    ///
    /// - Errors: those of messages.sendMessage that are about the peer.
    enum SetTyping: APIMethod {
        static let traits = MethodTraits(
            "messages.setTyping",
            honours: ["peer", "action", .lacking("top_msg_id")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let action = TypingAction(wireName: turn.object("action")?.name ?? "")
            try turn.world.setTyping(action, in: peer, by: turn.caller)
            return true
        }
    }
}
