import DataCenters
import TL

extension Call {
    /// The argument `channel`, if the caller may see its statistics.
    func channelWithStats(in world: World) throws(RPCError) -> Channel {
        let channel = try channel(in: world)
        let caller = try account(in: world)
        guard channel.isAdmin(caller.id) else { throw RPCError(.adminOnly(.channel(channel.id))) }
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
