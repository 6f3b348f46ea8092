import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.checkUsername channel username = Bool`: whether a channel could take a public name.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, USERNAME_INVALID.
    enum CheckUsername: APIMethod {
        static let traits = MethodTraits(
            "channels.checkUsername",
            honours: ["channel", "username"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            if turn.object("channel")?.name != "inputChannelEmpty" {
                _ = try turn.channel()
            }
            return try turn.canTakeUsername()
        }
    }
}
