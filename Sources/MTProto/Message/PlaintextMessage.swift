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

    /// The body of a received message, or `nil` if the envelope is damaged.
    ///
    /// The msg_id is not judged (TDLib sends 0 and 1), and the body may be longer than its TL object.
    static func body(of payload: [UInt8]) -> [UInt8]? {
        guard payload.count >= headerSize + 4 else { return nil }
        var reader = TLReader(payload)
        do throws(TLDecodingError) {
            _ = try reader.raw(16)
            let length = Int(try reader.int())
            guard length >= 4 else { return nil }
            return Array(try reader.raw(length))
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
