package import Primitives

// What a world has from the start; whoever declares it has checked it.
extension World {
    /// Gives an account or a channel a public name, whatever its length; nothing happens if somebody has it.
    package mutating func declareUsername(_ name: String, of peer: Peer) {
        guard messaging.owner(of: name) == nil else { return }
        switch peer {
        case .account(let id): messaging.profiles[id, default: Profile()].username = name
        case .channel(let id): messaging.channels[id]?.username = name
        case .group: return
        }
        messaging.takeUsername(name, for: peer)
    }

    /// Creates a channel; nothing happens, and nothing is given, if its title or owner will not do.
    package mutating func declareChannel(
        _ title: String,
        username: String?,
        owner: UserID,
        statsDC: DCID,
        now: Timestamp
    ) -> ChannelID? {
        let made = try? createChannel(title, about: "", isBroadcast: true, by: owner, now: now)
        guard let id = made?.message.peer.channel else { return nil }
        messaging.channels[id]?.statsDC = statsDC
        if let username { declareUsername(username, of: .channel(id)) }
        return id
    }
}
