import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getMessages id:Vector<InputMessage> = messages.Messages`: from private chats and basic groups.
    enum GetMessages: APIMethod {
        static let name = "messages.getMessages"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            var scribe = try call.scribe(world)
            let store = world.messaging.box(of: scribe.viewer).store
            let list = call.named(in: store, nil).map { scribe.value($0) }
            return scribe.object("messages.messages", ["messages": .vector(list)])
        }
    }
}
