import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.checkUsername channel username = Bool`: whether a channel could take a public name.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, USERNAME_INVALID.
    enum CheckUsername: APIMethod {
        static let name = "channels.checkUsername"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            if call.request["channel"]?.object?.name != "inputChannelEmpty" {
                _ = try call.channel(in: world)
            }
            return try call.canTakeUsername(in: world)
        }
    }
}
