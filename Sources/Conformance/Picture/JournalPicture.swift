package import Events
import Primitives

/// A journal as a sequence diagram: the client on the left, then each DC that has something to say.
///
///        time          client                                      DC 1     DC 2
///       0.000 #1         │┄┄ connect ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄>│        │
package struct JournalPicture: Sendable {
    /// Only entries of these DCs; empty for all.
    package var dcs: Set<Int> = []
    /// Only entries of these kinds; `nil` for all but those that say little.
    package var kinds: Set<JournalKind>?
    /// Only entries with these numbers.
    package var numbers = 0...Int.max
    /// Of those that would be drawn, only the entries with these numbers; `nil` for all.
    package var only: Set<Int>?
    /// Entries that get a mark in the margin; they are drawn even if they say little.
    package var marked: Set<Int> = []
    /// Whether the reader has colours.
    package var hasColor = false

    /// How wide the time, the connection and the mark are.
    private static let margin = 18
    /// The first gap has room for what is said; the others only tell the DCs apart.
    private static let gaps = [44, 8]

    /// A picture of everything but what says little.
    package init() {}

    /// Whether an entry is drawn.
    package func shows(_ entry: JournalEntry) -> Bool {
        guard numbers.contains(entry.number) else { return false }
        if marked.contains(entry.number) { return true }
        if let kinds, !kinds.contains(entry.kind) { return false }
        if kinds == nil, entry.kind.isQuiet { return false }
        guard let dc = entry.dc, !dcs.isEmpty else { return true }
        return dcs.contains(dc.number)
    }

    /// Draws the entries that it shows.
    ///
    /// - Parameters:
    ///   - entries: the whole journal; its first entry is time zero.
    ///   - take: gets each line, as it is made.
    package func draw(_ entries: [JournalEntry], _ take: (String) -> Void) {
        let shown = entries.lazy.filter(shows)
        let columns = Set(shown.compactMap(\.dc)).sorted()
        let diagram = SequenceDiagram(
            ["client"] + columns.map { "DC \($0)" },
            margin: Self.margin,
            gaps: Self.gaps
        )
        let column = Dictionary(uniqueKeysWithValues: zip(columns, 1...columns.count + 1))
        let heading = diagram.heading
        take("     time" + heading.dropFirst("     time".count))
        let start = entries.first?.time
        var leftOut = 0
        for entry in shown {
            if let only, !only.contains(entry.number) {
                leftOut += 1
                continue
            }
            if leftOut > 0 { take(diagram.gap(prefix: "  ... \(leftOut) more")) }
            leftOut = 0
            let time = start.map { entry.time - $0 } ?? .zero
            let line = Self.line(
                PictureRow(entry),
                in: diagram,
                column: entry.dc.flatMap { column[$0] },
                prefix: prefix(entry, time: time)
            )
            take(line.ink.paint(line.text, hasColor))
        }
    }

    private func prefix(_ entry: JournalEntry, time: Duration) -> String {
        let mark = marked.contains(entry.number) ? "> " : "  "
        let connection = entry.connection.map { " #\($0)" } ?? ""
        return mark + Self.seconds(time) + connection
    }

    private static func line(
        _ row: PictureRow,
        in diagram: SequenceDiagram,
        column: Int?,
        prefix: String
    ) -> (text: String, ink: Ink) {
        let label = row.label.printable
        let remark = row.remark.map { cut($0.printable) }
        guard let column, row.shape != .note else {
            return (diagram.note(label, prefix: prefix, remark: remark), row.ink)
        }
        let isOutgoing = row.shape != .toClient
        let text = diagram.arrow(
            from: isOutgoing ? 0 : column,
            to: isOutgoing ? column : 0,
            label,
            line: row.line,
            isMutual: row.shape == .mutual,
            prefix: prefix,
            remark: remark
        )
        return (text, row.ink)
    }

    private static let longestRemark = 80

    private static func cut(_ remark: String) -> String {
        remark.count > longestRemark ? remark.prefix(longestRemark - 1) + "…" : remark
    }

    /// Seconds with three digits behind the point, right-aligned in 8 characters.
    private static func seconds(_ time: Duration) -> String {
        let milliseconds = time.milliseconds
        let fraction = String(milliseconds.magnitude % 1000)
        let whole = (milliseconds < 0 ? "-" : "") + String(milliseconds.magnitude / 1000)
        let text = "\(whole).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
        return String(repeating: " ", count: max(0, 8 - text.count)) + text
    }
}
