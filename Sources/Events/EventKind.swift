/// A kind of event: what it tells to the journal, to the log and to a picture.
///
/// A kind is a file of the folder `Kinds` and a line of `JournalKind.allCases`. The words of patterns, what the
/// linter knows of their fields, the JSON Schema and `docs/journal.md` follow from its declarations.
package protocol EventKind: Sendable {
    /// The kind in the journal: its word and its meaning.
    static var kind: JournalKind { get }
    /// What its entries hold beside number, time, DC and connection.
    ///
    /// They are written in this order; the first is what a pattern compares with what stands after the kind.
    static var fields: [EventField<Self>] { get }
    /// Whether pictures leave it out unless they are asked for it: it says little and is often.
    static var isQuiet: Bool { get }
    /// How an entry of this kind is drawn; any of its fields may be missing.
    static func row(of entry: JournalEntry) -> PictureRow

    /// How much it matters to who reads a log.
    var level: EventLevel { get }
    /// The event in a sentence of a log, without its full stop.
    var sentence: String { get }
}

extension EventKind {
    /// It is drawn.
    package static var isQuiet: Bool { false }
    /// It is of use to everybody who reads a log.
    package var level: EventLevel { .info }

    /// What an entry of the journal holds of it.
    var journalFields: [String: JournalValue] {
        var values: [String: JournalValue] = [:]
        for field in Self.fields { values[field.name] = field.value(self) }
        return values
    }
}

/// How much an event matters to who reads a log.
package enum EventLevel: Sendable {
    /// Frames, service messages, steps of a key exchange, what queries ask; a client's bad bytes too.
    case debug
    /// Connections, handshakes, answers, redirects, refusals.
    case info
    /// What may well be the cause of a failure that follows.
    case warning
    /// A mistake of dcsim itself.
    case error
}
