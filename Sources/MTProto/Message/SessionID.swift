public import Primitives

/// The 64-bit number that a client chose for its session.
///
/// - Source: mtproto/description, "Session".
public struct SessionID: Hashable, Sendable, CustomStringConvertible {
    /// The number as it travels.
    public let value: Int64

    /// The session with this number.
    public init(_ value: Int64) {
        self.value = value
    }

    /// 16 hexadecimal digits, most significant first.
    public var description: String { value.hex }
}

/// A session of one DC: its number alone is not unique, it belongs to the key it was used with.
public struct SessionKey: Hashable, Sendable {
    /// The key that the session's packets are encrypted with; the temporary one under PFS.
    public let keyID: AuthKeyID
    /// The number that the client chose.
    public let sessionID: SessionID

    /// A session by key and number.
    public init(keyID: AuthKeyID, sessionID: SessionID) {
        self.keyID = keyID
        self.sessionID = sessionID
    }
}
