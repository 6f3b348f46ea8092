import Events
import Simulator
import Testing

// How a client written in Swift is tested against dcsim in the same process: no server to start, no port to
// choose, and the tests can run in parallel, because each has a world of its own.

@Suite("My client", .timeLimit(.minutes(5)))
struct RedirectTests {
    @Test("follows a redirect, and makes a key of its own at the new DC")
    func redirect() async throws {
        let scenario = """
            dcs: 4
            expect:
              - in_order:
                  - { answer: PHONE_MIGRATE_4, method: auth.sendCode, dc: 2 }
                  - { key_created: permanent, dc: 4 }
                  - { answer: auth.authorization, method: auth.signIn, dc: 4 }
            """
        try await inWorld(scenario) { world, client in
            let home = try await client.logIn(phone: "9996641234", code: "44444", startingAt: 2)
            #expect(home == 4)
        }
    }

    @Test("reports FLOOD_WAIT, which no real server gives on demand, and does not ask again")
    func floodWait() async throws {
        let scenario = """
            dcs: 2
            faults:
              - { fault: rpc_error, error: FLOOD_WAIT_3600, method: auth.sendCode }
            expect:
              - seen: { request: auth.sendCode }
                times: 1
            """
        try await inWorld(scenario) { world, client in
            let error = await #expect(throws: ModelClient.Refusal.self) {
                try await client.logIn(phone: "9996621234", code: "22222", startingAt: 2)
            }
            #expect(error?.message == "FLOOD_WAIT_3600")
        }
    }

    @Test("finds an account that has moved while the test was running")
    func move() async throws {
        let scenario = """
            dcs: 4
            accounts:
              - { phone: "31612345678", dc: 2 }
            """
        try await inWorld(scenario) { world, client in
            #expect(try await client.logIn(phone: "31612345678", code: "22222", startingAt: 1) == 2)
            try await world.perform(.move(account: "31612345678", to: 4))
            #expect(try await client.logIn(phone: "31612345678", code: "44444", startingAt: 1) == 4)
        }
    }

    @Test("says that a DC is down, and is fine once it is up again")
    func down() async throws {
        try await inWorld("dcs: 2") { world, client in
            try await world.perform(.takeDown(2))
            await #expect(throws: (any Error).self) {
                try await client.logIn(phone: "9996621234", code: "22222", startingAt: 1)
            }
            try await world.perform(.bringUp(2))
            #expect(try await client.logIn(phone: "9996621234", code: "22222", startingAt: 1) == 2)
        }
    }

    @Test("never carries a key to another DC")
    func keys() async throws {
        try await inWorld("dcs: 3") { world, client in
            _ = try await client.logIn(phone: "9996631234", code: "33333", startingAt: 1)
            // The journal has everything; a verdict is only the usual way of asking it.
            let keys = await world.journal().filter { $0.kind == "key_created" }
            #expect(keys.map(\.dc) == [1, 3])
            #expect(Set(keys.compactMap { $0["key_id"] }).count == 2)
        }
    }
}
