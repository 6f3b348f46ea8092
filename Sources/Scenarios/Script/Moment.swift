package import Primitives
package import TL

/// A moment at which a scenario may interfere.
package struct Moment: Sendable {
    /// What is about to happen; each fault belongs to one of these.
    package enum Hook: String, Hashable, Sendable, CaseIterable {
        /// A connection was accepted.
        case connection
        /// A frame came in, not yet opened.
        case frame
        /// A service message was read, not yet answered.
        case service
        /// A query was read, not yet answered.
        case query
        /// A query was answered, and the answer is about to be sent.
        case reply

        /// Whether the first fault that applies is the only one that is done.
        var takesOne: Bool {
            switch self {
            case .frame, .service, .query: true
            case .connection, .reply: false
            }
        }
    }

    /// What is about to happen.
    package var hook: Hook
    /// When.
    package var now: Timestamp
    /// At which DC.
    package var dc: DCID
    /// Which connection.
    package var connection: Int
    /// The method of a query, the step of a key exchange, or `encrypted` for a frame under a key.
    package var method: String?
    /// The constructor of a service message.
    package var service: String?
    /// The arguments of a query.
    package var arguments: TLObject?
    /// Who is logged in: a phone number, or `bot` and its id.
    package var account: String?
    /// The layer that the client announced.
    package var layer: Int?
    /// The constructor, or the name of the error, that a query is answered with.
    package var answer: String?

    /// A moment at a DC.
    package init(_ hook: Hook, now: Timestamp, dc: DCID, connection: Int) {
        self.hook = hook
        self.now = now
        self.dc = dc
        self.connection = connection
    }
}
