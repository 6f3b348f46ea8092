package import Events
import Primitives

/// A journal as a file: JSON Lines, first a header, then an entry a line.
///
///     {"journal":2,"dcsim":"0.1.0","seed":42,"scenario":"login.yaml"}
///     {"n":1,"time":1763823991123456,"event":"connected","dc":1,"connection":1,"local":...,"peer":...}
///
/// A file without a header is read too, so that lines can be picked out of one. `time` is in microseconds since
/// 1970 by the world's clock.
package struct JournalFile: Sendable {
    /// The first line.
    package struct Header: Hashable, Sendable {
        /// The keys of the line.
        enum Key: String {
            case version = "journal"
            case dcsim, seed, scenario
        }

        /// The version of the form: `JournalEntry.version`.
        package var version = JournalEntry.version
        /// The version of dcsim that wrote it.
        package var dcsim: String
        /// What everything random followed from.
        package var seed: UInt64?
        /// The scenario, as the user named it.
        package var scenario: String?

        /// The header of a journal that this dcsim writes.
        package init(dcsim: String, seed: UInt64? = nil, scenario: String? = nil) {
            self.dcsim = dcsim
            self.seed = seed
            self.scenario = scenario
        }

        /// The line, without its line feed.
        package var json: String {
            var line = JournalLine()
            line.add(Key.version.rawValue, .number(Int64(version)))
            line.add(Key.dcsim.rawValue, .text(dcsim))
            // As in entries: beyond 2^53 it is text.
            if let seed {
                line.add(Key.seed.rawValue, Int64(exactly: seed).map { .number($0) } ?? .text("\(seed)"))
            }
            if let scenario { line.add(Key.scenario.rawValue, .text(scenario)) }
            return line.ended()
        }
    }

    /// The first line, if it is a header.
    package private(set) var header: Header?
    /// The entries, in the order of the file.
    package private(set) var entries: [JournalEntry] = []
    /// Lines that are left out because this dcsim does not know their kind, counted by it.
    package private(set) var unknownKinds: [String: Int] = [:]
    /// Lines that cannot be read, the first so many; a last line that was cut off is only a warning.
    package private(set) var mistakes: [Diagnostic] = []

    /// How many mistakes are kept.
    package static let mostMistakes = 20

    /// Reads a journal.
    ///
    /// - Parameters:
    ///   - bytes: what the file holds.
    ///   - name: the file as the user named it, for diagnostics.
    package init(_ bytes: [UInt8], name: String) {
        var start = bytes.startIndex
        var number = 1
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.endIndex
            let line = bytes[start..<end]
            if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0d || $0 == 0x09 }) {
                let place = SourceMark(file: name, line: number, column: 1)
                read(line, at: place, isCut: end == bytes.endIndex)
            }
            start = end + 1
            number += 1
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, at place: SourceMark, isCut: Bool) {
        // Standard output of `dcsim run --journal -` begins so.
        if line.starts(with: "dcsim ready ".utf8) { return }
        do throws(JSONReader.Mistake) {
            let fields = try JSONReader.object(line)
            if let version = fields[Header.Key.version.rawValue] {
                readHeader(fields, version, at: place)
            } else {
                readEntry(fields, at: place)
            }
        } catch {
            let mark = SourceMark(file: place.file, line: place.line, column: error.offset + 1)
            if place.line == 1, line.first == 0x5b {
                return note(
                    Diagnostic(
                        at: mark,
                        found: "this is a JSON array, and no journal",
                        expected: "an object a line, as the admin API gives for Accept: application/x-ndjson"
                    )
                )
            }
            let found = isCut ? "the last line was cut off" : "this is no line of a journal"
            let severity: Diagnostic.Severity = isCut ? .warning : .error
            note(Diagnostic(at: mark, severity: severity, found: found, expected: error.expected))
        }
    }

    private mutating func note(_ mistake: Diagnostic) {
        if mistakes.count < Self.mostMistakes { mistakes.append(mistake) }
    }

    private mutating func readHeader(
        _ fields: [String: JournalValue],
        _ version: JournalValue,
        at place: SourceMark
    ) {
        guard version == .number(Int64(JournalEntry.version)) else {
            let found = "the journal has version \(version.text)"
            note(Diagnostic(at: place, found: found, expected: "version \(JournalEntry.version)"))
            return
        }
        header = Header(
            dcsim: fields[Header.Key.dcsim.rawValue]?.text ?? "",
            seed: fields[Header.Key.seed.rawValue].flatMap { UInt64($0.text) },
            scenario: fields[Header.Key.scenario.rawValue]?.text
        )
    }

    private mutating func readEntry(_ all: [String: JournalValue], at place: SourceMark) {
        var fields = all
        func take(_ key: JournalEntry.Key) -> Int64? {
            guard case .number(let number) = fields.removeValue(forKey: key.rawValue) else { return nil }
            return number
        }
        let number = take(.number)
        let time = take(.time)
        let dc = take(.dc)
        let connection = take(.connection)
        let event = fields.removeValue(forKey: JournalEntry.Key.event.rawValue)
        guard let number, let time, let event, time.magnitude < 1 << 53 else {
            let lacking: JournalEntry.Key = number == nil ? .number : event == nil ? .event : .time
            note(
                Diagnostic(
                    at: place,
                    found: "an entry without '\(lacking.rawValue)'",
                    expected: "n, time and event"
                )
            )
            return
        }
        guard let kind = JournalKind(rawValue: event.text) else {
            unknownKinds[event.text, default: 0] += 1
            return
        }
        entries.append(
            JournalEntry(
                number: Int(number),
                time: Timestamp(nanoseconds: time * 1000),
                kind: kind,
                dc: dc.map { DCID(Int($0)) },
                connection: connection.map { Int($0) },
                fields: fields
            )
        )
    }
}
