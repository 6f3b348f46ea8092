import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteMessages revoke id = messages.AffectedMessages`: from private chats and basic groups.
    enum DeleteMessages: APIMethod {
        static let traits = MethodTraits("messages.deleteMessages", honours: ["id", "revoke"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let revoke = turn.flag("revoke")
            let change = turn.world.delete(turn.messageIDs(), of: turn.caller, revoke: revoke)
            return turn.affected(change)
        }
    }
}
