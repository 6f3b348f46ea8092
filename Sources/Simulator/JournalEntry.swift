import Events
import Primitives

/// One thing that happened in a world, in the order in which it happened.
///
/// docs/journal.md has the kinds and the fields of each.
public struct JournalEntry: Hashable, Sendable, CustomStringConvertible {
    let entry: Events.JournalEntry

    init(_ entry: Events.JournalEntry) {
        self.entry = entry
    }

    /// Its number, from 1, without gaps.
    public var number: Int { entry.number }
    /// When, by the world's clock, in microseconds since 1970.
    public var microseconds: Int64 { entry.time.nanoseconds / 1000 }
    /// What kind of thing: `request`, `answer`, `key_created`.
    public var kind: String { entry.kind.rawValue }
    /// At which DC; `nil` if at none.
    public var dc: Int? { entry.dc?.number }
    /// On which connection, counted from 1 over the whole world; `nil` if on none.
    public var connection: Int? { entry.connection }

    /// A field as text: of an answer, `method` is `auth.sendCode`.
    ///
    /// - Parameter name: the name of the field, as docs/journal.md has it.
    public subscript(name: String) -> String? { entry[name]?.text }

    /// The line that a file has for it: JSON.
    public var json: String { entry.json }

    /// In a line: `12 request auth.sendCode at DC 2 on #3`.
    public var description: String { entry.summary }
}
