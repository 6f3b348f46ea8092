package import Events
import Scenarios
import Simulation

/// Some entries of a journal, and how the journal stands.
package struct JournalPage: Sendable {
    /// The entries, in order.
    package let entries: [JournalEntry]
    /// Which journal they are of: one more after each reset.
    package let life: Int
    /// Whether no entry comes any more.
    package let isFinished: Bool
}

// A journal read page by page, for readers of any speed.
extension WorldHost {
    /// The next entries after one that was read.
    ///
    /// - Parameters:
    ///   - number: the last that was read.
    ///   - life: the journal that it was of; of another one, or one that has no such number, all are new.
    ///   - most: how many at most.
    /// - Returns: the entries.
    package func journalPage(after number: Int, life: Int? = nil, atMost most: Int) -> JournalPage {
        let isSame = (life ?? journal.life) == journal.life && number <= simulator.lastEntry
        return JournalPage(
            entries: journal.entries(after: isSame ? number : 0, atMost: most),
            life: journal.life,
            isFinished: journal.isFinished
        )
    }

    /// Something comes whenever the journal has changed; the end, when the world ends.
    package func journalChanges() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            guard !journal.isFinished else { return continuation.finish() }
            continuation.yield()
            let id = journal.wake(continuation)
            continuation.onTermination = { [weak self] _ in
                Task { await self?.unwatch(id) }
            }
        }
    }
}
