import Events
import FlyingSocks
import Scenarios
import Server

/// A journal as server-sent events: each entry one event, its number the id.
///
/// A reader that is slow is waited for: entries are taken from the journal as they are written, never queued.
/// After a reset comes an event `reset`, and numbers begin at 1 again.
struct EventStream: AsyncBufferedSequence {
    typealias Element = UInt8

    /// How often a comment is sent at least, so that a reader that is gone is noticed.
    static let heartbeat = Duration.seconds(10)
    /// How many entries are written at a time.
    static let mostAtOnce = 200

    let follower: JournalFollower

    func makeAsyncIterator() -> Iterator { Iterator(follower) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        private let follower: JournalFollower
        private var last: Int
        private var life: Int?
        private var changes: AsyncStream<Void>.Iterator
        private var pending: ArraySlice<UInt8> = ArraySlice(": the journal follows\n\n".utf8)
        private var isOver = false

        init(_ follower: JournalFollower) {
            self.follower = follower
            last = follower.after
            changes = EventStream.changes(of: follower.host).makeAsyncIterator()
        }

        mutating func next() async throws -> UInt8? {
            try await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
            while pending.isEmpty {
                guard !isOver else { return nil }
                await fill()
            }
            defer { pending = pending.dropFirst(count) }
            return pending.prefix(count)
        }

        /// Takes what is new; waits if nothing is.
        private mutating func fill() async {
            let page = await follower.host.journalPage(
                after: last,
                life: life,
                atMost: EventStream.mostAtOnce
            )
            if let life, life != page.life { write("event: reset\ndata: {}\n\n") }
            life = page.life
            for entry in page.entries where follower.filter.holds(entry) {
                write("id: \(entry.number)\ndata: \(entry.json)\n\n")
            }
            if let newest = page.entries.last {
                last = newest.number
                return
            }
            guard pending.isEmpty else { return }
            if page.isFinished {
                isOver = true
            } else if await changes.next() == nil {
                // The world has ended, or the server; what it said last is still to be told.
                isOver = await follower.host.journalPage(after: last, life: life, atMost: 1).entries.isEmpty
            } else if await isUnchanged() {
                write(": nothing new\n\n")
            }
        }

        private func isUnchanged() async -> Bool {
            let page = await follower.host.journalPage(after: last, life: life, atMost: 1)
            return page.entries.isEmpty && page.life == life && !page.isFinished
        }

        private mutating func write(_ text: String) {
            pending += ArraySlice(text.utf8)
        }
    }

    /// Something comes when the journal has changed, and now and then; the end when the world has ended.
    private static func changes(of host: WorldHost) -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let forward = Task {
                for await _ in await host.journalChanges() { continuation.yield() }
                continuation.finish()
            }
            let beat = Task {
                while (try? await Task.sleep(for: heartbeat)) != nil { continuation.yield() }
            }
            continuation.onTermination = { _ in
                forward.cancel()
                beat.cancel()
            }
        }
    }
}
