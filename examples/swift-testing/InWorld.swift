import Scenarios
import Testing
import Worlds

/// Lets a test run in a world of its own, then judges what the client was seen doing.
///
/// What the scenario expects and does not find is an issue of the test. A mistake in the scenario is thrown with
/// its line.
func inWorld(
    _ scenario: String,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ test: (LiveWorld, MyClient) async throws -> Void
) async throws {
    let world = try await LiveWorld.start(scenario: scenario)
    do {
        try await test(world, MyClient(world: world))
    } catch {
        await world.stop()
        throw error
    }
    let verdict = await world.verdict()
    await world.stop()
    for finding in verdict.failures() {
        var lines = [finding.claim] + finding.details
        if let because = finding.because { lines.append("because \(because)") }
        Issue.record("\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
}
