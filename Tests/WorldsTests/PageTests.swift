import Events
import Primitives
import ReferenceClient
import Scenarios
import Server
import Sockets
import Testing
import Worlds

/// The Swift of the pages, word for word; Tests/Interop/tools/test_pages.py compares it with them.
@Suite("What the pages show in Swift", .timeLimit(.minutes(5)))
struct PageTests {
    @Test("examples/swift-testing/README.md")
    func example() async throws {
        let world = try await LiveWorld.start(scenario: "dcs: 3")
        let address = world.address(of: 2)
        let key = world.publicKeyPEM
        try await world.perform("down DC 3")
        let events = await world.journal()
        let verdict = await world.verdict()
        await world.stop()
        #expect(address?.host == "127.0.0.1")
        #expect(key.hasPrefix("-----BEGIN RSA PUBLIC KEY-----"))
        #expect(events.contains { $0.kind == .action })
        #expect(verdict.failures().isEmpty)
    }

    @Test("docs/Simulator.docc/Simulator.md")
    func overview() async throws {
        let world = try await LiveWorld.start(
            scenario: """
                dcs: 4
                expect:
                  - seen: { answer: PHONE_MIGRATE_4, dc: 2 }
                """
        )
        let start = try #require(world.address(of: 2))
        let address = try SocketAddress(host: start.host, port: UInt16(start.port))
        let walk = LoginWalk(trusted: world.publicKey, seed: 1) { SystemClock.now }
        let outcome = try await walk.logIn(phone: "9996641234", code: "44444", from: 2, at: address)
        await outcome.client.close()
        let verdict = await world.verdict()
        await world.stop()
        #expect(verdict.failures().isEmpty)
    }
}
