import Flaws
import Primitives
import TL

/// One session: what was received, what was sent and not yet acknowledged, what waits to be sent.
///
/// Rules of this file:
/// - A message leaves through `outbox`; content-related ones stay in `unacknowledged` until the client says
///   that it has them, and go out again, under the same msg_id, when the client comes back on a new
///   connection. A reply that is to leave later waits in `held`.
/// - The session knows connections by number only, and nothing of keys, bytes or frames.
///
/// - Source: mtproto/description, "Session"; mtproto/service_messages_about_messages.
struct ServerSession: Sendable {
    /// At most this many messages wait for an acknowledgement; the oldest is given up first.
    static let mostUnacknowledged = 1024
    /// And at most this many bytes of them.
    static let mostUnacknowledgedBytes = 32 << 20

    /// A message on its way to the client.
    struct Outgoing: Sendable {
        let id: MessageID
        let sequenceNumber: Int32
        /// The query whose result it carries: then `rpc_result` stands in front of `content` when it is written.
        let answering: MessageID?
        /// A boxed object, which is kept as it was encoded and copied only into the packet.
        let content: [UInt8]
        /// Whether it is an update: its client has to hear of it if it is given up.
        var isUpdate = false
        /// The connection it went out on last.
        var sentOn: ConnectionID?
        /// How it goes out for the first time.
        var delivery = Delivery.usual

        var isContentRelated: Bool { sequenceNumber & 1 == 1 }
        var isAcknowledgement: Bool {
            answering == nil
                && TLReader(content[...].prefix(4)).nextConstructor == ServiceConstructor.msgsAck
        }

        /// How many bytes its body has.
        var size: Int { content.count + (answering == nil ? 0 : ServiceMessage.rpcResultSize) }

        /// Appends its body.
        func write(to buffer: inout OutgoingBuffer) {
            if let answering { buffer.append(ServiceMessage.rpcResult(answering)) }
            buffer.append(content)
        }
    }

    var received = ReceivedMessages()
    private(set) var unacknowledged: [Outgoing] = []
    private var unacknowledgedBytes = 0
    private(set) var outbox: [Outgoing] = []
    /// Replies that are held back before they are put into the outbox.
    var held: [HeldReply] = []
    private var ids = MessageIDSequence()
    private var contentCount: Int32 = 0
    /// What the padding of its messages, and its unique id, are drawn from.
    var random: SeededGenerator

    /// The connections that spoke for this session, the one that spoke last at the end.
    private(set) var connections: [ConnectionID] = []
    /// Whether `new_session_created` was sent.
    var isAnnounced = false
    /// What is pushed to it.
    var interest = UpdateInterest.nothing
    /// Updates that wait until its client comes back.
    private(set) var waiting = WaitingUpdates()
    /// Whether the client has spoken over HTTP: it need not have a connection to be there.
    var isPolling = false
    /// When the client was last heard.
    var lastUse: Timestamp
    /// What the client does against the documentation, as far as it was told.
    var tolerated: Set<Tolerance> = []

    init(now: Timestamp, random: SeededGenerator) {
        lastUse = now
        self.random = random
    }

    // MARK: Connections

    /// The connection spoke for this session; tells whether it is new to it.
    mutating func attach(_ connection: ConnectionID) -> Bool {
        if connections.last == connection { return false }
        let known = connections.firstIndex(of: connection)
        if let known { connections.remove(at: known) }
        connections.append(connection)
        return known == nil
    }

    /// The connection is gone.
    mutating func detach(_ connection: ConnectionID) {
        connections.removeAll { $0 == connection }
    }

    /// Whether its client is there.
    var isReachable: Bool { !connections.isEmpty }

    // MARK: Updates

    /// Sends an update, or keeps it until the client comes back, if there is room for it.
    ///
    /// Whether it was sent.
    mutating func push(_ body: [UInt8], limit: Int, at now: Timestamp) -> Bool {
        guard isReachable else {
            waiting.add(body, limit: limit)
            return false
        }
        enqueueUpdate(body, at: now)
        return true
    }

    /// Keeps no updates for a client that is away.
    mutating func giveUpUpdates() {
        if !isReachable { waiting.giveUp() }
    }

    /// The client is back: sends what waited, or `tooMany`.
    mutating func resumeUpdates(tooMany: [UInt8], at now: Timestamp) -> WaitingUpdates.Taken {
        let taken = waiting.take()
        switch taken {
        case .nothing: break
        case .all(let bodies): for body in bodies { enqueueUpdate(body, at: now) }
        case .tooMany: enqueueUpdate(tooMany, at: now)
        }
        return taken
    }

    private mutating func enqueueUpdate(_ body: [UInt8], at now: Timestamp) {
        var message = draw(body, .notification, isContentRelated: true, at: now)
        message.isUpdate = true
        outbox.append(message)
    }

    // MARK: Sending

    /// How many messages wait that are worth an answer over HTTP; acknowledgements travel with others.
    var urgentCount: Int {
        outbox.count { !$0.isAcknowledgement }
    }

    /// Lets acknowledgements leave after everything that is worth an answer.
    mutating func putAcknowledgementsLast() {
        outbox = outbox.filter { !$0.isAcknowledgement } + outbox.filter(\.isAcknowledgement)
    }

