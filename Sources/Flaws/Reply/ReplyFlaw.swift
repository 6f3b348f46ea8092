package import Primitives

/// What is wrong, or merely unusual, with the way an answer to a query is sent.
///
/// They can be combined. All are about the first sending: what the client lacks and gets again, because it asks
/// or comes back on a new connection, is sent as it should be.
package protocol ReplyFlaw: FlawKind {
    /// Changes how the answer is sent.
    func change(_ delivery: inout Delivery)
}

extension ReplyFlaw {
    package static var level: FlawLevel { .reply }
    package var flaw: Flaw { .reply(self) }
}

/// What is wrong with the packet in which an answer travels, alone.
///
/// Of the functions a flaw has those that it needs; the others change nothing.
package protocol PacketFlaw: ReplyFlaw {
    /// Changes what stands in front of the message, before it is encrypted.
    func change(header: inout PacketHeader)
    /// Changes what is sent: auth_key_id, msg_key, and what is encrypted.
    func change(payload: inout OutgoingBuffer)
}

extension PacketFlaw {
    package func change(header: inout PacketHeader) {}
    package func change(payload: inout OutgoingBuffer) {}

    package func change(_ delivery: inout Delivery) {
        delivery.packetFlaws.append(self)
    }
}
