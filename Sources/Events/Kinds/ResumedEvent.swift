package import MTProto

/// A session came back for which updates waited.
package struct ResumedEvent: EventKind {
    /// What becomes of the updates.
    package enum Backlog: String, EventWord {
        /// All of them are sent.
        case sent
        /// They were more than are kept; the client is told so, by `updatesTooLong`.
        case tooLong = "too_long"
    }

    /// The session.
    package let session: SessionKey
    /// What waited for it.
    package let backlog: UpdateBacklog

    package static let kind = JournalKind(
        "resumed",
        "A session came back for which updates waited.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [
        what, count, .keyID { $0.session.keyID },
    ]

    private static let what = EventField<Self>("resumed") { event -> Backlog in
        switch event.backlog {
        case .updates: .sent
        case .tooMany: .tooLong
        }
    }
    private static let count = EventField<Self>("count", "how many are sent") { event -> Int? in
        switch event.backlog {
        case .updates(let count): count
        case .tooMany: nil
        }
    }

    package var level: EventLevel { .debug }

    package var sentence: String {
        switch backlog {
        case .updates(let count): "\(count) updates waited for session \(session.sessionID) and are sent"
        case .tooMany: "too many updates waited for session \(session.sessionID), which is told so"
        }
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toClient, "updates that waited", remark: entry.text(what))
    }
}

extension JournalKind {
    /// A session came back for which updates waited.
    package static var resumed: JournalKind { ResumedEvent.kind }
}
