import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.getParticipants channel filter offset limit hash = channels.ChannelParticipants`.
    ///
    /// Nobody is banned, and nobody but the creator is an admin.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED for a channel that the caller does not run.
    enum GetParticipants: APIMethod {
        static let name = "channels.getParticipants"

        /// How many members are told at once.
        static let pageLimit = 200

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let channel = try call.channel(in: world)
            var scribe = try call.scribe(world)
            guard !channel.isBroadcast || channel.isAdmin(scribe.viewer) else {
                throw RPCError(.adminOnly(.channel(channel.id)))
            }
            let filter = call.request["filter"]?.object ?? TLObject("channelParticipantsRecent")
            let found = channel.members.filter {
                isWanted($0, filter, of: channel, in: world, by: scribe.viewer)
            }
            let offset = min(max(call.small("offset"), 0), found.count)
            let limit = min(max(call.small("limit"), 0), pageLimit)
            let fields: [String: TLValue] = [
                "count": .number(Int64(found.count)),
                "participants": .vector(
                    found[offset...].prefix(limit).map { scribe.participant($0, of: channel) }
                ),
            ]
            return scribe.object("channels.channelParticipants", fields)
        }

        private static func isWanted(
            _ member: Member,
            _ filter: TLObject,
            of channel: Channel,
            in world: World,
            by viewer: UserID
        ) -> Bool {
            switch filter.name {
            case "channelParticipantsRecent": return true
            case "channelParticipantsAdmins": return member.id == channel.creator
            case "channelParticipantsSearch":
                let text = filter["q"]?.string?.lowercased() ?? ""
                return text.isEmpty || world.isCalled(member.id, text, by: viewer)
            case "channelParticipantsContacts":
                return world.messaging.contact(member.id, of: viewer) != nil
            default: return false
            }
        }
    }
}
