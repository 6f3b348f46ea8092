import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.addChatUser chat_id user_id fwd_limit = messages.InvitedUsers`; before layer 177 `Updates`.
    ///
    /// - Errors: CHAT_ID_INVALID, USER_ID_INVALID, USER_ALREADY_PARTICIPANT, USERS_TOO_MUCH.
    enum AddChatUser: APIMethod {
        static let name = "messages.addChatUser"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let group = try call.group(in: world)
            let reader = try call.peers(in: world)
            let user = try reader.user(call.request["user_id"])
            do throws(MessagingRefusal) {
                let sent = try world.add(user, to: group.id, by: reader.account.id, now: call.now)
                var scribe = Scribe(world, for: reader.account.id, now: call.now)
                return .invited(scribe.updates(for: [sent]), call)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
