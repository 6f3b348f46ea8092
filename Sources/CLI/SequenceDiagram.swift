/// Who says what to whom, as a picture of text: one column a participant, time goes down.
///
///      client                     DC 1                       DC 2
///        │── auth.sendCode ────────>│                          │
///        │<── 303 PHONE_MIGRATE_2 ──│                          │
struct SequenceDiagram {
    /// Characters between two columns.
    static let spacing = 34

    private let participants: [String]
    private(set) var lines: [String] = []

    /// An empty diagram; the first participant stands on the left.
    init(_ participants: [String]) {
        self.participants = participants
        lines.append(heading())
        lines.append(blank())
    }

    /// A message from one participant to another, with a remark behind the last column.
    mutating func arrow(from sender: Int, to receiver: Int, _ label: String, remark: String? = nil) {
        var row = Array(blank(width: width))
        let left = Self.column(min(sender, receiver))
        let right = Self.column(max(sender, receiver))
        for place in (left + 1)..<right { row[place] = "─" }
        if receiver > sender {
            row[right - 1] = ">"
        } else {
            row[left + 1] = "<"
        }
        let text = Array(" \(String(label.prefix(right - left - 7))) ")
        let start = receiver > sender ? left + 3 : right - 2 - text.count
        row.replaceSubrange(start..<start + text.count, with: text)
        lines.append(String(row) + (remark.map { "  \($0)" } ?? ""))
    }

    /// An empty line of the columns.
    mutating func gap() {
        lines.append(blank())
    }

    private static func column(_ participant: Int) -> Int { 4 + participant * spacing }

    private var width: Int { Self.column(participants.count - 1) + 1 }

    private func heading() -> String {
        var row = [Character](repeating: " ", count: width + Self.spacing / 2)
        for (index, name) in participants.enumerated() {
            let start = max(0, Self.column(index) - name.count / 2)
            row.replaceSubrange(start..<start + name.count, with: name)
        }
        return String(row).trimmingTail
    }

    private func blank(width: Int? = nil) -> String {
        var row = [Character](repeating: " ", count: self.width)
        for index in participants.indices { row[Self.column(index)] = "│" }
        return String(row)
    }
}

extension String {
    fileprivate var trimmingTail: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
