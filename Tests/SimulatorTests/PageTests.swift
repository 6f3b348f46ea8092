import Simulator
import Testing

/// The Swift of the pages, word for word; Tests/Interop/tools/test_pages.py compares it with them.
@Suite("What the pages show in Swift", .timeLimit(.minutes(5)))
struct PageTests {
    @Test("examples/swift-testing/README.md")
    func example() async throws {
        let world = try await World.start("dcs: 3")
        let address = world.address(of: 2)
        let key = world.publicKeyPEM
        try await world.perform(.takeDown(3))
        let events = await world.journal()
        let verdict = await world.verdict()
        await world.stop()
        #expect(address?.host == "127.0.0.1")
        #expect(key.hasPrefix("-----BEGIN RSA PUBLIC KEY-----"))
        #expect(events.contains { $0.kind == "action" && $0["action"] == "down DC 3" })
        #expect(verdict.passes())
    }

    @Test("docs/Simulator.docc/Simulator.md")
    func overview() async throws {
        let world = try await World.start(
            """
            dcs: 4
            expect:
              - seen: { answer: PHONE_MIGRATE_4, dc: 2 }
            """
        )
        let home = try await ModelClient(in: world).logIn(phone: "9996641234", code: "44444", startingAt: 2)
        let verdict = await world.verdict()
        await world.stop()
        #expect(home == 4)
        #expect(verdict.passes())
    }
}
