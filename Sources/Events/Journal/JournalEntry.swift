import MTProto
package import Primitives

/// One line of the journal: one thing that happened, in the order in which it happened.
///
///     {"n":7,"time":1763823991123456,"event":"request","dc":2,"connection":3,"method":"auth.sendCode",...}
///
/// Fields beside the five above stand at the same level; `JournalKind` says which a kind has.
package struct JournalEntry: Hashable, Sendable {
    /// The version of this form; a field more is no new version, a field less or another meaning is.
    package static let version = 2

    /// Its number in the journal, from 1.
    package let number: Int
    /// When, by the world's clock, in whole microseconds.
    package let time: Timestamp
    /// What kind of thing.
    package let kind: JournalKind
    /// At which DC; `nil` if at none.
    package let dc: DCID?
    /// On which connection; `nil` if on none.
    package let connection: Int?
    /// What else there is to say, by name.
    package let fields: [String: JournalValue]

    /// An entry with these parts; its time is cut to microseconds.
    package init(
        number: Int,
        time: Timestamp,
        kind: JournalKind,
        dc: DCID? = nil,
        connection: Int? = nil,
        fields: [String: JournalValue] = [:]
    ) {
        self.number = number
        self.time = Timestamp(nanoseconds: time.nanoseconds / 1000 * 1000)
        self.kind = kind
        self.dc = dc
        self.connection = connection
        self.fields = fields
    }

    /// A field by the name that patterns use, `dc` and `connection` among them.
    package subscript(name: String) -> JournalValue? {
        switch name {
        case Key.dc.rawValue: dc.map { .number(Int64($0.number)) }
        case Key.connection.rawValue: connection.map { .number(Int64($0)) }
        default: fields[name]
        }
    }

    /// What it is mainly about, as a pattern names it after its kind.
    package var subject: JournalValue? { fields[kind.subject.name] }

    /// The keys that every line can have, in their order.
    package enum Key: String, CaseIterable, Sendable {
        /// Its number.
        case number = "n"
        /// When, in microseconds.
        case time
        /// Its kind.
        case event
        /// At which DC.
        case dc
        /// On which connection.
        case connection

        /// What it holds, for the page.
        package var meaning: String {
            switch self {
            case .number: "the number of the entry, from 1, without gaps"
            case .time: "the world's clock, in microseconds since 1970"
            case .event: "the kind, one of those below"
            case .dc: "at which DC; left out if at none"
            case .connection: "on which connection, counted from 1 over the whole world; left out if on none"
            }
        }
    }
}

extension JournalEntry {
    /// An event as the journal tells it.
    package init(_ event: Event, number: Int) {
        let what = event.what
        self.init(
            number: number,
            time: event.time,
            kind: event.kind,
            dc: event.dc,
            connection: event.connection.flatMap { $0.number > 0 ? $0.number : nil },
            fields: what.journalFields
        )
    }

    /// The entry in a line: `12 request auth.sendCode at DC 2 on #3`.
    package var summary: String {
        var text = "\(number) \(kind.rawValue) \(subject?.text ?? "")"
        if kind == .answer, let method { text += " to \(method.text)" }
        if let dc { text += " at DC \(dc)" }
        if let connection { text += " on #\(connection)" }
        if kind.subject.name != SharedField.reason.rawValue, let reason { text += ": \(reason.text)" }
        return text
    }
}
