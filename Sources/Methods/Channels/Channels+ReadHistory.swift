import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.readHistory channel max_id = Bool`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum ReadHistory: APIMethod {
        static let traits = MethodTraits("channels.readHistory", honours: ["channel", "max_id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            try turn.world.read(channel, upTo: turn.small("max_id"), by: turn.caller)
            return true
        }
    }
}
