import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteChatUser revoke_history chat_id user_id = Updates`: a member leaves or is removed.
    ///
    /// - Errors: CHAT_ID_INVALID, USER_ID_INVALID, USER_NOT_PARTICIPANT, CHAT_ADMIN_REQUIRED.
    enum DeleteChatUser: APIMethod {
        static let name = "messages.deleteChatUser"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let group = try call.group(in: world)
            let reader = try call.peers(in: world)
            let user = try reader.user(call.request["user_id"])
            do throws(MessagingRefusal) {
                let sent = try world.remove(user, from: group.id, by: reader.account.id, now: call.now)
                var scribe = Scribe(world, for: reader.account.id, now: call.now)
                return scribe.updates(for: [sent])
            } catch {
                throw RPCError(error)
            }
        }
    }
}
