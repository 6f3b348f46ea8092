/// What flaws are about, in the order of the reference; as the raw value, what the reference calls many of them.
package enum FlawLevel: String, CaseIterable, Sendable {
    /// The bytes of a connection.
    case connection = "connections"
    /// A frame that came in.
    case frame = "frames"
    /// The answer to a message of a key exchange.
    case exchange = "key exchanges"
    /// A query, before it is answered.
    case query = "queries"
    /// The answer to a query.
    case reply = "replies"
}
