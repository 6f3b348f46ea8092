import Events

/// What is wrong with a journal, in lines for people, and the entries that they tell of.
struct Complaint {
    private(set) var lines: [String] = []
    /// Their numbers.
    private(set) var entries: [Int] = []

    /// Nothing.
    init() {}

    /// A line.
    init(_ line: String) {
        lines = [line]
    }

    /// A line that tells of an entry.
    init(_ before: String, _ entry: JournalEntry, _ behind: String = "") {
        lines = ["\(before)\(entry.summary)\(behind)"]
        entries = [entry.number]
    }

    static func + (left: Complaint, right: Complaint) -> Complaint {
        var sum = left
        sum += right
        return sum
    }

    static func += (left: inout Complaint, right: Complaint) {
        left.lines += right.lines
        left.entries += right.entries
    }
}
