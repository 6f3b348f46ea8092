import Flaws
import Primitives

extension ServerSession {
    /// An answer to a query that can be held back before it is put into the outbox.
    struct Reply: Sendable {
        let query: MessageID
        /// The result, a boxed object, or the error.
        let content: [UInt8]
        let succeeded: Bool
        var delivery: Delivery
        /// Its msg_id and seq_no, if they were drawn before others'.
        var message: Outgoing?
    }

    /// A reply that waits.
    struct HeldReply: Sendable {
        let reply: Reply
        let until: Timestamp
        /// Whether the next reply lets it go.
        var isForNext: Bool { reply.message != nil }
    }

    /// A reply that waits for the next one waits this long at most.
    static let heldForNextAtMost: Duration = .seconds(1)
    /// At most this many replies wait; another one leaves at once.
    static let mostHeld = 1024

    /// When the first of the replies that are held back has to leave.
    var nextRelease: Timestamp? { held.map(\.until).min() }

    /// Puts a reply into the outbox, or aside if it is to leave later.
    mutating func leave(_ reply: Reply, at now: Timestamp) {
        var reply = reply
        if let delay = reply.delivery.delay, held.count < Self.mostHeld {
            reply.delivery = reply.delivery.withoutDelay
            return hold(reply, until: now + delay[luck: random.next()])
        }
        if reply.delivery.isHeldForNext, held.count < Self.mostHeld {
            reply.message = message(for: reply, at: now)
            return hold(reply, until: now + Self.heldForNextAtMost)
        }
        put(reply, at: now)
        let overtaken = held.filter(\.isForNext)
        guard !overtaken.isEmpty else { return }
        held.removeAll(where: \.isForNext)
        for other in overtaken { put(other.reply, at: now) }
    }

    /// Lets go of the replies whose time has come.
    mutating func releaseReplies(at now: Timestamp) {
        let due = held.filter { $0.until <= now }.sorted { $0.until < $1.until }
        guard !due.isEmpty else { return }
        held.removeAll { $0.until <= now }
        for held in due where received[held.reply.query]?.progress == .running {
            if held.isForNext { put(held.reply, at: now) } else { leave(held.reply, at: now) }
        }
    }

    /// Forgets a query and the reply to it, if one is held back.
    mutating func forgetQuery(_ id: MessageID) {
        received.remove(id)
        held.removeAll { $0.reply.query == id }
    }

    private mutating func hold(_ reply: Reply, until: Timestamp) {
        received.update(reply.query) { $0.isSpokenFor = true }
        held.append(HeldReply(reply: reply, until: until))
    }

    private mutating func put(_ reply: Reply, at now: Timestamp) {
        guard received[reply.query]?.progress == .running else { return }
        let message = reply.message ?? message(for: reply, at: now)
        append(message)
        received.update(reply.query) {
            $0.progress = .answered(message.id, succeeded: reply.succeeded)
            $0.isAcknowledged = true
        }
    }

    private mutating func message(for reply: Reply, at now: Timestamp) -> Outgoing {
        draw(
            reply.content,
            .answer,
            isContentRelated: true,
            answering: reply.query,
            delivery: reply.delivery,
            at: now
        )
    }
}
