package import Events
import MTProto
import Primitives
package import Scenarios
import Simulation

// The journal of a world that follows a scenario, and what is asked of it.
extension WorldHost {
    /// Begins a scenario, and the journal with it; call it before clients come.
    package func begin(_ script: Script) {
        self.script = script
        hasBegun = true
        simulator.begin(script, now: now)
        carryOutputs()
    }

    /// The entries after a number, as far as they are kept.
    package func journal(after number: Int = 0) -> [JournalEntry] {
        journal.entries(after: number)
    }

    /// All entries from the first one that is kept, then each as it is made, until the world stops.
    package func watchJournal() -> AsyncStream<JournalEntry> {
        AsyncStream { continuation in
            for entry in journal.entries(after: 0) { continuation.yield(entry) }
            let id = journal.watch(continuation)
            continuation.onTermination = { [weak self] _ in
                Task { await self?.unwatch(id) }
            }
        }
    }

    func unwatch(_ id: Int) {
        journal.unwatch(id)
    }

    /// What the journal says to the expectations of the scenario, and to those given here.
    package func verdict(with others: [Expectation] = []) -> Verdict {
        var script = script
        script.expectations += others
        return Verdict(script, journal: journal.entries(after: 0))
    }

    /// Arms a fault from now on.
    package func arm(_ fault: Fault) {
        simulator.arm(fault)
    }

    /// Arms a stub from now on.
    package func arm(_ stub: Stub) {
        simulator.arm(stub)
    }

    /// Ends all faults and stubs.
    package func disarm() {
        simulator.disarm()
    }

    /// Notes that a client program was started, or how it has ended.
    package func note(_ program: ClientEvent) {
        simulator.note(program, now: now)
        carryOutputs()
    }
}
