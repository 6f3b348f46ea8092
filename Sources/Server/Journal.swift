import Events
import Scenarios

/// The entries of a world's journal, the newest so many, and who waits for more.
struct Journal {
    /// How many entries are kept; the older half goes when there are more.
    static let most = 400_000

    private var entries: [JournalEntry] = []
    private var watchers: [Int: AsyncStream<JournalEntry>.Continuation] = [:]
    private var wakers: [Int: AsyncStream<Void>.Continuation] = [:]
    private var lastWatcher = 0
    /// How often it has begun anew.
    private(set) var life = 0
    private(set) var isFinished = false

    mutating func add(_ entry: JournalEntry) {
        if entries.count >= Self.most { entries.removeFirst(Self.most / 2) }
        entries.append(entry)
        for watcher in watchers.values { watcher.yield(entry) }
        for waker in wakers.values { waker.yield() }
    }

    func entries(after number: Int) -> [JournalEntry] {
        guard let first = entries.first, number >= first.number else { return entries }
        return Array(entries.dropFirst(number - first.number + 1))
    }

    func entries(after number: Int, atMost most: Int) -> [JournalEntry] {
        let start = entries.first.map { max(0, number - $0.number + 1) } ?? 0
        return Array(entries.dropFirst(start).prefix(most))
    }

    mutating func watch(_ watcher: AsyncStream<JournalEntry>.Continuation) -> Int {
        lastWatcher += 1
        watchers[lastWatcher] = watcher
        return lastWatcher
    }

    /// Lets somebody know whenever there is something new.
    mutating func wake(_ waker: AsyncStream<Void>.Continuation) -> Int {
        lastWatcher += 1
        wakers[lastWatcher] = waker
        return lastWatcher
    }

    mutating func unwatch(_ id: Int) {
        watchers[id] = nil
        wakers[id] = nil
    }

    /// Begins anew, with entry 1; who watches goes on watching.
    mutating func restart() {
        entries = []
        life += 1
        for waker in wakers.values { waker.yield() }
    }

    /// No entry comes any more.
    mutating func finish() {
        for watcher in watchers.values { watcher.finish() }
        watchers = [:]
        for waker in wakers.values { waker.finish() }
        wakers = [:]
        isFinished = true
    }
}
