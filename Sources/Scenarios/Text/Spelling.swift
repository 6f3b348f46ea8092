/// Which known word somebody may have meant.
enum Spelling {
    /// The known word nearest to `word`, if it is near enough to be a slip of the pen; the first of equals.
    static func nearest(to word: String, among known: [String]) -> String? {
        let most = max(1, word.count / 3)
        return known.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
            .filter { $0.distance <= most }
            .enumerated()
            .min { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }?
            .element.word
    }

    /// `did you mean 'port'?`, or else the known words.
    static func hint(for word: String, among known: [String]) -> String {
        if let word = nearest(to: word, among: known) { return "did you mean '\(word)'?" }
        return "known here: \(known.joined(separator: ", "))"
    }

    /// How many letters must be changed, left out, added or exchanged with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.prefix(64))
        let right = Array(right.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let change = last[j] + (left[i] == right[j] ? 0 : 1)
                var best = min(change, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
