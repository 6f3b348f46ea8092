package import Primitives
import TL

/// A message without encryption, as it travels during the key exchange.
///
///     | auth_key_id = 0, 8 bytes | msg_id, 8 | length of body, 4 | body | ignored tail |
///
/// - Source: mtproto/description, "Unencrypted Message".
package enum PlaintextMessage {
    /// auth_key_id, msg_id and length.
    package static let headerSize = 20

    /// What a received message says.
    struct Content {
        /// Its msg_id, which is not judged: TDLib sends 0 and 1.
        let id: MessageID
        /// Its body, which may be longer than its TL object.
        let body: [UInt8]

        /// Whether it acknowledges; nobody answers that.
        var isAcknowledgement: Bool { TLReader(body).nextConstructor == ServiceConstructor.msgsAck }
    }

    /// What a received message says, or `nil` if the envelope is damaged.
    static func content(of payload: [UInt8]) -> Content? {
        guard payload.count >= headerSize + 4 else { return nil }
        var reader = TLReader(payload)
        do throws(TLDecodingError) {
            _ = try reader.raw(8)
            let id = MessageID(try reader.long())
            let length = Int(try reader.int())
            guard length >= 4 else { return nil }
            return Content(id: id, body: Array(try reader.raw(length)))
        } catch {
            return nil
        }
    }

    /// Makes of `body` the payload that carries it to the peer, in place.
    package static func wrap(_ body: inout OutgoingBuffer, id: MessageID) {
        body.prepend(littleEndian: Int32(body.count))
        body.prepend(littleEndian: id.value)
        body.prepend(littleEndian: Int64(0))
    }
}
