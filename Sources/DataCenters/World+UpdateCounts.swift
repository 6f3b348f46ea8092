import Primitives

// `seq`: how many containers of updates with a place in the order of all were sent to a key.
extension World {
    /// The count before anything was sent.
    private static let firstCount = 1

    /// How many such containers a key got.
    package func containerCount(of place: KeyPlace) -> Int { containerCounts[place] ?? Self.firstCount }

    /// Counts one more for a key; gives its number.
    package mutating func countContainer(to place: KeyPlace) -> Int {
        let count = containerCount(of: place) + 1
        containerCounts[place] = count
        return count
    }
}
