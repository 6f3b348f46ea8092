import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.deleteMessages channel id = messages.AffectedMessages`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE; 403 MESSAGE_DELETE_FORBIDDEN.
    enum DeleteMessages: APIMethod {
        static let traits = MethodTraits("channels.deleteMessages", honours: ["channel", "id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            let change = try turn.world.delete(turn.messageIDs(), in: channel, by: turn.caller)
            return turn.affected(change, in: channel)
        }
    }
}
