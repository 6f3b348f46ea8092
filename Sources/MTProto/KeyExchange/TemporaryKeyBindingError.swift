package import Primitives
package import TL

/// Why an `auth.bindTempAuthKey` is refused.
package enum TemporaryKeyBindingError: Error, Equatable, Sendable {
    /// The call came under a permanent key.
    case keyIsNotTemporary(AuthKeyID)
    /// This DC has no permanent key of this id.
    case unknownPermanentKey(AuthKeyID)
    /// encrypted_message does not consist of id, msg_key and enough whole blocks.
    case wrongLength(Int)
    /// encrypted_message does not decrypt to 40 bytes that msg_key vouches for.
    case wrongMessageKey
    /// The decrypted message does not hold a bind_auth_key_inner.
    case noInnerObject
    /// A field inside encrypted_message is not the one outside.
    case mismatch(String)
    /// expires_at lies in the past, or far from the end of the temporary key.
    case expiryOutOfRange(got: Timestamp, keyExpiresAt: Timestamp)
    /// The temporary key is bound to another permanent key.
    case boundToAnother(AuthKeyID, asked: AuthKeyID)

    /// What the client is told.
    package var rpcError: RPCError {
        switch self {
        case .keyIsNotTemporary(let id):
            .badRequest("TEMP_AUTH_KEY_EMPTY", because: "the call came under permanent key \(id)")
        case .unknownPermanentKey(let id):
            .badRequest("ENCRYPTED_MESSAGE_INVALID", because: "this DC has no permanent key \(id)")
        case .wrongLength(let count):
            .badRequest("ENCRYPTED_MESSAGE_INVALID", because: "encrypted_message has \(count) bytes, not 104")
        case .wrongMessageKey:
            .badRequest("ENCRYPTED_MESSAGE_INVALID", because: "encrypted_message does not fit its msg_key")
        case .noInnerObject:
            .badRequest("ENCRYPTED_MESSAGE_INVALID", because: "no bind_auth_key_inner in encrypted_message")
        case .mismatch(let field):
            .badRequest("ENCRYPTED_MESSAGE_INVALID", because: "\(field) differs inside and outside")
        case .expiryOutOfRange(let got, let keyExpiresAt):
            .badRequest(
                "EXPIRES_AT_INVALID",
                because: "expires_at is \(got.seconds), the temporary key ends at \(keyExpiresAt.seconds)"
            )
        case .boundToAnother(let id, let asked):
            .badRequest("TEMP_AUTH_KEY_ALREADY_BOUND", because: "bound to \(id), asked for \(asked)")
        }
    }
}
