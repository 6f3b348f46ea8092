/// One step of a box: what `pts` counts.
package struct BoxChange: Hashable, Codable, Sendable {
    /// What can change.
    package enum Kind: Hashable, Codable, Sendable {
        /// A message is there.
        case added(Int)
        /// A message says something else.
        case edited(Int)
        /// Messages are gone.
        case deleted([Int])
        /// The owner has read a dialog up to a message.
        case readInbox(Peer, upTo: Int, unread: Int)
        /// The other side has read a dialog up to a message.
        case readOutbox(Peer, upTo: Int)
    }

    /// The counter after the change.
    package let pts: Int
    /// By how much the counter grew.
    package let count: Int
    /// What changed.
    package let kind: Kind
}

/// What a client missed.
package enum MissedChanges: Hashable, Sendable {
    /// These changes, oldest first; maybe none.
    case all(ArraySlice<BoxChange>)
    /// More than was kept or than is told at once; it has to start afresh.
    case tooMany
    /// It knows more than there is.
    case fromTheFuture
}
