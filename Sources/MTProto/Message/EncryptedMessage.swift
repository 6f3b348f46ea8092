package import MTProtoCrypto
package import Primitives
import TL

/// A message under an auth key, MTProto 2.0.
///
///     | auth_key_id, 8 | msg_key, 16 | AES-256-IGE of: salt, 8 | session_id, 8 | msg_id, 8 | seqno, 4
///     | length, 4 | body, `length` | random padding, 12 to 1024 |
///
/// - Source: mtproto/description, "Encrypted Message".
package struct EncryptedMessage: Sendable {
    /// auth_key_id and msg_key.
    package static let envelopeSize = 24
    /// Where msg_key begins.
    static let messageKeyPlace = 8
    /// salt, session_id, msg_id, seqno and length.
    package static let headerSize = 32
    /// How much padding a peer must add at least and may add at most, in bytes.
    package static let padding = 12...1024

    /// Why a payload is no message under this key; all are answered with transport error -404.
    package enum Fault: Error, Equatable, Sendable {
        /// Too short, or not whole cipher blocks.
        case badSize(Int)
        /// The message key does not match what was decrypted.
        case wrongMessageKey
        /// In that many bytes, the body's length is negative, no multiple of 4, or leaves too little or too much
        /// padding.
        case badLength(Int)
        /// Session 0.
        case noSession
    }

    /// The salt that its sender held for valid.
    package let salt: Int64
    /// The session that it belongs to.
    package let sessionID: SessionID
    /// The message itself, or a container.
    package let message: Message
    /// What a quick acknowledgement of this message says.
    package let quickAckToken: UInt32

    /// What the cipher hid.
    private struct Plain {
        let salt: Int64
        let sessionID: SessionID
        let message: Message

        init(_ reader: TLReader) throws(Fault) {
            var reader = reader
            let size = reader.remaining
            do throws(TLDecodingError) {
                salt = try reader.long()
                sessionID = SessionID(try reader.long())
                let id = MessageID(try reader.long())
                let sequenceNumber = try reader.int()
                let length = Int(try reader.int())
                let isPadded = padding.contains(reader.remaining - length)
                let body = try reader.part(length.isMultiple(of: 4) && isPadded ? length : -1)
                message = Message(id: id, sequenceNumber: sequenceNumber, body: body)
            } catch {
                throw .badLength(size)
            }
        }
    }

    /// The id of the key that a payload is encrypted with; 0 for a message in plaintext.
    static func keyID(of payload: [UInt8]) -> AuthKeyID? {
        var reader = TLReader(payload)
        return (try? reader.long()).map { AuthKeyID($0) }
    }

    /// Decrypts a payload from the peer that sends in `direction` and checks everything the key alone can tell.
    package static func open(
        _ payload: [UInt8],
        key: AuthKey,
        direction: Direction
    ) throws(Fault) -> EncryptedMessage {
        var payload = payload
        let size = payload.count - envelopeSize
        guard size >= headerSize + padding.lowerBound + 4, size.isMultiple(of: 16) else {
            throw .badSize(payload.count)
        }
        let sealed = envelopeSize..<payload.count
        let messageKey = MessageKey(payload[messageKeyPlace..<envelopeSize])
        AESIGE.decrypt(&payload, in: sealed, with: messageKey.keyAndIV(key, direction))
        let large = LargeMessageKey(of: payload[sealed], key, direction)
        guard large.messageKey == messageKey else { throw .wrongMessageKey }

        let plain = try Plain(TLReader(payload, in: sealed))
        guard plain.sessionID.value != 0 else { throw .noSession }
        return EncryptedMessage(
            salt: plain.salt,
            sessionID: plain.sessionID,
            message: plain.message,
            quickAckToken: large.quickAckToken
        )
    }

    /// The room to leave in front of a body for what is put there, in bytes.
    package static let headroom = envelopeSize + headerSize
    /// And behind it, for padding.
    package static let tailroom = padding.lowerBound + 15

    /// Makes of a body the payload that carries it to the peer, in place.
    package static func seal(
        _ body: inout OutgoingBuffer,
        id: MessageID,
        sequenceNumber: Int32,
        salt: Int64,
        sessionID: SessionID,
        key: AuthKey,
        direction: Direction,
        random: inout SeededGenerator
    ) {
        var header = TLWriter(capacity: headerSize)
        header.long(salt)
        header.long(sessionID.value)
        header.long(id.value)
        header.int(sequenceNumber)
        header.int(Int32(body.count))
        body.append(random.bytes(paddingSize(for: body.count)))
        body.prepend(header.bytes)
        let messageKey = body.change { bytes, plain in
            let messageKey = LargeMessageKey(of: bytes[plain], key, direction).messageKey
            AESIGE.encrypt(&bytes, in: plain, with: messageKey.keyAndIV(key, direction))
            return messageKey.bytes
        }
        body.prepend(messageKey)
        body.prepend(littleEndian: key.id.value)
    }

    /// How much padding a body of this size gets.
    static func paddingSize(for body: Int) -> Int {
        padding.lowerBound + (16 - (headerSize + body + padding.lowerBound) % 16) % 16
    }
}
