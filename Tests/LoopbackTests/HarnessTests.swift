import Events
import Primitives
import ReferenceClient
import Scenarios
import TL
import Testing

@Suite("A world, in memory and over loopback alike", .timeLimit(.minutes(5)))
struct HarnessTests {
    private static let getConfig = TLObject("help.getConfig")
    private static let sendCode = TLObject(
        "auth.sendCode",
        ["phone_number": "9996621234", "api_id": 1, "api_hash": "x", "settings": .object("codeSettings")]
    )

    /// The results of commands that the journal tells.
    private static func results(_ world: any TestedWorld) async -> [String] {
        await world.journal().filter { $0.kind.rawValue == "action" }.compactMap { $0["result"]?.text }
    }

    @Test(
        "a skewed clock and forgotten sessions are told back, and no clock passes the end of 2037",
        arguments: Harness.allCases
    )
    func skewAndForget(harness: Harness) async throws {
        try await harness.withWorld("dcs: 2") { world in
            let now = Harness.now.seconds
            let client = try await world.newClient(at: 1)
            _ = try await client.ask(Self.getConfig).get()
            #expect(await world.answer(to: "forget sessions DC 2") == "ok 0 sessions of DC 2 forgotten")
            #expect(await world.answer(to: "forget sessions DC 1") == "ok 1 sessions of DC 1 forgotten")
            let skewed = "ok time=\(now) protocol_time=\(now - 300)"
            #expect(await world.answer(to: "skew clock DC 1 by -5m") == skewed)
            #expect(await world.answer(to: "skew clock DC 1 by 3000d").hasPrefix("error: the clock ends "))
            #expect(await world.answer(to: "skew clock DC 1 by 2900d").hasPrefix("ok "))
            #expect(await world.answer(to: "advance clock 30d").hasPrefix("error: the clock ends "))
            #expect(await world.answer(to: "skew clock DC 1 by 0s").hasPrefix("ok "))
            #expect(await world.answer(to: "advance clock 30d") == "ok time=\(now + 30 * 86400)")
        }
    }

    @Test(
        "a client is sent to its home, and to the new one once its account has moved",
        arguments: Harness.allCases
    )
    func redirects(harness: Harness) async throws {
        try await harness.withWorld("dcs: 3\naccounts: [{ phone: 9996621234, dc: 2 }]") { world in
            let client = try await world.newClient(at: 1)
            #expect(try await client.ask(Self.sendCode).error?.message == "PHONE_MIGRATE_2")
            let moved = await world.answer(to: "move account 9996621234 to DC 3 in 0s")
            #expect(moved == "ok 9996621234 lives on DC 3")
            #expect(try await client.ask(Self.sendCode).error?.message == "PHONE_MIGRATE_3")
            #expect(
                await world.answer(to: "move account 9996621234 to DC 7").hasPrefix("error: there is no DC 7")
            )
            await client.close()
        }
    }

    @Test(
        "a command finds the owner of a test number that nobody has used yet",
        arguments: Harness.allCases
    )
    func unusedNumbers(harness: Harness) async throws {
        try await harness.withWorld("dcs: 3") { world in
            let client = try await world.newClient(at: 1)
            let moved = await world.answer(to: "move account 9996621234 to DC 3 in 0s")
            #expect(moved == "ok 9996621234 lives on DC 3")
            #expect(try await client.ask(Self.sendCode).error?.message == "PHONE_MIGRATE_3")
            let question = TLObject(
                "auth.exportLoginToken",
                ["api_id": 1, "api_hash": "hash", "except_ids": []]
            )
            _ = try await client.ask(question).get()
            let accepted = await world.answer(to: "accept login 9996611234")
            #expect(accepted.hasPrefix("ok 9996611234 accepts the login of "), "\(accepted)")
            let nobody = await world.answer(to: "accept login 9996691234")
            #expect(nobody.hasPrefix("error: "), "there is no DC 9: \(nobody)")
            await client.close()
        }
    }

    @Test(
        "a DC that is down lets nobody in until it is up, and the other one goes on",
        arguments: Harness.allCases
    )
    func downAndUp(harness: Harness) async throws {
        try await harness.withWorld("dcs: 2") { world in
            let victim = try await world.newClient(at: 2)
            let bystander = try await world.newClient(at: 1)
            #expect(await world.answer(to: "down DC 2") == "ok DC 2 is down; 1 connections reset")
            await #expect(throws: ClientError.self) { try await victim.ask(Self.getConfig) }
            await #expect(throws: ClientError.self) { try await world.newClient(at: 2) }
            #expect(try await bystander.ask(Self.getConfig).get().object?["this_dc"]?.number == 1)
            #expect(await world.answer(to: "down DC 2") == "error: DC 2 is down already")
            #expect(await world.answer(to: "up DC 2").hasPrefix("ok DC 2 is up at "))
            let again = try await world.newClient(at: 2)
            #expect(try await again.ask(Self.getConfig).get().object?["this_dc"]?.number == 2)
        }
    }

    @Test(
        "the timeline is carried out in order, each command after what the one before has changed",
        arguments: Harness.allCases
    )
    func timeline(harness: Harness) async throws {
        let scenario = """
            dcs: 3
            timeline:
              - after: 1 request
                do: [down DC 3, down DC 3, up DC 3, advance clock 1m, wipe]
            """
        let lines = [
            "DC 3 is down; 0 connections reset", "DC 3 is down already",
            "time=\(Harness.now.seconds + 60)",
        ]
        try await harness.withWorld(scenario) { world in
            let client = try await world.newClient(at: 1)
            _ = try await client.ask(Self.getConfig).get()
            let results = await Self.results(world)
            #expect(
                results.filter { !$0.hasPrefix("DC 3 is up") } == lines + [
                    "all accounts and logins are gone"
                ]
            )
            #expect(results.count == 5)
        }
    }

    @Test("a status tells what is there", arguments: Harness.allCases)
    func status(harness: Harness) async throws {
        try await harness.withWorld("dcs: 2") { world in
            let client = try await world.newClient(at: 1)
            _ = try await client.ask(Self.getConfig).get()
            let line = await world.answer(to: "status")
            #expect(line.hasPrefix("ok time=\(Harness.now.seconds) "))
            #expect(line.hasSuffix(" dcs=2 accounts=0 connections=1 sessions=1 keys=1 seed=1"))
            #expect(await world.journal().allSatisfy { $0["action"] == nil })
        }
    }
}

extension Result where Failure == RPCError {
    fileprivate var error: RPCError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}
