import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.setTyping peer top_msg_id action = Bool`: the others in the dialog see it.
    ///
    /// - Errors: those of messages.sendMessage that are about the peer.
    enum SetTyping: APIMethod {
        static let name = "messages.setTyping"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let peer = try call.peer(in: world)
            let action = TypingAction(wireName: call.request["action"]?.object?.name ?? "")
            do throws(MessagingRefusal) {
                try world.setTyping(action, in: peer, by: caller.id)
                return true
            } catch {
                throw RPCError(error)
            }
        }
    }
}
