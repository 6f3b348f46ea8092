package import Events
package import Scenarios
import Server

// What happened, and what it says to the expectations of the scenario.
extension LiveWorld {
    /// What has happened since the start, or after an entry with this number.
    package func journal(after number: Int = 0) async -> [JournalEntry] {
        await host.journal(after: number)
    }

    /// What has happened since the start, then each entry as it is made, until the world stops.
    package func watchJournal() async -> AsyncStream<JournalEntry> {
        await host.watchJournal()
    }

    /// What the journal says to the expectations of the scenario so far.
    package func verdict() async -> Verdict {
        await host.verdict()
    }

    /// The first line of this world's journal as a file.
    package var journalHeader: JournalFile.Header {
        JournalFile.Header(dcsim: report.version, seed: seed)
    }
}
