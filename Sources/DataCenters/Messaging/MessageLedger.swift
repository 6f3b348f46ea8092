import Primitives

/// What of boxes and channels outlives a restart, as rows.
///
/// Rules:
/// - A world without a kept state writes nothing here.
/// - A step of a box costs the rows of what it changed, however much is in the box: the changes that the box
///   itself remembers tell which messages those are.
/// - Boxes go only when a world is wiped, which empties the tables.
struct MessageLedger: Sendable {
    /// How far the rows of a box are.
    private struct Kept {
        var pts = MessageStore().pts
        /// Every message before this one is gone.
        var oldest = 1
        /// The counter of the first change that has a row.
        var firstChange = 1
        var dialogs: [Peer: Dialog] = [:]
        var sent = 0..<0

        init() {}

        init(_ store: MessageStore) {
            pts = store.pts
            oldest = store.oldest
            firstChange = store.changes.first?.pts ?? 1
        }
    }

    private var boxes = Tracked<Peer, BoxRow>()
    private var messages = Tracked<BoxKey, Message>()
    private var changes = Tracked<BoxKey, BoxChange>()
    private var sent = Tracked<BoxKey, SentMessage>()
    private var dialogs = Tracked<DialogKey, Dialog>()
    /// The channels; their messages and counters are in the other tables.
    private var channels = Tracked<ChannelID, Channel>()
    private var kept: [Peer: Kept] = [:]

    /// Whether anybody keeps the state.
    var isKept: Bool { boxes.isTracking }

    // MARK: Changes

    /// Something is new in the box of an account.
    mutating func keep(_ box: MessageBox, of user: UserID) {
        let owner = Peer.account(user)
        var known = kept[owner] ?? Kept()
        keep(box.store, readByOthers: 0, of: owner, &known)
        if known.dialogs != box.dialogs {
            keep(box.dialogs, of: user, before: known.dialogs)
            known.dialogs = box.dialogs
        }
        for number in known.sent where number < box.sentNumbers.lowerBound {
            Self.drop(&sent, BoxKey(owner, number))
        }
        for number in box.sentNumbers.suffix(max(0, box.sentNumbers.upperBound - known.sent.upperBound)) {
            sent[BoxKey(owner, number)] = box.sent(number: number)
        }
        known.sent = box.sentNumbers
        kept[owner] = known
    }

    /// Something is new in a channel.
    mutating func keep(_ channel: Channel) {
        let owner = Peer.channel(channel.id)
        var known = kept[owner] ?? Kept()
        keep(channel.store, readByOthers: channel.readByOthers, of: owner, &known)
        kept[owner] = known
        var row = channel
        row.store = MessageStore()
        row.readByOthers = 0
        if channels[channel.id] != row { channels[channel.id] = row }
    }

    private mutating func keep(
        _ store: MessageStore,
        readByOthers: Int,
        of owner: Peer,
        _ known: inout Kept
    ) {
        var steps = store.changes[...]
        if case .all(let new) = store.changes(since: known.pts) {
            steps = new
            for id in Set(new.flatMap(\.kind.messages)) { keep(id, of: store, owner) }
        } else {
            // The box does not remember all that happened since.
            for id in stride(from: known.oldest, through: store.lastID, by: 1) { keep(id, of: store, owner) }
        }
        for step in steps { changes[BoxKey(owner, step.pts)] = step }
        for id in stride(from: known.oldest, through: store.oldest, by: 1) where store[id] == nil {
            Self.drop(&messages, BoxKey(owner, id))
        }
        let now = Kept(store)
        for pts in stride(from: known.firstChange, to: now.firstChange, by: 1) {
            Self.drop(&changes, BoxKey(owner, pts))
        }
        (known.pts, known.oldest, known.firstChange) = (now.pts, now.oldest, now.firstChange)
        let row = BoxRow(
            lastID: store.lastID,
            pts: store.pts,
            oldest: store.oldest,
            readByOthers: readByOthers
        )
        if boxes[owner] != row { boxes[owner] = row }
    }

    private mutating func keep(_ id: Int, of store: MessageStore, _ owner: Peer) {
        guard let message = store[id] else { return Self.drop(&messages, BoxKey(owner, id)) }
        messages[BoxKey(owner, id)] = message
    }

    private mutating func keep(_ now: [Peer: Dialog], of user: UserID, before: [Peer: Dialog]) {
        for (peer, dialog) in now where before[peer] != dialog {
            dialogs[DialogKey(owner: user, peer: peer)] = dialog
        }
        for peer in before.keys where now[peer] == nil {
            Self.drop(&dialogs, DialogKey(owner: user, peer: peer))
        }
    }

    /// Takes a row out if it is there; static, for a method would hold a copy of all rows meanwhile.
    private static func drop<Key, Value>(_ rows: inout Tracked<Key, Value>, _ key: Key) {
        if rows.contains(key) { rows.removeValue(forKey: key) }
    }

    // MARK: Tables

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit("message_boxes", &boxes) { _ in nil }
        try visitor.visit("messages", &messages) { _ in nil }
        try visitor.visit("message_changes", &changes) { _ in nil }
        try visitor.visit("sent_messages", &sent) { _ in nil }
        try visitor.visit("dialogs", &dialogs) { _ in nil }
        try visitor.visit("channels", &channels) { _ in nil }
    }

    /// The boxes and channels that the rows tell of.
    mutating func takeStock() -> (boxes: [(UserID, MessageBox)], channels: [(ChannelID, Channel)]) {
        let messages = Self.inOrder(messages)
        let changes = Self.inOrder(changes)
        let sent = Self.inOrder(sent)
        var dialogsOf: [UserID: [Peer: Dialog]] = [:]
        for (key, dialog) in dialogs.all { dialogsOf[key.owner, default: [:]][key.peer] = dialog }
        kept = [:]
        var found: [(UserID, MessageBox)] = []
        var whole = channels.all
        for (owner, row) in boxes.all {
            let store = MessageStore(
                row,
                messages: (messages[owner] ?? []).map(\.value),
                changes: (changes[owner] ?? []).map(\.value)
            )
            var known = Kept(store)
            switch owner {
            case .account(let user):
                let box = MessageBox(store, dialogs: dialogsOf[user] ?? [:], sent: sent[owner] ?? [])
                known.dialogs = box.dialogs
                known.sent = box.sentNumbers
                found.append((user, box))
            case .channel(let id):
                whole[id]?.store = store
                whole[id]?.readByOthers = row.readByOthers
            case .group: continue
            }
            kept[owner] = known
        }
        return (found, whole.map { ($0, $1) })
    }

    /// The rows of each owner, in the order of their numbers.
    private static func inOrder<Value>(
        _ rows: Tracked<BoxKey, Value>
    ) -> [Peer: [(number: Int, value: Value)]] {
        var found: [Peer: [(number: Int, value: Value)]] = [:]
        for (key, value) in rows.all { found[key.owner, default: []].append((key.number, value)) }
        return found.mapValues { $0.sorted { $0.number < $1.number } }
    }
}
