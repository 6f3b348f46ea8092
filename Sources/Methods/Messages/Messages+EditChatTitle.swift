import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.editChatTitle chat_id title = Updates`.
    ///
    /// - Errors: CHAT_ID_INVALID, CHAT_TITLE_EMPTY, CHAT_NOT_MODIFIED.
    enum EditChatTitle: APIMethod {
        static let name = "messages.editChatTitle"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let group = try call.group(in: world)
            let caller = try call.account(in: world)
            do throws(MessagingRefusal) {
                let sent = try world.rename(group.id, call.text("title"), by: caller.id, now: call.now)
                var scribe = Scribe(world, for: caller.id, now: call.now)
                return scribe.updates(for: [sent])
            } catch {
                throw RPCError(error)
            }
        }
    }
}
