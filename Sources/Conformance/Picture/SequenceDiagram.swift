package import Events

/// Who says what to whom, as a picture of text: one column a participant, time goes down.
///
///     client                     DC 1    DC 2
///       │── auth.sendCode ────────>│       │
///       │<── 303 PHONE_MIGRATE_2 ──│       │
///
/// It makes lines and keeps none, so that a long journal needs no memory twice.
package struct SequenceDiagram: Sendable {
    private let participants: [String]
    /// Where each column stands.
    private let columns: [Int]

    /// A diagram.
    ///
    /// - Parameters:
    ///   - participants: their names, from left to right.
    ///   - margin: how many characters stand before the first name.
    ///   - gaps: how many characters are between two columns, from left to right; the last one holds for more.
    package init(_ participants: [String], margin: Int = 0, gaps: [Int]) {
        self.participants = participants
        var column = margin + 4
        columns = participants.indices.map { index in
            defer { column += 1 + (index < gaps.count ? gaps[index] : gaps.last ?? 8) }
            return column
        }
    }

    private var width: Int { (columns.last ?? 0) + 1 }

    /// The names, each in the middle of its column.
    package var heading: String {
        var text = ""
        for (name, column) in zip(participants, columns) {
            let start = max(0, column - name.count / 2)
            text += Self.blanks(start - text.count) + name
        }
        return text
    }

    /// An empty line of the columns; `prefix` stands in the margin.
    package func gap(prefix: String = "") -> String {
        prefix + Self.blanks((columns.first ?? 0) - prefix.count) + tail(from: 0)
    }

    /// A message from one participant to another.
    ///
    /// - Parameters:
    ///   - sender: the column it comes from.
    ///   - receiver: the column it goes to.
    ///   - label: what is said; cut to fit.
    ///   - line: what it is drawn with.
    ///   - isMutual: whether it goes both ways.
    ///   - prefix: what stands in the margin.
    ///   - remark: what stands behind the last column.
    /// - Returns: the line.
    package func arrow(
        from sender: Int,
        to receiver: Int,
        _ label: String,
        line: PictureRow.Line = .solid,
        isMutual: Bool = false,
        prefix: String = "",
        remark: String? = nil
    ) -> String {
        let (left, right) = (min(sender, receiver), max(sender, receiver))
        let room = columns[right] - columns[left] - 1
        let text = " \(Self.cut(label, to: room - 6)) "
        let dashes = room - 1 - text.count - 2
        func dash(_ count: Int) -> String { String(repeating: line.dash, count: max(0, count)) }
        let isOutgoing = receiver > sender
        let arrow =
            if isMutual {
                "<\(dash(1))\(text)\(dash(dashes))>"
            } else if isOutgoing {
                "\(dash(2))\(text)\(dash(dashes))>"
            } else {
                "<\(dash(dashes))\(text)\(dash(2))"
            }
        var row = prefix + Self.blanks((columns.first ?? 0) - prefix.count)
        for column in 0..<left { row += "│" + Self.blanks(columns[column + 1] - columns[column] - 1) }
        row += "│" + arrow + tail(from: right)
        return row + (remark.map { "  \($0)" } ?? "")
    }

    /// A text between the lines of the columns; it covers those that it needs.
    package func note(_ text: String, prefix: String = "", remark: String? = nil) -> String {
        var row = prefix + Self.blanks((columns.first ?? 0) - prefix.count) + "│ " + text
        let length = (columns.first ?? 0) + 2 + text.count
        if let next = columns.firstIndex(where: { $0 > length }) {
            row += Self.blanks(columns[next] - length) + tail(from: next)
        }
        return row + (remark.map { "  \($0)" } ?? "")
    }

    /// The line of a column and what is right of it.
    private func tail(from column: Int) -> String {
        var text = "│"
        for index in column..<columns.count - 1 {
            text += Self.blanks(columns[index + 1] - columns[index] - 1) + "│"
        }
        return text
    }

    private static func blanks(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }

    private static func cut(_ text: String, to length: Int) -> String {
        text.count > length ? text.prefix(max(0, length - 1)) + "…" : text
    }
}

extension PictureRow.Line {
    fileprivate var dash: String {
        switch self {
        case .solid: "─"
        case .dotted: "┄"
        }
    }
}
