package import Primitives
package import TL

/// What the protocol state of a DC wants done, in order.
package enum Output: Sendable {
    /// Write these bytes to the connection.
    case send(ConnectionID, OutgoingBuffer)
    /// Close the connection once everything before is written; it is forgotten here already.
    case close(ConnectionID)
    /// Break the connection off once everything before is written (TCP reset); it is forgotten here already.
    case reset(ConnectionID)
    /// A client asks for something that is not the protocol's business.
    case request(Request)
    /// Something happened that a log would tell.
    case event(ConnectionID, ProtocolEvent)
}

/// A query from a client, still with its wrappers.
package struct Request: Sendable {
    /// Who is to be answered: the session and the msg_id of the query itself.
    package struct ID: Hashable, Sendable {
        /// The session it came in.
        package let session: SessionKey
        /// The msg_id of the query, the inner one if it came in a container.
        package let message: MessageID

        /// A query by session and msg_id.
        package init(session: SessionKey, message: MessageID) {
            self.session = session
            self.message = message
        }
    }

    /// Who is to be answered.
    package let id: ID
    /// The connection it came on.
    package let connection: ConnectionID
    /// The key that logins hang on; `nil` while a temporary key is not bound.
    package let permanentKeyID: AuthKeyID?
    /// A cursor over the boxed query; top-level gzip is taken off.
    package let body: TLReader
}

/// What became of a query, for those that wait for it (`invokeAfterMsg`).
package enum RequestOutcome: Sendable {
    /// No such query was received.
    case unknown
    /// It is being worked on.
    case running
    /// It was answered with a result.
    case succeeded
    /// It was answered with an error, or its answer was dropped.
    case failed
}
