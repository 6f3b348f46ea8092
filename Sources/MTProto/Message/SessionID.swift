package import Primitives

/// The 64-bit number that a client chose for its session.
///
/// - Source: mtproto/description, "Session".
package struct SessionID: Hashable, Sendable, CustomStringConvertible {
    /// The number as it travels.
    package let value: Int64

    /// The session with this number.
    package init(_ value: Int64) {
        self.value = value
    }

    /// 16 hexadecimal digits, most significant first.
    package var description: String { value.hex }
}

/// A session of one DC: its number alone is not unique, it belongs to the key it was used with.
package struct SessionKey: Hashable, Sendable {
    /// The key that the session's packets are encrypted with; the temporary one under PFS.
    package let keyID: AuthKeyID
    /// The number that the client chose.
    package let sessionID: SessionID

    /// A session by key and number.
    package init(keyID: AuthKeyID, sessionID: SessionID) {
        self.keyID = keyID
        self.sessionID = sessionID
    }
}
