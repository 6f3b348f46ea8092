package import Events
package import Flaws
package import Primitives
package import TL

/// Decides what a scenario does, moment by moment.
///
/// Rules of this file: it is asked and told, and touches nothing; the same entries, moments and seed give the
/// same decisions. At the hooks `frame`, `query` and `service` the first fault that applies decides; at `connection`
/// and `reply` all that apply do. Faults go before stubs, both in the order of the file.
package struct ScenarioEngine: Sendable {
    /// A fault that is to be done now.
    package struct Injection: Hashable, Sendable {
        /// Where it is written.
        package let mark: SourceMark
        /// What to do.
        package let flaw: Flaw

        /// Its keyword.
        package var keyword: String { flaw.keyword }
    }

    /// A canned answer that is to be given now.
    package enum Reply: Sendable {
        /// This value.
        case value(TLValue)
        /// This error.
        case error(RPCError)
    }

    private struct Armed<Rule: Sendable>: Sendable {
        let rule: Rule
        var state: ScheduleState
        var uses = 0
    }

    private struct Step: Sendable {
        let step: TimelineStep
        var state: TriggerState
    }

    private let start: Timestamp
    private var faults: [Armed<Fault>]
    private var stubs: [Armed<Stub>]
    private var steps: [Step]
    private var due: [TimelineStep.Action] = []
    private var random: SeededGenerator

    /// A scenario that begins at `start`.
    package init(_ script: Script, seed: UInt64, start: Timestamp) {
        self.start = start
        // A stream of its own, so that a fault more does not change keys and salts.
        random = SeededGenerator(seed: seed ^ 0x6661_756c_7473_2121)
        faults = script.faults.map { Self.armed($0) }
        stubs = script.stubs.map { Armed(rule: $0, state: ScheduleState($0.schedule, $0.scope)) }
        steps = script.timeline.map { Step(step: $0, state: TriggerState($0.after)) }
        passed(.zero)
    }

    // MARK: Told

    /// Something happened.
    package mutating func saw(_ entry: JournalEntry) {
        for index in faults.indices { faults[index].state.saw(entry) }
        for index in stubs.indices { stubs[index].state.saw(entry) }
        for index in steps.indices where steps[index].state.saw(entry, inScope: { _ in true }) {
            due += steps[index].step.actions
        }
    }

    /// Time has passed.
    package mutating func advance(to now: Timestamp) {
        passed(now - start)
    }

    private mutating func passed(_ time: Duration) {
        for index in faults.indices { faults[index].state.passed(time) }
        for index in stubs.indices { stubs[index].state.passed(time) }
        // Time may pass in leaps, and what was due earlier is done earlier.
        let waiting = steps.indices.compactMap { index in steps[index].state.delay.map { (index, $0) } }
        for (index, _) in waiting.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) })
        where steps[index].state.passed(time) {
            due += steps[index].step.actions
        }
    }

    /// A fault more, from now on.
    package mutating func arm(_ fault: Fault) {
        faults.append(Self.armed(fault))
    }

    private static func armed(_ fault: Fault) -> Armed<Fault> {
        Armed(rule: fault, state: ScheduleState(fault.schedule, fault.scope.counting(fault.hook)))
    }

    /// A stub more, from now on; it goes before those of the file.
    package mutating func arm(_ stub: Stub) {
        stubs.insert(Armed(rule: stub, state: ScheduleState(stub.schedule, stub.scope)), at: 0)
    }

    /// No faults and no stubs any more.
    package mutating func disarm() {
        faults = []
        stubs = []
    }

    // MARK: Asked

    /// When the next step of the timeline is due by the clock alone.
    package var nextDue: Timestamp? {
        due.isEmpty ? steps.compactMap(\.state.delay).min().map { start + $0 } : start
    }

    /// Takes the actions that are due, in order.
    package mutating func takeActions() -> [TimelineStep.Action] {
        defer { due = [] }
        return due
    }

    /// Whether any fault could interfere at one of these hooks.
    package func listens(to hooks: Set<Moment.Hook>) -> Bool {
        faults.contains { hooks.contains($0.rule.hook) }
    }

    /// The faults to be done at a moment.
    package mutating func faults(at moment: Moment) -> [Injection] {
        passed(moment.now - start)
        var injections: [Injection] = []
        for index in faults.indices {
            let fault = faults[index].rule
            guard fault.hook == moment.hook, fault.scope.holds(moment),
                faults[index].state.applies(random: &random)
            else { continue }
            injections.append(Injection(mark: fault.mark, flaw: fault.flaw))
            if moment.hook.takesOne { break }
        }
        return injections
    }

    /// The canned answer to a query, with where it is written.
    package mutating func stub(at moment: Moment) -> (reply: Reply, mark: SourceMark)? {
        passed(moment.now - start)
        for index in stubs.indices {
            let stub = stubs[index].rule
            guard stub.scope.holds(moment), stubs[index].state.applies(random: &random) else { continue }
            stubs[index].uses += 1
            switch stub.answer {
            case .error(let error): return (.error(error), stub.mark)
            case .value(let template):
                guard let value = template.value(for: moment, call: stubs[index].uses) else { continue }
                return (.value(value), stub.mark)
            }
        }
        return nil
    }
}
