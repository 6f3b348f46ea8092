import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.createChat users title = messages.InvitedUsers`; before layer 177 the result is `Updates`.
    ///
    /// - Errors: CHAT_TITLE_EMPTY, USERS_TOO_FEW, USER_ID_INVALID, USERS_TOO_MUCH.
    enum CreateChat: APIMethod {
        static let name = "messages.createChat"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let users = try call.users("users", in: world)
            do throws(MessagingRefusal) {
                let title = call.text("title")
                let sent = try world.createGroup(title, with: users, by: caller.id, now: call.now)
                var scribe = Scribe(world, for: caller.id, now: call.now)
                return .invited(scribe.updates(for: [sent]), call)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
