import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.updateUsername channel username = Bool`: makes a channel public, or private by an empty name.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED, USERNAME_INVALID, USERNAME_OCCUPIED,
    ///   USERNAME_NOT_MODIFIED.
    enum UpdateUsername: APIMethod {
        static let traits = MethodTraits("channels.updateUsername", honours: ["channel", "username"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            try turn.world.setUsername(turn.text("username"), of: channel, by: turn.caller)
            return true
        }
    }
}
