import DataCenters
import Primitives
import TL

/// Writes what one account sees of a world, and remembers whom it named, so that an answer can list them.
///
/// Clients take a name in a message for valid only if the user or chat comes along; so whatever names somebody
/// goes through here, and `users` and `chats` are written last.
///
/// It cannot be copied, for the world lies in it.
struct Scribe: ~Copyable {
    var world: World
    let viewer: UserID
    let now: Timestamp
    /// The key that it writes to; `nil` if to all of the viewer's.
    let place: KeyPlace?
    private var named: Set<Peer> = []

    /// A scribe for what `viewer` sees.
    init(_ world: consuming World, for viewer: UserID, at place: KeyPlace? = nil, now: Timestamp) {
        self.world = world
        self.viewer = viewer
        self.place = place
        self.now = now
    }

    // MARK: Names

    /// A `Peer`.
    mutating func peer(_ peer: Peer) -> TLValue {
        named.insert(peer)
        switch peer {
        case .account(let id): return .object("peerUser", ["user_id": .number(id.number)])
        case .group(let id): return .object("peerChat", ["chat_id": .number(id.number)])
        case .channel(let id): return .object("peerChannel", ["channel_id": .number(id.number)])
        }
    }

    /// A `user_id`.
    mutating func id(of user: UserID) -> TLValue {
        named.insert(.account(user))
        return .number(user.number)
    }

    /// A `channel_id`.
    mutating func id(of channel: ChannelID) -> TLValue {
        named.insert(.channel(channel))
        return .number(channel.number)
    }

    /// Whether nobody else than these was named.
    func namedOnly(_ peers: Set<Peer>) -> Bool { named.isSubset(of: peers) }

    // MARK: Lists

    /// The `users` of an answer, by id.
    func users() -> TLValue {
        .vector(named.sorted().compactMap { $0.account }.compactMap { user($0) })
    }

    /// The `chats` of an answer, groups before channels, by id.
    func chats() -> TLValue {
        .vector(
            named.sorted().compactMap { peer in
                switch peer {
                case .account: nil
                case .group(let id): chat(id)
                case .channel(let id): chat(id)
                }
            }
        )
    }

    /// A `User`; `nil` if there is no such account.
    func user(_ id: UserID) -> TLValue? {
        world.accounts[id].map { .user($0, seenBy: viewer, in: world, now: now) }
    }

    /// An object with `users` and `chats` added: everybody who was named before.
    mutating func object(_ name: TLName, _ fields: TLFields) -> TLValue {
        var fields = fields
        fields["users"] = users()
        fields["chats"] = chats()
        return .object(name, fields)
    }
}
