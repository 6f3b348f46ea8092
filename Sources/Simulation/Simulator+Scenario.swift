import DataCenters
package import Events
import MTProto
package import Primitives
package import Scenarios
import TL

// A scenario is begun, told and asked.
extension Simulator {
    /// Begins a scenario, and the journal with it; what the timeline wants at once is done.
    package mutating func begin(_ script: Script, now: Timestamp) {
        director = Director(engine: ScenarioEngine(script, seed: seed, start: now))
        followTimeline(now: now)
    }

    /// Arms a fault from now on; does nothing without a scenario.
    package mutating func arm(_ fault: Fault) {
        director?.engine.arm(fault)
    }

    /// Arms a stub from now on, before those of the scenario; does nothing without one.
    package mutating func arm(_ stub: Stub) {
        director?.engine.arm(stub)
    }

    /// Ends all faults and stubs.
    package mutating func disarm() {
        director?.engine.disarm()
    }

    /// The number of the last entry of the journal; 0 before the first, and without a scenario.
    package var lastEntry: Int { director?.lastEntry ?? 0 }

    /// Tells the log what became of the client program.
    package mutating func note(_ program: ClientEvent, now: Timestamp) {
        note(program, dc: nil, on: nil, now: now)
        followTimeline(now: now)
    }

    /// Journals an event, and lets the scenario see it.
    mutating func record(_ event: Event) {
        guard var director = director.take() else { return }
        director.lastEntry += 1
        let entry = JournalEntry(event, number: director.lastEntry)
        director.engine.saw(entry)
        self.director = director
        outputs.append(.entry(entry))
    }

    // MARK: Moments

    /// A moment at a DC, with what is known of the query.
    func moment(
        _ hook: Moment.Hook,
        _ request: Request,
        _ summary: RequestSummary,
        dc: DCID,
        now: Timestamp
    ) -> Moment {
        var moment = Moment(hook, now: now, dc: dc, connection: request.connection.number)
        moment.method = summary.method
        moment.arguments = summary.call
        moment.account = summary.account
        moment.layer = summary.layer?.number
        return moment
    }

    /// The faults to be done at a moment, each told to the log.
    mutating func injections(at moment: Moment, to target: String) -> [ScenarioEngine.Injection] {
        guard director?.engine.listens(to: [moment.hook]) == true else { return [] }
        let injections = director?.engine.faults(at: moment) ?? []
        for injection in injections {
            let connection = ConnectionID(moment.connection)
            note(injection, to: target, dc: moment.dc, on: connection, now: moment.now)
        }
        return injections
    }

    /// Tells the log of a fault that is done.
    mutating func note(
        _ injection: ScenarioEngine.Injection,
        to target: String,
        dc: DCID?,
        on connection: ConnectionID,
        now: Timestamp
    ) {
        let event = FaultEvent(injection.keyword, at: injection.mark, to: target)
        note(event, dc: dc, on: connection, now: now)
    }
}