    /// Whether so much waits for a client that does not ask that it is to be given up in part.
    var isOverfull: Bool {
        outbox.count > Self.mostUnacknowledged
            || outbox.reduce(0) { $0 + $1.size } > Self.mostUnacknowledgedBytes
    }

    /// Puts a message into the outbox and gives its id.
    @discardableResult
    mutating func enqueue(
        _ content: [UInt8],
        _ kind: MessageIDSequence.Kind,
        isContentRelated: Bool,
        answering: MessageID? = nil,
        at now: Timestamp
    ) -> MessageID {
        let message = draw(content, kind, isContentRelated: isContentRelated, answering: answering, at: now)
        outbox.append(message)
        return message.id
    }

    /// Answers a service message; nobody acknowledges it.
    mutating func reply(_ body: [UInt8], at now: Timestamp) {
        enqueue(body, .answer, isContentRelated: false, at: now)
    }

    /// Tells the client that these messages are here.
    mutating func acknowledge(queries: [MessageID], at now: Timestamp) {
        let body = ServiceMessage.acknowledgement(of: queries)
        enqueue(body, .notification, isContentRelated: false, at: now)
    }

    /// Tells the client that a message is refused.
    mutating func tell(_ bad: BadMessage, currentSalt: Int64, at now: Timestamp) {
        let body = ServiceMessage.notification(of: bad, currentSalt: currentSalt)
        enqueue(body, .notification, isContentRelated: false, at: now)
    }

    /// A message with an id and a seq_no of its own, to be put into the outbox.
    mutating func draw(
        _ content: [UInt8],
        _ kind: MessageIDSequence.Kind,
        isContentRelated: Bool,
        answering: MessageID? = nil,
        delivery: Delivery = .usual,
        at now: Timestamp
    ) -> Outgoing {
        defer { if isContentRelated { contentCount &+= 1 } }
        return Outgoing(
            id: ids.next(kind, at: now),
            sequenceNumber: contentCount &* 2 | (isContentRelated ? 1 : 0),
            answering: answering,
            content: content,
            delivery: delivery
        )
    }

    /// Puts a message that was drawn before into the outbox.
    mutating func append(_ message: Outgoing) {
        outbox.append(message)
    }

    /// Id and seq_no of a container that is sent now.
    mutating func containerHeader(at now: Timestamp) -> (id: MessageID, sequenceNumber: Int32) {
        (ids.next(.notification, at: now), contentCount &* 2)
    }

    /// Takes everything that waits to be sent; `connection` is the one it goes out on.
    ///
    /// Without a connection, content-related messages are kept for the next one and the others are dropped.
    mutating func takeOutbox(for connection: ConnectionID?, atMost count: Int = .max) -> [Outgoing] {
        let taken = count < outbox.count ? Array(outbox[..<count]) : outbox
        outbox = count < outbox.count ? Array(outbox[count...]) : []
        for var message in taken where message.isContentRelated {
            message.sentOn = connection
            message.delivery = .usual
            keep(message)
        }
        return connection == nil ? [] : taken
    }

    /// Puts what was never acknowledged, and went out on no living connection, into the outbox again.
    mutating func requeueUndelivered() {
        let undelivered = unacknowledged.filter { message in
            message.sentOn.map { !connections.contains($0) } ?? true
        }
        guard !undelivered.isEmpty else { return }
        forget { message in undelivered.contains { $0.id == message.id } }
        outbox.insert(contentsOf: undelivered, at: 0)
    }

    /// Puts one kept message into the outbox again; `false` if it is not kept.
    mutating func requeue(_ id: MessageID) -> Bool {
        if outbox.contains(where: { $0.id == id }) { return true }
        guard let message = unacknowledged.first(where: { $0.id == id }) else { return false }
        forget { $0.id == id }
        outbox.append(message)
        return true
    }

    // MARK: Acknowledgements

    /// The client has these messages.
    mutating func acknowledge(_ ids: [MessageID]) {
        guard !unacknowledged.isEmpty else { return }
        let ids = Set(ids)
        forget { ids.contains($0.id) }
    }

    /// A kept message by its id.
    func kept(_ id: MessageID) -> Outgoing? {
        unacknowledged.first { $0.id == id } ?? outbox.first { $0.id == id }
    }

    /// Gives up a kept message; it is not sent again.
    mutating func giveUp(_ id: MessageID) {
        forget { $0.id == id }
        outbox.removeAll { $0.id == id }
    }

    private mutating func keep(_ message: Outgoing) {
        let place = unacknowledged.lastIndex { $0.id < message.id }.map { $0 + 1 } ?? 0
        unacknowledged.insert(message, at: place)
        unacknowledgedBytes += message.size
        while unacknowledged.count > Self.mostUnacknowledged
            || unacknowledgedBytes > Self.mostUnacknowledgedBytes && unacknowledged.count > 1
        {
            let oldest = unacknowledged.removeFirst()
            unacknowledgedBytes -= oldest.size
            if oldest.isUpdate { waiting.giveUp() }
        }
    }

    private mutating func forget(_ isForgotten: (Outgoing) -> Bool) {
        unacknowledged.removeAll(where: isForgotten)
        unacknowledgedBytes = unacknowledged.reduce(0) { $0 + $1.size }
    }
}
