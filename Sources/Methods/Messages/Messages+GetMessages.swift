import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getMessages id:Vector<InputMessage> = messages.Messages`: from private chats and basic groups.
    enum GetMessages: APIMethod {
        static let traits = MethodTraits("messages.getMessages", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let store = turn.world.messaging.box(of: turn.caller).store
            let list = turn.messages(in: store).map { turn.scribe.value($0) }
            return turn.scribe.object("messages.messages", ["messages": .vector(list)])
        }
    }
}
