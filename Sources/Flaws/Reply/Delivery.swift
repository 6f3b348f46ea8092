import Primitives

/// How a message is sent for the first time.
package struct Delivery: Sendable {
    /// How an answer is wrapped; clients have to read both.
    package enum Packing: Hashable, Sendable {
        /// As `gzip_packed`, however small; errors are not packed, as no client expects them to be.
        case gzip
        /// In a container, alone but for a `msgs_ack` of the query.
        case container
    }

    /// How a connection ends.
    package enum Closing: Hashable, Sendable {
        /// In the usual way (FIN).
        case gracefully
        /// By a reset (RST).
        case abruptly
    }

    /// As it should be.
    package static let usual = Delivery()

    /// How often it is written, each time in a packet of its own under the same msg_id.
    ///
    /// What is written no time is kept as sent and not acknowledged. It goes out when the client asks for it, repeats
    /// the query, or comes back after its connection ended.
    package internal(set) var copies = 1
    /// How much later it leaves; until then its query counts as running, and is acknowledged.
    package internal(set) var delay: ClosedRange<Duration>?
    /// Whether it leaves after the next answer of its session, or after a second; its msg_id is the lower one.
    package internal(set) var isHeldForNext = false
    /// How it is wrapped; `nil` for as usual.
    package internal(set) var packing: Packing?
    /// How the connection ends once it is written, or would have been; `nil` if it does not.
    package internal(set) var closesAfter: Closing?
    /// What is wrong with its packet.
    package internal(set) var packetFlaws: [any PacketFlaw] = []

    /// As it should be, but for these flaws, put on in this order.
    package init(_ flaws: any ReplyFlaw...) {
        for flaw in flaws { add(flaw) }
    }

    /// Puts a flaw on; those it has stay.
    package mutating func add(_ flaw: any ReplyFlaw) {
        flaw.change(&self)
    }

    /// The same, once the time that it is to wait has passed.
    package var withoutDelay: Delivery {
        var delivery = self
        delivery.delay = nil
        return delivery
    }

    /// Whether it travels in a packet that it shares with no other.
    package var needsOwnPacket: Bool {
        copies != 1 || packing == .container || closesAfter != nil || !packetFlaws.isEmpty
    }
}
