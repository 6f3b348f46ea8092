public import Primitives
public import TL

/// A moment at which a scenario may interfere.
public struct Moment: Sendable {
    /// What is about to happen; each fault belongs to one of these.
    public enum Hook: String, Hashable, Sendable, CaseIterable {
        /// A connection was accepted.
        case connection
        /// A frame came in, not yet opened.
        case frame
        /// A query was read, not yet answered.
        case query
        /// A query was answered, and the answer is about to be sent.
        case reply
    }

    /// What is about to happen.
    public var hook: Hook
    /// When.
    public var now: Timestamp
    /// At which DC.
    public var dc: DCID
    /// Which connection.
    public var connection: Int
    /// The method of a query, the step of a key exchange, or `encrypted` for a frame under a key.
    public var method: String?
    /// The arguments of a query.
    public var arguments: TLObject?
    /// Who is logged in: a phone number, or `bot` and its id.
    public var account: String?
    /// The layer that the client announced.
    public var layer: Int?
    /// The constructor, or the name of the error, that a query is answered with.
    public var answer: String?

    /// A moment at a DC.
    public init(_ hook: Hook, now: Timestamp, dc: DCID, connection: Int) {
        self.hook = hook
        self.now = now
        self.dc = dc
        self.connection = connection
    }
}
