package import Primitives

/// What accounts say to each other: boxes, groups, channels, public names, contacts, profiles.
///
/// All of it belongs to accounts and channels, none of it to a DC, so it stays whole when an account moves.
///
/// - Limits: `groupLimit` groups, `channelLimit` channels, `contactLimit` contacts an account.
package struct Messaging: Sendable {
    /// How many basic groups a world can have.
    package static let groupLimit = 100_000
    /// How many channels and supergroups a world can have.
    package static let channelLimit = 100_000
    /// How many contacts an account can have.
    package static let contactLimit = 10_000

    /// The boxes of the accounts that have one.
    package internal(set) var boxes = Tracked<UserID, MessageBox>()
    /// The basic groups.
    package internal(set) var groups = Tracked<GroupID, BasicGroup>()
    /// The channels and supergroups.
    package internal(set) var channels = Tracked<ChannelID, Channel>()
    /// What accounts tell of themselves.
    package internal(set) var profiles = Tracked<UserID, Profile>()
    /// Whom accounts have among their contacts.
    package private(set) var contacts = Tracked<UserID, [UserID: ContactName]>()
    /// Who has an account among the contacts: worked out from `contacts`.
    private var contactOwners: [UserID: Set<UserID>] = [:]

    private var ledger = MessageLedger()
    private var usernames = Tracked<String, Peer>()
    /// The public names in order: worked out from `usernames`.
    private var orderedNames: [String] = []
    /// The last number handed out of each kind.
    private var last = Tracked<Counter, Int64>()

    private enum Counter: String, Codable {
        case serial
        case group
        case channel

        /// Numbers begin above this.
        var start: Int64 {
            switch self {
            case .serial: 0
            case .group: 4_000_000
            case .channel: 1_500_000_000
            }
        }
    }

    /// Nobody has said anything.
    package init() {}

    /// The box of an account; empty if it has none yet.
    package func box(of user: UserID) -> MessageBox {
        boxes[user] ?? MessageBox()
    }

    /// What an account tells of itself.
    package func profile(of user: UserID) -> Profile {
        profiles[user] ?? Profile()
    }

    /// The name under which `owner` has `user` among the contacts.
    package func contact(_ user: UserID, of owner: UserID) -> ContactName? {
        contacts[owner]?[user]
    }

    /// Who has a public name, in whatever case it is written.
    package func owner(of username: String) -> Peer? {
        usernames[username.lowercased()]
    }

    /// The first public names that begin with a text, with their owners, in the order of the names.
    package func usernames(startingWith text: String, limit: Int) -> [(name: String, owner: Peer)] {
        let start = text.lowercased()
        return orderedNames[orderedNames.firstIndexInOrder { $0 >= start }...].prefix(limit)
            .prefix { $0.hasPrefix(start) }.compactMap { name in usernames[name].map { (name, $0) } }
    }

    mutating func takeUsername(_ username: String, for peer: Peer) {
        let name = username.lowercased()
        if !usernames.contains(name) {
            orderedNames.insert(name, at: orderedNames.firstIndexInOrder { $0 >= name })
        }
        usernames[name] = peer
    }

    mutating func dropUsername(_ username: String) {
        let name = username.lowercased()
        guard usernames.contains(name) else { return }
        orderedNames.remove(at: orderedNames.firstIndexInOrder { $0 >= name })
        usernames[name] = nil
    }

    /// Who has an account among the contacts, in no order.
    func owners(ofContact user: UserID) -> Set<UserID> { contactOwners[user] ?? [] }

    /// Puts an account among another's contacts under a name, or takes it away from them.
    mutating func setContact(_ user: UserID, as name: ContactName?, of owner: UserID) {
        guard name != nil || contacts[owner]?[user] != nil else { return }
        contacts[owner, default: [:]][user] = name
        if name == nil {
            contactOwners[user]?.remove(owner)
        } else {
            contactOwners[user, default: []].insert(owner)
        }
    }

    mutating func nextSerial() -> Int {
        Int(next(.serial))
    }

    mutating func nextGroup() -> GroupID {
        GroupID(next(.group))
    }

    mutating func nextChannel() -> ChannelID {
        ChannelID(next(.channel))
    }

    private mutating func next(_ counter: Counter) -> Int64 {
        let number = (last[counter] ?? counter.start) + 1
        last[counter] = number
        return number
    }

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        for (user, box) in boxes.takeChanges() {
            if let box { ledger.keep(box, of: user) }
        }
        for (_, channel) in channels.takeChanges() {
            if let channel { ledger.keep(channel) }
        }
        try ledger.visitTables(&visitor)
        try visitor.visit("groups", &groups) { _ in nil }
        try visitor.visit("profiles", &profiles) { _ in nil }
        try visitor.visit("contacts", &contacts) { _ in nil }
        try visitor.visit("usernames", &usernames) { _ in nil }
        try visitor.visit("counters", &last) { _ in nil }
    }

    /// Makes boxes and channels of what was stored.
    mutating func tablesWereRestored() {
        orderedNames = usernames.keys.sorted()
        contactOwners = [:]
        for (owner, users) in contacts.all {
            for user in users.keys { contactOwners[user, default: []].insert(owner) }
        }
        let stored = ledger.takeStock()
        boxes.restore(stored.boxes)
        channels.restore(stored.channels)
        guard ledger.isKept else { return }
        boxes.startTracking()
        channels.startTracking()
    }

    /// Forgets all boxes and channels; what of them is kept is emptied with the other tables.
    mutating func forgetAll() {
        boxes.removeAll()
        channels.removeAll()
    }
}
