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
        static let traits = MethodTraits(
            "channels.getParticipants",
            honours: ["channel", "filter", "offset", "limit"]
        )

        /// How many members are told at once.
        static let pageLimit = 200

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channel()
            guard !channel.isBroadcast || channel.isAdmin(turn.caller) else {
                throw MessagingRefusal.adminOnly(.channel(channel.id))
            }
            let filter = turn.object("filter") ?? TLObject("channelParticipantsRecent")
            let found = channel.members.filter {
                isWanted($0, filter, of: channel, in: turn.world, by: turn.caller)
            }
            let offset = min(max(turn.small("offset"), 0), found.count)
            let limit = min(max(turn.small("limit"), 0), pageLimit)
            let fields: TLFields = [
                "count": .number(Int64(found.count)),
                "participants": .vector(
                    found[offset...].prefix(limit).map { turn.scribe.participant($0, of: channel) }
                ),
            ]
            return turn.scribe.object("channels.channelParticipants", fields)
        }

        private static func isWanted(
            _ member: Member,
            _ filter: TLObject,
            of channel: Channel,
            in world: borrowing World,
            by viewer: UserID
        ) -> Bool {
            switch filter.name {
            case "channelParticipantsRecent": return true
            case "channelParticipantsAdmins": return member.id == channel.creator
            case "channelParticipantsSearch":
                let text = filter["q"]?.string?.lowercased() ?? ""
                return text.isEmpty || world.isCalled(member.id, text, by: viewer)
            case "channelParticipantsBots": return world.accounts[member.id]?.bot != nil
            case "channelParticipantsContacts":
                return world.messaging.contact(member.id, of: viewer) != nil
            default: return false
            }
        }
    }
}
