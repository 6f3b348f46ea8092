import Scenarios
import Testing

@testable import Simulator

@Suite("The library, seen from another package", .timeLimit(.minutes(5)))
struct SurfaceTests {
    private static let typed: [Command] = [
        .takeDown(2), .bringUp(2), .closeConnections(), .closeConnections(to: 1), .resetConnections(),
        .resetConnections(to: 1), .rotateSalts(), .rotateSalts(at: 3), .dropKeys(of: 1),
        .dropKeys(of: 1, onlyTemporary: true), .forgetSessions(of: 2),
        .advanceClock(by: .milliseconds(90_500)),
        .skewClock(of: 2, by: .seconds(-30)), .skewClock(of: 2, by: .seconds(30)), .wipe,
    ]

    @Test("a typed command is the one that its line says", arguments: typed)
    func commands(command: Command) throws {
        let read = try Command(command.description)
        #expect(AnyHashable(read.command) == AnyHashable(command.command))
    }

    @Test("a command that cannot be carried out says why, and one that is none gets a hint")
    func refusals() async throws {
        let world = try await World.start("dcs: 2")
        await #expect(throws: CommandFailure(description: "there is no DC 9; there are: 1, 2")) {
            try await world.perform(.rotateSalts(at: 9))
        }
        #expect(throws: CommandFailure.self) { try Command("dwon DC 2") }
        await world.stop()
    }

    @Test("all mistakes of a scenario are thrown at once, with their lines")
    func mistakes() {
        let mistakes = #expect(throws: ScenarioMistakes.self) { try Scenario("dcs: 0\nseeed: 1") }
        #expect(mistakes?.list.map(\.line) == [1, 2])
        #expect(mistakes?.description.contains("^") == true)
    }

    @Test("a fault that is armed strikes, one that makes no sense is told, and none is left after disarming")
    func faults() async throws {
        let world = try await World.start("dcs: 2")
        let client = ModelClient(in: world)
        try await world.arm(.error("FLOOD_WAIT_3600", to: "auth.sendCode"))
        let refusal = await #expect(throws: ModelClient.Refusal.self) {
            try await client.logIn(phone: "9996611234", code: "11111", startingAt: 1)
        }
        #expect(refusal?.message == "FLOOD_WAIT_3600")
        await #expect(throws: ScenarioMistakes.self) { try await world.arm(Fault("{ fault: sulk }")) }
        await world.disarm()
        #expect(try await client.logIn(phone: "9996611234", code: "11111", startingAt: 1) == 1)
        await world.stop()
    }

    @Test("the journal can be watched to its end, and its lines are those of a file")
    func watching() async throws {
        let world = try await World.start("{ dcs: 1, seed: 42 }")
        #expect(world.seed == 42)
        let entries = await world.watchJournal()
        try await world.perform(.rotateSalts())
        await world.stop()
        var kinds: [String] = []
        for await entry in entries {
            kinds.append(entry.kind)
            #expect(entry.json.hasPrefix("{\"n\":\(entry.number),"))
        }
        #expect(kinds == ["action"])
    }
}
