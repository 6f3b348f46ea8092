import Primitives

/// Messages with numbers from 1 on, and the counter of their changes: the box of an account or of a channel.
///
/// - Limits: `messageLimit` messages, then the oldest is forgotten without a word; `changeLimit` changes, then
///   who comes back from before them has to start afresh.
package struct MessageStore: Hashable, Sendable {
    /// How many messages are kept.
    package static let messageLimit = 100_000
    /// How many changes are kept.
    package static let changeLimit = 10_000

    /// The number of the last message; numbers are not used twice.
    package private(set) var lastID = 0
    /// The counter; it stands at 1 before anything happened.
    package private(set) var pts = 1
    private var messages: [Int: Message] = [:]
    private var bySerial: [Int: Int] = [:]
    private var byPeer: [Peer: DialogIndex] = [:]
    private(set) var changes: [BoxChange] = []
    /// Every message before this one is gone.
    private(set) var oldest = 1

    /// An empty box.
    package init() {}

    /// The box that rows tell of; messages and changes come in order.
    init(_ row: BoxRow, messages: [Message], changes: [BoxChange]) {
        lastID = row.lastID
        pts = row.pts
        oldest = row.oldest
        self.changes = changes
        for message in messages { place(message) }
    }

    /// The message of this number.
    package subscript(id: Int) -> Message? { messages[id] }

    /// The number here of the message that has this serial.
    package func id(ofSerial serial: Int) -> Int? { bySerial[serial] }

    /// The numbers of a dialog's messages, oldest first.
    package func ids(of peer: Peer) -> [Int] { byPeer[peer]?.all ?? [] }

    /// The numbers of a dialog's messages above `low`, and up to `high` if it is given; oldest first.
    func ids(of peer: Peer, above low: Int, upTo high: Int = .max) -> ArraySlice<Int> {
        ids(of: peer).slice(above: low, upTo: high)
    }

    /// Who wrote in a dialog above `low` and up to `high`.
    func senders(in peer: Peer, above low: Int, upTo high: Int) -> [UserID] {
        (byPeer[peer]?.bySender ?? [:]).filter { !$0.value.slice(above: low, upTo: high).isEmpty }.map(\.key)
    }

    /// How many messages of a dialog above `low` somebody else than `user` wrote.
    func count(of peer: Peer, above low: Int, notBy user: UserID) -> Int {
        let own = byPeer[peer]?.bySender[user] ?? []
        return ids(of: peer, above: low).count - own.slice(above: low, upTo: .max).count
    }

    /// The last message of a dialog that `user` wrote and whose serial is not above `serial`.
    package func last(of peer: Peer, by user: UserID, upToSerial serial: Int) -> Message? {
        let own = byPeer[peer]?.bySender[user] ?? []
        let end = own.firstIndexInOrder { (messages[$0]?.serial ?? 0) > serial }
        return own[..<end].last.flatMap { messages[$0] }
    }

    /// The last message of a dialog that is not above `id`.
    func last(of peer: Peer, upTo id: Int) -> Message? {
        ids(of: peer, above: 0, upTo: id).last.flatMap { messages[$0] }
    }

    /// The last message of a dialog.
    package func last(of peer: Peer) -> Message? {
        byPeer[peer]?.all.last.flatMap { messages[$0] }
    }

    /// The messages of a dialog, newest first.
    package func newestFirst(of peer: Peer) -> some Sequence<Message> {
        ids(of: peer).reversed().lazy.compactMap { messages[$0] }
    }

    /// What changed since the counter stood at `pts`.
    package func changes(since pts: Int) -> MissedChanges {
        guard pts <= self.pts else { return .fromTheFuture }
        guard pts < self.pts else { return .all([]) }
        guard let first = changes.first, first.pts - first.count <= pts else { return .tooMany }
        return .all(changes[changes.firstIndexInOrder { $0.pts > pts }...])
    }

    // MARK: Changes

    /// Adds a message under the next number.
    mutating func add(_ make: (_ id: Int) -> Message) -> (Message, BoxChange) {
        while messages.count >= Self.messageLimit { forgetOldest() }
        lastID += 1
        let message = make(lastID)
        place(message)
        return (message, record(.added(lastID)))
    }

    /// Puts another content in a message; `nil` if there is no such message.
    mutating func edit(_ id: Int, _ content: MessageContent, now: Timestamp) -> BoxChange? {
        guard messages[id] != nil else { return nil }
        messages[id]?.content = content
        messages[id]?.edited = now
        return record(.edited(id))
    }

    /// Takes messages away; `nil` if none of them is there.
    mutating func delete(_ ids: [Int]) -> BoxChange? {
        let present = Set(ids).filter { messages[$0] != nil }.sorted()
        guard !present.isEmpty else { return nil }
        for id in present { remove(id) }
        return record(.deleted(present), count: present.count)
    }

    /// Counts a change that is not one of the messages themselves.
    mutating func record(_ kind: BoxChange.Kind, count: Int = 1) -> BoxChange {
        pts += count
        let change = BoxChange(pts: pts, count: count, kind: kind)
        if changes.count >= Self.changeLimit { changes.removeFirst(Self.changeLimit / 2) }
        changes.append(change)
        return change
    }

    private mutating func place(_ message: Message) {
        messages[message.id] = message
        bySerial[message.serial] = message.id
        byPeer[message.peer, default: DialogIndex()].add(message)
    }

    private mutating func remove(_ id: Int) {
        guard let message = messages.removeValue(forKey: id) else { return }
        bySerial[message.serial] = nil
        byPeer[message.peer]?.remove(message)
    }

    private mutating func forgetOldest() {
        while messages[oldest] == nil, oldest <= lastID { oldest += 1 }
        remove(oldest)
    }
}

/// The messages of one dialog by number, oldest first: all of them, and those of each sender.
private struct DialogIndex: Hashable {
    private(set) var all: [Int] = []
    private(set) var bySender: [UserID: [Int]] = [:]

    mutating func add(_ message: Message) {
        all.append(message.id)
        bySender[message.sender, default: []].append(message.id)
    }

    mutating func remove(_ message: Message) {
        all.removeInOrder(message.id)
        bySender[message.sender]?.removeInOrder(message.id)
        if bySender[message.sender]?.isEmpty == true { bySender[message.sender] = nil }
    }
}

extension [Int] {
    /// The elements above `low` and up to `high`, of numbers in order.
    fileprivate func slice(above low: Int, upTo high: Int) -> ArraySlice<Int> {
        let start = firstIndexInOrder { $0 > low }
        let end = high == .max ? endIndex : firstIndexInOrder { $0 > high }
        return self[start..<Swift.max(start, end)]
    }

    /// Takes a number out of numbers in order.
    fileprivate mutating func removeInOrder(_ number: Int) {
        let index = firstIndexInOrder { $0 >= number }
        if index < endIndex, self[index] == number { remove(at: index) }
    }
}
