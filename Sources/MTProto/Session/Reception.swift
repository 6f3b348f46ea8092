import Flaws
import Primitives
import TL

/// What surrounds a packet that a session receives, and what the packet does to others than its session.
struct Reception {
    /// A list of message ids may be this long; a longer one is answered with transport error -429.
    static let mostListedIDs = 8192

    /// The session that receives it.
    let key: SessionKey
    /// The connection that it came on.
    let connection: ConnectionID
    /// The salts of its key.
    let salts: ServerSalts
    /// The key that logins hang on; `nil` while a temporary key is not bound.
    let permanentKeyID: AuthKeyID?
    /// Whether seq_no is judged (codes 32 to 35).
    let judgesSequenceNumbers: Bool
    /// What is done to a service message of this name in place of answering it; `nil` for nothing.
    let judge: ServiceJudge
    /// When.
    let now: Timestamp
    /// All sessions of the key.
    private(set) var sessions: Set<SessionID>

    /// What happened, and what the client asks for, in order.
    private(set) var outputs: [Output] = []
    /// The queries among them.
    private(set) var queries: [Request.ID] = []
    /// Other sessions of the key that end.
    private(set) var destroyed: [SessionKey] = []
    /// Whether the key ends, once the answers are out.
    var destroysKey = false
    /// When the connection is to be closed.
    var disconnectAt: Timestamp?
    /// How long the request over HTTP waits, if one does.
    var patience: HTTPPoll.Patience?

    init(
        key: SessionKey,
        connection: ConnectionID,
        salts: ServerSalts,
        permanentKeyID: AuthKeyID?,
        judgesSequenceNumbers: Bool,
        judge: @escaping ServiceJudge,
        sessions: Set<SessionID>,
        now: Timestamp
    ) {
        self.key = key
        self.connection = connection
        self.salts = salts
        self.permanentKeyID = permanentKeyID
        self.judgesSequenceNumbers = judgesSequenceNumbers
        self.judge = judge
        self.sessions = sessions
        self.now = now
    }

    /// The salt that the server writes into its own messages.
    var currentSalt: Int64 { salts.current(at: now) }

    /// Something happened.
    mutating func note(_ event: ProtocolEvent) {
        outputs.append(.event(connection, event))
    }

    /// The client asks for what is not the session's business.
    mutating func handOut(_ query: MessageID, _ body: TLReader) {
        let id = Request.ID(session: key, message: query)
        queries.append(id)
        let request = Request(id: id, connection: connection, permanentKeyID: permanentKeyID, body: body)
        outputs.append(.request(request))
    }

    /// Ends another session of the key; whether there is one.
    mutating func destroy(_ id: SessionID) -> Bool {
        guard id != key.sessionID, sessions.remove(id) != nil else { return false }
        let other = SessionKey(keyID: key.keyID, sessionID: id)
        destroyed.append(other)
        note(.sessionDestroyed(other))
        return true
    }
}
