import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getParticipant channel participant = channels.ChannelParticipant`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, PEER_ID_INVALID, USER_NOT_PARTICIPANT.
    enum GetParticipant: APIMethod {
        static let name = "channels.getParticipant"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            let peer = try call.peer("participant", in: world)
            guard let user = peer.account, let member = channel[user] else {
                throw .badRequest("USER_NOT_PARTICIPANT", because: "\(peer) is not in channel \(channel.id)")
            }
            var scribe = try call.scribe(world)
            let participant = scribe.participant(member, of: channel)
            return scribe.object("channels.channelParticipant", ["participant": participant])
        }
    }
}
