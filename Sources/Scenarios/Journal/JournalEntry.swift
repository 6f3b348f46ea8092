package import Primitives

/// One line of the journal: one thing that happened, in the order in which it happened.
///
///     {"n":7,"time":1763823991123456,"event":"request","dc":2,"connection":3,"method":"auth.sendCode",...}
///
/// Fields beside the five above stand at the same level; `JournalKind` says which a kind has.
package struct JournalEntry: Hashable, Sendable {
    /// The version of this form; a field more is no new version, a field less or another meaning is.
    package static let version = 1

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

    /// The version of the format in which entries are written.
    package static let formatVersion = 1

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
        case "dc": dc.map { .number(Int64($0.number)) }
        case "connection": connection.map { .number(Int64($0)) }
        default: fields[name]
        }
    }

    /// What it is mainly about, as a pattern names it after its kind.
    package var subject: JournalValue? { self[kind.subject] }
}

extension JournalEntry: Codable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    private static let number = Name("n")
    private static let time = Name("time")
    private static let event = Name("event")
    private static let dc = Name("dc")
    private static let connection = Name("connection")
    private static let own: Set = ["n", "time", "event", "dc", "connection"]

    /// Reads a line of a journal.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Name.self)
        let microseconds = try values.decode(Int64.self, forKey: Self.time)
        var fields: [String: JournalValue] = [:]
        for key in values.allKeys where !Self.own.contains(key.stringValue) {
            fields[key.stringValue] = try values.decode(JournalValue.self, forKey: key)
        }
        self.init(
            number: try values.decode(Int.self, forKey: Self.number),
            time: Timestamp(nanoseconds: microseconds * 1000),
            kind: try values.decode(JournalKind.self, forKey: Self.event),
            dc: try values.decodeIfPresent(Int.self, forKey: Self.dc).map { DCID($0) },
            connection: try values.decodeIfPresent(Int.self, forKey: Self.connection),
            fields: fields
        )
    }

    /// Writes a line of a journal.
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Name.self)
        try values.encode(number, forKey: Self.number)
        try values.encode(time.nanoseconds / 1000, forKey: Self.time)
        try values.encode(kind, forKey: Self.event)
        try values.encodeIfPresent(dc?.number, forKey: Self.dc)
        try values.encodeIfPresent(connection, forKey: Self.connection)
        for (name, value) in fields { try values.encode(value, forKey: Name(name)) }
    }
}
