package import MTProto

/// A session was made or ended.
package struct SessionEvent: EventKind {
    /// What became of it.
    package enum Change: String, EventWord {
        /// It was seen for the first time.
        case created
        /// Its client ended it.
        case destroyed
    }

    /// What became of it.
    package let change: Change
    /// The session.
    package let session: SessionKey

    package static let kind = JournalKind("session", "A session was made or ended.", of: Self.self)

    package static let fields: [EventField<Self>] = [change, session, .keyID { $0.session.keyID }]

    private static let change = EventField<Self>("session") { $0.change }
    private static let session = EventField<Self>("session_id", "16 hexadecimal digits") {
        $0.session.sessionID
    }

    package static let isQuiet = true
    package var level: EventLevel { .debug }

    package var sentence: String {
        switch change {
        case .created: "session \(session.sessionID) of key \(session.keyID)"
        case .destroyed: "session \(session.sessionID) destroyed"
        }
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.note, "session \(entry.text(session)) \(entry.text(change))", ink: .faint)
    }
}

extension JournalKind {
    /// A session was made or ended.
    package static var session: JournalKind { SessionEvent.kind }
}
