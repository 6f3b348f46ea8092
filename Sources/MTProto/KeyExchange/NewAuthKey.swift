package import MTProtoCrypto

/// An auth key that a key exchange has just made.
package struct NewAuthKey: Equatable, Sendable {
    /// What the key was made for.
    package enum Kind: Equatable, Sendable {
        /// To stay: it carries the login.
        case permanent
        /// To be bound to a permanent key, and to be forgotten after this time.
        case temporary(expiresInSeconds: Int32)
    }

    /// The key.
    package let key: AuthKey
    /// Permanent or temporary.
    package let kind: Kind
    /// The dc field as the client wrote it: +10000 for test DCs, negative for media; `nil` from clients that
    /// send none.
    package let dcField: Int32?
    /// The server salt to begin with.
    package let serverSalt: Int64
    /// How the client padded its RSA block.
    package let padding: RSAPad
}
