import Primitives
import Scenarios

/// What a simulation knows of its scenario: who decides, and how far the journal is.
///
/// Without one nothing is journaled, and nothing interferes.
struct Director: Sendable {
    var engine: ScenarioEngine
    /// The number of the last entry of the journal.
    var lastEntry = 0
}
