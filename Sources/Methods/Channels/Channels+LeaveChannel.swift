import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.leaveChannel channel = Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, USER_NOT_PARTICIPANT, USER_CREATOR.
    enum LeaveChannel: APIMethod {
        static let traits = MethodTraits("channels.leaveChannel", honours: ["channel"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            try turn.world.leave(channel, turn.caller)
            return turn.scribe.updates([turn.scribe.membership(of: channel)])
        }
    }
}
