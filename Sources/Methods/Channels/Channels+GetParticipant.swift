import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getParticipant channel participant = channels.ChannelParticipant`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, PEER_ID_INVALID, USER_NOT_PARTICIPANT.
    enum GetParticipant: APIMethod {
        static let traits = MethodTraits("channels.getParticipant", honours: ["channel", "participant"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channel()
            let peer = try turn.peer("participant")
            guard let user = peer.account, let member = channel[user] else {
                throw RPCError.badRequest(
                    "USER_NOT_PARTICIPANT",
                    because: "\(peer) is not in channel \(channel.id)"
                )
            }
            let participant = turn.scribe.participant(member, of: channel)
            return turn.scribe.object("channels.channelParticipant", ["participant": participant])
        }
    }
}
