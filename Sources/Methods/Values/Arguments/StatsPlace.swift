import DataCenters
import TL

extension Turn {
    /// The argument `channel`, if the caller may see its statistics.
    mutating func channelWithStats() throws -> Channel {
        let channel = try channel()
        guard channel.isAdmin(caller) else { throw MessagingRefusal.adminOnly(.channel(channel.id)) }
        return channel
    }

    /// Sends the caller to the DC where the statistics of a channel live.
    func checkStatsDC(of channel: Channel) throws(RPCError) {
        guard channel.statsDC == dc else {
            throw .statsMigrate(
                to: channel.statsDC,
                because: "the statistics of channel \(channel.id) live on DC \(channel.statsDC)"
            )
        }
    }
}
