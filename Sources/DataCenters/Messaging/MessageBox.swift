/// How far a dialog is read.
package struct Dialog: Hashable, Codable, Sendable {
    /// The last message of others that the owner has read.
    package var readInbox = 0
    /// The last message of the owner that somebody has read.
    package var readOutbox = 0

    /// Nothing is read.
    package init() {}
}

/// All that an account has received and sent, apart from channels, and all its dialogs, channels included.
///
/// - Limits: `dialogLimit` dialogs; `resendLimit` remembered `random_id`s, of which the older half goes.
package struct MessageBox: Sendable {
    /// How many dialogs an account can have.
    package static let dialogLimit = 10_000
    /// How many sent messages are known by their `random_id`.
    package static let resendLimit = 10_000

    /// The messages of private chats and basic groups.
    package internal(set) var store = MessageStore()
    /// The dialogs.
    package internal(set) var dialogs: [Peer: Dialog] = [:]

    private var sent: [Int64: SentMessage] = [:]
    private var sentOrder: [Int64] = []
    /// How many sent messages were forgotten.
    private var sentBefore = 0

    /// An empty box.
    package init() {}

    /// The box that rows tell of; sent messages come in the order of their numbers.
    init(_ store: MessageStore, dialogs: [Peer: Dialog], sent: [(number: Int, value: SentMessage)]) {
        self.store = store
        self.dialogs = dialogs
        sentBefore = sent.first?.number ?? 0
        for (_, message) in sent { remember(message, as: message.randomID) }
    }

    /// The message that was sent under a `random_id`.
    package func sent(as randomID: Int64) -> SentMessage? {
        randomID == 0 ? nil : sent[randomID]
    }

    /// The numbers of the remembered sent messages; no other one of this box ever had them.
    var sentNumbers: Range<Int> { sentBefore..<sentBefore + sentOrder.count }

    /// The sent message of a number.
    func sent(number: Int) -> SentMessage? {
        sentNumbers.contains(number) ? sent[sentOrder[number - sentBefore]] : nil
    }

    /// Remembers what was sent under a `random_id`.
    mutating func remember(_ message: SentMessage, as randomID: Int64) {
        guard randomID != 0 else { return }
        if sentOrder.count >= Self.resendLimit {
            for old in sentOrder.prefix(Self.resendLimit / 2) { sent[old] = nil }
            sentOrder.removeFirst(Self.resendLimit / 2)
            sentBefore += Self.resendLimit / 2
        }
        sent[randomID] = message
        sentOrder.append(randomID)
    }

    /// How many messages of others in a dialog of this box, which is `owner`'s, are not read; own notes never count.
    func unreadCount(of peer: Peer, owner: UserID) -> Int {
        store.count(of: peer, above: dialogs[peer]?.readInbox ?? 0, notBy: owner)
    }

    /// Puts a message in the box and its dialog among the dialogs, while there is room for one.
    mutating func add(to peer: Peer, _ make: (_ id: Int) -> Message) -> (Message, BoxChange) {
        if dialogs[peer] == nil, dialogs.count < Self.dialogLimit { dialogs[peer] = Dialog() }
        return store.add(make)
    }
}

/// A message and the change that brought it.
package struct SentMessage: Hashable, Codable, Sendable {
    /// The sender's copy, or the channel's.
    package let message: Message
    /// The step of the sender's box, or of the channel's.
    package let change: BoxChange
    /// The `random_id` it was sent under.
    package let randomID: Int64
}
