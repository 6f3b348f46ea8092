import Primitives
import Scenarios

/// What a simulation knows of its scenario: who decides, and how far the journal is.
///
/// Without one nothing is journaled, and nothing interferes.
struct Director: Sendable {
    var engine: ScenarioEngine
    /// The number of the last entry of the journal.
    var lastEntry = 0
    /// Actions that are due and not done yet.
    private var due: [TimelineStep.Action] = []

    init(engine: ScenarioEngine) {
        self.engine = engine
    }

    /// Takes what the timeline wants done next by now.
    mutating func nextAction(now: Timestamp) -> TimelineStep.Action? {
        engine.advance(to: now)
        due += engine.takeActions()
        return due.isEmpty ? nil : due.removeFirst()
    }
}
