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
        size = message.size + Self.itemHeader
        delivery = message.delivery
    }

    /// A container of nothing: what a client is told that waited long enough.
    static let empty = OutgoingPacket()

    private init() {
        messages = []
        size = 0
        delivery = .usual
    }

    /// Cuts what is to be sent into the contents of packets; with `answersApart`, none ends behind a packet's first answer.
    static func packets(
        of messages: [ServerSession.Outgoing],
        answersApart: Bool = false
    ) -> [OutgoingPacket] {
        var packets: [OutgoingPacket] = []
        for message in messages {
            let room = message.size + itemHeader
            if let last = packets.last, last.size + room <= containerSize,
                last.messages.count < MessageContainer.mostMessages,
                !last.delivery.needsOwnPacket, !message.delivery.needsOwnPacket,
                !answersApart || last.messages.last?.answering == nil
            {
                packets[packets.count - 1].messages.append(message)
                packets[packets.count - 1].size += room
            } else {
                packets.append(OutgoingPacket(message))
            }
        }
        return packets
    }

    // MARK: The message that travels

    /// Constructor number and count of a container, in bytes.
    private static let containerHeader = 8
    /// msg_id, seq_no and length of a message in a container, in bytes.
    private static let itemHeader = 16

    /// The message that travels: the only one, or the container of all.
    struct Envelope {
        let id: MessageID
        let sequenceNumber: Int32
        fileprivate let contents: [ServerSession.Outgoing]

        fileprivate var isContainer: Bool { contents.count != 1 }

        /// How many bytes its body has.
        var size: Int {
            guard isContainer else { return contents[0].size }
            return contents.reduce(OutgoingPacket.containerHeader) {
                $0 + OutgoingPacket.itemHeader + $1.size
            }
        }

        /// Appends its body.
        func write(to buffer: inout OutgoingBuffer) {
            guard isContainer else { return contents[0].write(to: &buffer) }
            buffer.append(littleEndian: ServiceConstructor.msgContainer.value)
            buffer.append(littleEndian: Int32(contents.count))
            for message in contents {
                buffer.append(littleEndian: message.id.value)
                buffer.append(littleEndian: message.sequenceNumber)
                buffer.append(littleEndian: Int32(message.size))
                message.write(to: &buffer)
            }
        }
    }

    /// The message that travels; draws the msg_id of a container from the session.
    func envelope(from session: inout ServerSession, at now: Timestamp) -> Envelope {
        var contents = messages
        if delivery.packing == .container, let query = messages[0].answering {
            let body = ServiceMessage.acknowledgement(of: [query])
            contents.append(session.draw(body, .notification, isContentRelated: false, at: now))
        }
        guard contents.count != 1 else {
            return Envelope(
                id: contents[0].id,
                sequenceNumber: contents[0].sequenceNumber,
                contents: contents
            )
        }
        let header = session.containerHeader(at: now)
        return Envelope(id: header.id, sequenceNumber: header.sequenceNumber, contents: contents)
    }
}
