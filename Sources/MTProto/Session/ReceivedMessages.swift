import Primitives

/// The messages that a session has received, as far back as it remembers.
///
/// This is what keeps a request from being executed twice, and what `msgs_state_req` is answered from.
///
/// - Source: mtproto/service_messages_about_messages.
struct ReceivedMessages: Sendable {
    /// How many messages a session remembers.
    static let remembered = 4096
    /// A msg_id may be this much older than the server's clock.
    static let oldest: Duration = .seconds(300)
    /// A msg_id may be this much newer than the server's clock.
    static let newest: Duration = .seconds(30)

    /// What has become of a received message.
    enum Progress: Equatable {
        /// It wants no answer.
        case done
        /// A query that is being worked on.
        case running
        /// A query whose caller no longer wants the answer (`rpc_drop_answer`).
        case dropped
        /// A query that was answered by this message, with a result or with an error.
        case answered(MessageID, succeeded: Bool)
    }

    struct Entry {
        let sequenceNumber: Int32
        /// For a container: a digest of the ids inside, to know a repetition from a reused id.
        let containerDigest: UInt64?
        var isQuery = false
        var progress = Progress.done
        var isAcknowledged = false
        /// Whether its answer is held back, or none will ever be given: another is not taken.
        var isSpokenFor = false
    }

    private var entries: [MessageID: Entry] = [:]
    /// Ids in the order they came; a ring once it is full.
    private var order: [MessageID] = []
    private var next = 0
    private var highest = MessageID(0)
    private var highestForgotten = MessageID(0)

    subscript(id: MessageID) -> Entry? { entries[id] }

    /// Writes a message down as received.
    mutating func insert(_ id: MessageID, _ entry: Entry) {
        entries[id] = entry
        highest = max(highest, id)
        if order.count < Self.remembered {
            order.append(id)
        } else {
            entries[order[next]] = nil
            highestForgotten = max(highestForgotten, order[next])
            order[next] = id
            next = (next + 1) % Self.remembered
        }
    }

    /// Forgets a message, as if it had never been received.
    mutating func remove(_ id: MessageID) {
        guard entries.removeValue(forKey: id) != nil else { return }
        order = (order[next...] + order[..<next]).filter { $0 != id }
        next = 0
    }

    /// Changes what is known of a message, if it is remembered.
    mutating func update(_ id: MessageID, _ change: (inout Entry) -> Void) {
        guard var entry = entries[id] else { return }
        change(&entry)
        entries[id] = entry
    }

    /// The rule on msg_id that a new message breaks, if any.
    func fault(of id: MessageID, at now: Timestamp) -> BadMessage.Code? {
        if !id.isFromClient { return .messageIDLowBits }
        if id.seconds < (now - Self.oldest).seconds { return .messageIDTooLow }
        if id.seconds > (now + Self.newest).seconds { return .messageIDTooHigh }
        if id <= highestForgotten { return .messageTooOld }
        return nil
    }

    /// Whether seq_no contradicts the order of the messages received before.
    func orderFault(of id: MessageID, sequenceNumber: Int32) -> BadMessage.Code? {
        let isOdd = sequenceNumber & 1 == 1
        for (other, entry) in entries {
            let isEqualAndOdd = isOdd && entry.sequenceNumber == sequenceNumber
            if other < id, entry.sequenceNumber > sequenceNumber || isEqualAndOdd { return .sequenceTooLow }
            if other > id, entry.sequenceNumber < sequenceNumber || isEqualAndOdd { return .sequenceTooHigh }
        }
        return nil
    }

    /// The byte of `msgs_state_info` for one message.
    func state(of id: MessageID, at now: Timestamp) -> UInt8 {
        guard let entry = entries[id] else {
            if id <= highestForgotten || id.seconds < (now - Self.oldest).seconds { return 1 }
            return id > highest ? 3 : 2
        }
        var state: UInt8 = 4
        if entry.sequenceNumber & 1 == 0 { state += 16 }
        if entry.isQuery { state += 32 }
        if case .answered = entry.progress { state += 64 }
        if entry.isAcknowledged { state += 8 }
        return state
    }
}
