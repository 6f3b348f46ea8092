package import MTProtoCrypto
package import Primitives
import TL

/// The proof in `auth.bindTempAuthKey` that its sender holds the permanent key.
///
/// Clients make it, the server checks it. It is a message in the manner of MTProto 1.0 under the permanent key:
///
///     | perm_auth_key_id 8 | msg_key 16 | random 16 | msg_id 8 | seqno 4 | length 4 | inner 40 | padding 8 |
///                                       |<----------------- AES-256-IGE, 80 bytes -------------------->|
///
/// - Shape: 104 bytes. msg_key is taken from the SHA-1 of the plaintext without the padding.
/// - Errors: `TemporaryKeyBindingError`, which knows its RPC error.
/// - Source: api/pfs, auth.bindTempAuthKey.
package struct TemporaryKeyBinding: Equatable, Sendable {
    /// How far expires_at may lie from the end of the temporary key's life.
    ///
    /// The documentation only says that they belong together; TDLib is one second below.
    package static let leeway: Duration = .seconds(300)

    private static let innerLength = 40
    // In front of the inner object: 16 random bytes, msg_id, seqno and length.
    private static let headerLength = 32

    /// perm_auth_key_id: the key to bind to.
    package let permanentKeyID: AuthKeyID
    /// A random number that stands inside and outside.
    package let nonce: Int64
    /// When the binding ends, Unix time.
    package let expiresAtSeconds: Int32
    /// The proof.
    package let encryptedMessage: [UInt8]

    /// The arguments of an `auth.bindTempAuthKey` that was received.
    package init(
        permanentKeyID: AuthKeyID,
        nonce: Int64,
        expiresAtSeconds: Int32,
        encryptedMessage: [UInt8]
    ) {
        self.permanentKeyID = permanentKeyID
        self.nonce = nonce
        self.expiresAtSeconds = expiresAtSeconds
        self.encryptedMessage = encryptedMessage
    }

    /// The message that carries the call, and the key it came under.
    package struct Carrier: Equatable, Sendable {
        /// The key of the packet.
        package var keyID: AuthKeyID
        /// When that key ends; `nil` if it is not a temporary key.
        package var keyExpiresAt: Timestamp?
        /// The permanent key to which it is bound already.
        package var boundTo: AuthKeyID?
        /// The session of the packet.
        package var sessionID: Int64
        /// msg_id of the message, the inner one if it came in a container.
        package var messageID: Int64

        /// A carrier under a key that is not bound yet, unless told otherwise.
        package init(
            keyID: AuthKeyID,
            keyExpiresAt: Timestamp?,
            boundTo: AuthKeyID? = nil,
            sessionID: Int64,
            messageID: Int64
        ) {
            self.keyID = keyID
            self.keyExpiresAt = keyExpiresAt
            self.boundTo = boundTo
            self.sessionID = sessionID
            self.messageID = messageID
        }
    }

    /// Checks everything and gives the time at which the binding ends.
    ///
    /// `permanentKey` looks a key up among the permanent keys of this DC.
    package func verify(
        carriedBy carrier: Carrier,
        now: Timestamp,
        permanentKey: (AuthKeyID) -> AuthKey?
    ) throws(TemporaryKeyBindingError) -> Timestamp {
        guard let keyExpiresAt = carrier.keyExpiresAt else { throw .keyIsNotTemporary(carrier.keyID) }
        guard let key = permanentKey(permanentKeyID) else { throw .unknownPermanentKey(permanentKeyID) }
        let inner = try open(with: key, messageID: carrier.messageID)
        let fields = [
            ("nonce", inner.nonce == nonce),
            ("expires_at", inner.expiresAtSeconds == expiresAtSeconds),
            ("perm_auth_key_id", inner.permanentKeyID == permanentKeyID.value),
            ("temp_auth_key_id", inner.temporaryKeyID == carrier.keyID.value),
            ("temp_session_id", inner.sessionID == carrier.sessionID),
        ]
        if let wrong = fields.first(where: { !$0.1 }) { throw .mismatch(wrong.0) }
        let end = Timestamp(seconds: Int64(expiresAtSeconds))
        let leeway = TemporaryKeyBinding.leeway
        guard end > now, end >= keyExpiresAt - leeway, end <= keyExpiresAt + leeway else {
            throw .expiryOutOfRange(got: end, keyExpiresAt: keyExpiresAt)
        }
        if let bound = carrier.boundTo, bound != permanentKeyID {
            throw .boundToAnother(bound, asked: permanentKeyID)
        }
        return end
    }

    /// A call by the holder of both keys: the client's side.
    ///
    /// `messageID` must become the msg_id of the message that carries the call.
    package init(
        of temporaryKeyID: AuthKeyID,
        to permanentKey: AuthKey,
        expiresAtSeconds: Int32,
        sessionID: Int64,
        messageID: Int64,
        using random: inout SeededGenerator
    ) {
        let inner = BindAuthKeyInner(
            nonce: Int64(bitPattern: random.next()),
            temporaryKeyID: temporaryKeyID.value,
            permanentKeyID: permanentKey.id.value,
            sessionID: sessionID,
            expiresAtSeconds: expiresAtSeconds
        )
        self.init(
            permanentKeyID: permanentKey.id,
            nonce: inner.nonce,
            expiresAtSeconds: expiresAtSeconds,
            encryptedMessage: TemporaryKeyBinding.seal(
                inner,
                with: permanentKey,
                messageID: messageID,
                prefix: random.bytes(16),
                padding: random.bytes(8)
            )
        )
    }

    static func seal(
        _ inner: BindAuthKeyInner,
        with key: AuthKey,
        messageID: Int64,
        prefix: [UInt8],
        padding: [UInt8]
    ) -> [UInt8] {
        var plain = TLWriter(capacity: 80)
        plain.raw(prefix)
        plain.long(messageID)
        plain.int(0)
        plain.int(Int32(innerLength))
        plain.raw(inner.encoded)
        let messageKey = MessageKeyV1(of: plain.bytes[...])
        var sealed = plain.bytes + padding
        AESIGE.encrypt(&sealed, with: messageKey.keyAndIV(key, .clientToServer))
        var message = TLWriter(capacity: 104)
        message.long(key.id.value)
        message.raw(messageKey.bytes)
        message.raw(sealed)
        return message.bytes
    }

    private func open(
        with key: AuthKey,
        messageID: Int64
    ) throws(TemporaryKeyBindingError) -> BindAuthKeyInner {
        let message = encryptedMessage
        let header = TemporaryKeyBinding.headerLength
        // 8 + 16 bytes in front, then whole blocks that hold at least the header.
        guard message.count >= 24 + header, (message.count - 24).isMultiple(of: 16) else {
            throw .wrongLength(message.count)
        }
        guard AuthKeyID(wire: message[0..<8]) == permanentKeyID else {
            throw .mismatch("perm_auth_key_id of encrypted_message")
        }
        let messageKey = MessageKeyV1(message[8..<24])
        var plain = Array(message[24...])
        AESIGE.decrypt(&plain, with: messageKey.keyAndIV(key, .clientToServer))
        var reader = TLReader(plain)
        // seqno should be 0; no client was seen to fail for another one.
        guard (try? reader.raw(16)) != nil, let innerMessageID = try? reader.long(),
            (try? reader.int()) != nil,
            let length = try? reader.int(), Int(length) == TemporaryKeyBinding.innerLength,
            let body = try? reader.raw(Int(length)),
            MessageKeyV1(of: plain[..<body.endIndex]) == messageKey
        else { throw .wrongMessageKey }
        guard innerMessageID == messageID else { throw .mismatch("msg_id") }
        guard let inner = try? BindAuthKeyInner(Array(body)) else { throw .noInnerObject }
        return inner
    }
}

/// `bind_auth_key_inner`.
struct BindAuthKeyInner: ExchangeMessage {
    static let id: ConstructorID = 0x75a3_f765

    let nonce: Int64
    let temporaryKeyID: Int64
    let permanentKeyID: Int64
    let sessionID: Int64
    let expiresAtSeconds: Int32

    init(
        nonce: Int64,
        temporaryKeyID: Int64,
        permanentKeyID: Int64,
        sessionID: Int64,
        expiresAtSeconds: Int32
    ) {
        self.nonce = nonce
        self.temporaryKeyID = temporaryKeyID
        self.permanentKeyID = permanentKeyID
        self.sessionID = sessionID
        self.expiresAtSeconds = expiresAtSeconds
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        _ = try reader.oneOf([BindAuthKeyInner.id], "bind_auth_key_inner")
        nonce = try reader.long()
        temporaryKeyID = try reader.long()
        permanentKeyID = try reader.long()
        sessionID = try reader.long()
        expiresAtSeconds = try reader.int()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(BindAuthKeyInner.id)
        writer.long(nonce)
        writer.long(temporaryKeyID)
        writer.long(permanentKeyID)
        writer.long(sessionID)
        writer.int(expiresAtSeconds)
        return writer.take()
    }
}
