import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.readHistory peer max_id = messages.AffectedMessages`: private chats and basic groups.
    ///
    /// - Errors: PEER_ID_INVALID.
    enum ReadHistory: APIMethod {
        static let name = "messages.readHistory"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let peer = try call.peer(in: world)
            guard peer.channel == nil else {
                throw .badRequest("PEER_ID_INVALID", because: "a channel is read by channels.readHistory")
            }
            do throws(MessagingRefusal) {
                let change = try world.read(peer, upTo: call.small("max_id"), by: caller.id)
                return .affected(change, pts: world.messaging.box(of: caller.id).store.pts)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
