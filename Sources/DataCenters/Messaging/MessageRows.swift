import Primitives

/// The key of something numbered in a box: a message, a change, a sent message.
struct BoxKey: Hashable, Codable, Sendable {
    /// The account or channel whose box it is.
    let owner: Peer
    let number: Int

    init(_ owner: Peer, _ number: Int) {
        self.owner = owner
        self.number = number
    }
}

/// The counters of a box in the kept state.
struct BoxRow: Hashable, Codable, Sendable {
    let lastID: Int
    let pts: Int
    /// Every message before this one is gone.
    let oldest: Int
    /// How far somebody but the authors has read, in a channel.
    let readByOthers: Int
}

/// The key of a dialog in the kept state.
struct DialogKey: Hashable, Codable, Sendable {
    let owner: UserID
    let peer: Peer
}

extension BoxChange.Kind {
    /// The messages that say something else now, or are new, or gone.
    var messages: [Int] {
        switch self {
        case .added(let id), .edited(let id): [id]
        case .deleted(let ids): ids
        case .readInbox, .readOutbox: []
        }
    }
}
