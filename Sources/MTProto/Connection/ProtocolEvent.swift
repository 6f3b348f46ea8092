package import Primitives

/// Something that happened below the API, as the event log tells it.
package enum ProtocolEvent: Sendable {
    /// The first bytes told the transport; over HTTP there is no framing.
    ///
    /// `dcField` is what an obfuscated header says.
    case transport(TransportKind?, over: TransportCarrier, isObfuscated: Bool, dcField: Int16?)
    /// An HTTP request was answered with this status, as it asks for nothing that there is.
    case httpRefused(status: Int, reason: String)
    /// The bytes are no frame of the transport; the connection is closed.
    case badFrame(TransportError)
    /// A message of a key exchange was answered.
    case exchangeStep(ServerKeyExchange.Facts)
    /// A key exchange was completed.
    case keyCreated(NewAuthKey)
    /// A message of a key exchange was refused.
    case exchangeRefused(KeyExchangeError, ServerKeyExchange.Facts)
    /// A payload was answered with this transport error code.
    ///
    /// `keyID` is the key that it names, if the reason is that this DC does not know it.
    case payloadRefused(code: Int32, reason: String, keyID: AuthKeyID?)
    /// A session was seen for the first time.
    case sessionCreated(SessionKey)
    /// A message was refused.
    case messageRefused(BadMessage, SessionKey)
    /// A service message was received.
    case serviceMessage(String, MessageID)
    /// A message was taken although the documentation does not allow it: its constructor, its id, and what it does.
    ///
    /// Of a session each tolerance is told once.
    case tolerated(Tolerance, of: String, MessageID)
    /// A message that had been received before came again; it was not executed again.
    case duplicate(MessageID)
    /// A message could not be read.
    case damaged(MessageID, reason: String)
    /// The client ended a session.
    case sessionDestroyed(SessionKey)
    /// A session came back for which updates waited.
    case updatesResumed(SessionKey, UpdateBacklog)
    /// The client had its key destroyed.
    case keyDestroyed(AuthKeyID)
    /// The connection was silent for too long, or asked to be closed by `ping_delay_disconnect`.
    case timedOut(ConnectionTimeout)
}

/// Why a DC gives a connection up.
package enum ConnectionTimeout: String, CaseIterable, Sendable {
    /// It was silent for too long.
    case silence
    /// Its client asked for it by `ping_delay_disconnect`.
    case pingDelayDisconnect = "ping_delay_disconnect"
}

/// What waited for a session that came back.
package enum UpdateBacklog: Equatable, Sendable {
    /// So many updates; they are sent.
    case updates(Int)
    /// More than are kept; the client is told so.
    case tooMany

    init?(_ taken: WaitingUpdates.Taken) {
        switch taken {
        case .nothing: return nil
        case .all(let bodies): self = .updates(bodies.count)
        case .tooMany: self = .tooMany
        }
    }
}
