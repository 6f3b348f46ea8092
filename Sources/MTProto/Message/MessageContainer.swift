package import TL

/// Several messages in one: `msg_container#73f1f8dc messages:vector<%Message>`.
///
///     | 73f1f8dc, 4 | count, 4 | count times: msg_id, 8 | seqno, 4 | length, 4 | body |
///
/// - Source: mtproto/service_messages, "Containers".
package enum MessageContainer {
    /// A container may hold this many messages; more is answered with transport error -429.
    package static let mostMessages = 1024

    /// Why a container is refused as a whole.
    package enum Fault: Error, Equatable, Sendable {
        /// The lengths do not add up, or a body is no TL object: bad_msg_notification 64.
        case damaged
        /// A container inside: bad_msg_notification 64.
        case nested
        /// More than `mostMessages`: transport error -429.
        case tooMany(Int)
    }

    /// The messages of a container; `reader` stands behind the constructor number.
    package static func messages(in reader: TLReader) throws(Fault) -> [Message] {
        var reader = reader
        guard let count = (try? reader.int()).map(Int.init), count >= 0 else { throw .damaged }
        guard count <= mostMessages else { throw .tooMany(count) }
        var messages: [Message] = []
        messages.reserveCapacity(min(count, reader.remaining / 16))
        for _ in 0..<count {
            guard let message = message(&reader) else { throw .damaged }
            guard message.body.nextConstructor != ServiceConstructor.msgContainer else { throw .nested }
            messages.append(message)
        }
        guard reader.remaining == 0 else { throw .damaged }
        return messages
    }

    private static func message(_ reader: inout TLReader) -> Message? {
        do throws(TLDecodingError) {
            let id = MessageID(try reader.long())
            let sequenceNumber = try reader.int()
            let length = Int(try reader.int())
            let body = try reader.part(length >= 4 && length.isMultiple(of: 4) ? length : -1)
            return Message(id: id, sequenceNumber: sequenceNumber, body: body)
        } catch {
            return nil
        }
    }
}
