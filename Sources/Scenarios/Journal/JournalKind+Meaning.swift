extension JournalKind {
    /// What an entry of this kind says, in a sentence for the reference.
    package var meaning: String {
        switch self {
        case .connected: "A client connected."
        case .turnedAway: "A client was not let in by a proxy, so it never came to a DC."
        case .disconnected: "A connection ended."
        case .transport: "The first bytes of a connection told its transport."
        case .badFrame: "Bytes came that are no frame of the transport; the connection is closed."
        case .handshake: "A message of a key exchange was answered."
        case .handshakeRefused: "A message of a key exchange was refused."
        case .keyCreated: "A key exchange was completed."
        case .keyBound: "A temporary key was bound to a permanent one."
        case .keyDestroyed: "A client had its key destroyed."
        case .refused: "A frame was answered with a transport error."
        case .session: "A session was made or ended."
        case .badMessage: "A message was refused with bad_msg_notification or bad_server_salt."
        case .service: "A service message came in."
        case .duplicate: "A message came in that had been received before."
        case .damaged: "A message came in that cannot be read."
        case .request: "A query came in; wrappers are taken off."
        case .answer: "A query was answered."
        case .push: "An update was sent without being asked for."
        case .world: "Something became so in the world."
        case .fault: "A fault of the scenario was done."
        case .action: "An action was done, by the timeline or by command."
        case .client: "A client program was started or ended by `dcsim test`."
        case .mistake: "dcsim itself made a mistake; never one of a client."
        }
    }
}
