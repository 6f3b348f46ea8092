import Simulator
import Testing

/// Lets a test run in a world of its own, then judges what the client was seen doing.
///
/// What the scenario expects and does not find is an issue of the test. A mistake in the scenario is thrown with
/// its line.
func inWorld(
    _ scenario: String,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ test: (World, MyClient) async throws -> Void
) async throws {
    let world = try await World.start(scenario)
    do {
        try await test(world, MyClient(world: world))
    } catch {
        await world.stop()
        throw error
    }
    let verdict = await world.verdict()
    await world.stop()
    for finding in verdict.failures() {
        Issue.record("\(finding)", sourceLocation: sourceLocation)
    }
}
