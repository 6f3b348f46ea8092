/// What is wrong, or merely unusual, with one reply.
///
/// They can be combined. All are about the first sending: what the client lacks and gets again, because it asks
/// or comes back on a new connection, is sent as it should be.
package struct ReplyFlaws: Equatable, Sendable {
    /// How the reply is wrapped; clients have to read both.
    package enum Packing: Equatable, Sendable {
        /// As `gzip_packed`, however small; errors are not packed, as no client expects them to be.
        case gzip
        /// In a container, alone but for a `msgs_ack` of the query.
        case container
    }

    /// How a connection ends.
    package enum Closing: Equatable, Sendable {
        /// In the usual way: `Output.close`.
        case gracefully
        /// By a reset: `Output.reset`.
        case abruptly
    }

    /// A reply as it should be.
    package static let none = ReplyFlaws()

    /// It is lost on its way: kept as sent and not acknowledged, but not written.
    ///
    /// It goes out when the client asks for it, repeats the query, or comes back after its connection ended.
    package var isDropped = false
    /// It leaves after this time; until then its query counts as running, and is acknowledged.
    package var delay: Duration?
    /// It is written twice, in two packets, under the same msg_id.
    package var isDuplicated = false
    /// It leaves after the next reply of its session, or after a second; its msg_id is the lower one.
    package var isHeldForNext = false
    /// The msg_key of its packet is wrong.
    package var hasBadMessageKey = false
    /// Its packet names another session.
    package var hasWrongSessionID = false
    /// How it is wrapped; `nil` for as usual.
    package var packing: Packing?
    /// How the connection ends once it is written (or dropped); `nil` if it does not.
    package var closesAfter: Closing?

    /// No flaws yet.
    package init() {}

    /// Whether the reply travels in a packet that it shares with no other.
    var needsOwnPacket: Bool {
        isDropped || isDuplicated || hasBadMessageKey || hasWrongSessionID || packing == .container
            || closesAfter != nil
    }
}
