import ReferenceClient
import Scenarios
import Testing
import Worlds

// How a client written in Swift is tested against dcsim in the same process: no server to start, no port to
// choose. Put `MyClient` in the place of the small client that dcsim brings for its own tests.
//
//     .package(url: "https://github.com/OWNER/dcsim", from: "0.1.0")
//     .testTarget(name: "MyClientTests", dependencies: [.product(name: "Simulator", package: "dcsim")])

@Suite("My client")
struct RedirectTests {
    @Test("follows a redirect, and makes a key of its own at the new DC")
    func redirect() async throws {
        let world = try await LiveWorld.start(
            scenario: """
                dcs: 4
                expect:
                  - in_order:
                      - { answer: PHONE_MIGRATE_4, method: auth.sendCode, dc: 2 }
                      - { key_created: permanent, dc: 4 }
                      - { answer: auth.authorization, method: auth.signIn, dc: 4 }
                """
        )
        let client = try MyClient(world)
        try await client.logIn(phone: "9996641234", code: "44444", startingAt: 2)
        let verdict = await world.verdict()
        #expect(verdict.passes(), "\(verdict.failures().flatMap(\.details))")
        await world.stop()
    }

    @Test("reports FLOOD_WAIT, which no real server gives on demand")
    func floodWait() async throws {
        let world = try await LiveWorld.start(
            scenario: """
                dcs: 2
                faults:
                  - { fault: rpc_error, error: FLOOD_WAIT_3600, method: auth.sendCode }
                """
        )
        let client = try MyClient(world)
        await #expect(throws: (any Error).self) {
            try await client.logIn(phone: "9996621234", code: "22222", startingAt: 2)
        }
        let waits = await world.journal().filter { $0.subject == "FLOOD_WAIT_3600" }
        #expect(waits.count == 1)
        await world.stop()
    }
}
