/// Ranges of counts as users write them: `3`, `2..4`, `3..`, `..5`.
enum RangeText {
    /// The first and the last number of a range, in any order; `nil` if a text is none.
    static func parse(_ text: String, from least: Int) -> (Int, Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isRange = parts.count == 3 && parts[1].isEmpty && parts != ["", "", ""]
        guard isRange || parts.count == 1, let first = parts[0].isEmpty ? least : number(parts[0]),
            let last = isRange && parts[2].isEmpty ? Int.max : number(parts[parts.count - 1])
        else { return nil }
        return (first, last)
    }

    /// A count in decimal.
    static func number(_ text: String) -> Int? {
        guard let number = Int(text), String(number) == text, number <= Item.mostTimes else { return nil }
        return number
    }

    /// A range as a file writes it.
    static func text(_ range: ClosedRange<Int>) -> String {
        if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
        let first = range.lowerBound == 0 ? "" : "\(range.lowerBound)"
        return "\(first)..\(range.upperBound == Int.max ? "" : "\(range.upperBound)")"
    }
}
