import Scenarios

/// The entries of a world's journal, the newest so many, and who waits for more.
struct Journal {
    /// How many entries are kept; the older half goes when there are more.
    static let most = 400_000

    private var entries: [JournalEntry] = []
    private var watchers: [Int: AsyncStream<JournalEntry>.Continuation] = [:]
    private var lastWatcher = 0

    mutating func add(_ entry: JournalEntry) {
        if entries.count >= Self.most { entries.removeFirst(Self.most / 2) }
        entries.append(entry)
        for watcher in watchers.values { watcher.yield(entry) }
    }

    func entries(after number: Int) -> [JournalEntry] {
        guard let first = entries.first, number >= first.number else { return entries }
        return Array(entries.dropFirst(number - first.number + 1))
    }

    mutating func watch(_ watcher: AsyncStream<JournalEntry>.Continuation) -> Int {
        lastWatcher += 1
        watchers[lastWatcher] = watcher
        return lastWatcher
    }

    mutating func unwatch(_ id: Int) {
        watchers[id] = nil
    }

    /// No entry comes any more.
    mutating func finish() {
        for watcher in watchers.values { watcher.finish() }
        watchers = [:]
    }
}
