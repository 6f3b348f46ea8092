import Flaws
import Primitives
import TL

/// What is sealed together: one message, or several in a container.
struct OutgoingPacket {
    /// A container is closed when it holds this many bytes.
    static let containerSize = 256 << 10

    private(set) var messages: [ServerSession.Outgoing]
    private var size: Int
    /// That of its only message.
    let delivery: Delivery

    private init(_ message: ServerSession.Outgoing) {
        messages = [message]
        size = message.body.count + 16
        delivery = message.delivery
    }

    /// A container of nothing: what a client is told that waited long enough.
    static let empty = OutgoingPacket()

    private init() {
        messages = []
        size = 0
        delivery = .usual
    }

    /// Cuts what is to be sent into the contents of packets.
    static func packets(of messages: [ServerSession.Outgoing]) -> [OutgoingPacket] {
        var packets: [OutgoingPacket] = []
        for message in messages {
            let room = message.body.count + 16
            if let last = packets.last, last.size + room <= containerSize,
                last.messages.count < MessageContainer.mostMessages,
                !last.delivery.needsOwnPacket, !message.delivery.needsOwnPacket
            {
                packets[packets.count - 1].messages.append(message)
                packets[packets.count - 1].size += room
            } else {
                packets.append(OutgoingPacket(message))
            }
        }
        return packets
    }

    /// The message that travels, the container if it needs one; draws its msg_id from the session.
    func envelope(
        from session: inout ServerSession,
        at now: Timestamp
    ) -> (id: MessageID, sequenceNumber: Int32, body: [UInt8]) {
        var contents = messages
        if delivery.packing == .container, let query = messages[0].answering {
            let body = ServiceMessage.acknowledgement(of: [query])
            contents.append(session.draw(body, .notification, isContentRelated: false, at: now))
        }
        guard contents.count != 1 else {
            return (contents[0].id, contents[0].sequenceNumber, contents[0].body)
        }
        let header = session.containerHeader(at: now)
        return (header.id, header.sequenceNumber, Self.container(of: contents))
    }

    private static func container(of messages: [ServerSession.Outgoing]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgContainer)
        writer.int(Int32(messages.count))
        for message in messages {
            writer.long(message.id.value)
            writer.int(message.sequenceNumber)
            writer.int(Int32(message.body.count))
            writer.raw(message.body)
        }
        return writer.bytes
    }
}
