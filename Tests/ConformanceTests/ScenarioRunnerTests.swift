import Events
import Foundation
import Primitives
import Scenarios
import Testing
import Worlds

@testable import Conformance

@Suite("A scenario with a client", .timeLimit(.minutes(5)))
struct ScenarioRunnerTests {
    private static func run(_ scenario: String, _ script: String) async throws -> Outcome {
        var runner = ScenarioRunner(command: ["/bin/sh", "-c", script])
        runner.environment = ["PATH": "/usr/bin:/bin", "DCSIM_TASK": "inherited"]
        runner.timeout = .seconds(120)
        return try await runner.run(try WorldRecipe(scenario, name: "some/x.yaml"))
    }

    @Test("the client is told all it needs")
    func environment() async throws {
        let outcome = try await Self.run(
            """
            world:
              dcs: 3
              accounts: [{ phone: "31612345678", dc: 3 }]
            client: { task: login, phone: "+31 612345678", start: 2, password: x, env: { MORE: "1" } }
            """,
            """
            echo "$DCSIM_SCENARIO $DCSIM_TASK $DCSIM_PHONE $DCSIM_CODE $DCSIM_PASSWORD $DCSIM_DC $MORE"
            [ "$DCSIM_HOST:$DCSIM_PORT" = "$DCSIM_DC2_ADDRESS" ] || exit 2
            [ "$DCSIM_DC2_ADDRESS" != "$DCSIM_DC3_ADDRESS" ] || exit 3
            grep -q 'BEGIN RSA PUBLIC KEY' "$DCSIM_PUBLIC_KEY_FILE" || exit 4
            grep -q '"rsa_fingerprint"' "$DCSIM_READY_FILE" || exit 5
            [ -S "$DCSIM_CONTROL" ] || exit 6
            [ -d "$DCSIM_FOLDER" ] || exit 7
            [ "$DCSIM_TIMEOUT" -ge 10 ] || exit 8
            [ -z "$DCSIM_BOT_TOKEN" ] || exit 9
            """
        )
        #expect(outcome.output == "some/x.yaml login 31612345678 33333 x 2 1\n")
        #expect(outcome.runs.map(\.status) == [0])
        #expect(outcome.isPassed)
        let notes = outcome.journal.filter { $0.kind == .client }.map { $0["client"]?.text }
        #expect(notes == ["started", "ended"])
    }

    @Test("the folder stays between the runs of a scenario and goes with it")
    func runs() async throws {
        let outcome = try await Self.run(
            "{ dcs: 1, client: { runs: 3 } }",
            "echo $DCSIM_RUN >> $DCSIM_FOLDER/runs; [ $DCSIM_RUN = 3 ] && cat $DCSIM_FOLDER/runs && "
                + "echo $DCSIM_FOLDER; true"
        )
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.prefix(3) == ["1", "2", "3"])
        #expect(!FileManager.default.fileExists(atPath: String(lines.last ?? "/")))
        #expect(outcome.runs.count == 3)
        #expect(outcome.isPassed)
    }

    @Test(
        "the exit status is part of what is expected",
        arguments: [
            ("0", 0, true), ("0", 1, false), ("7", 7, true), ("failure", 1, true), ("failure", 0, false),
            ("any", 5, true),
        ]
    )
    func exits(wanted: String, status: Int, passes: Bool) async throws {
        let outcome = try await Self.run("{ dcs: 1, client: { exit: \(wanted) } }", "exit \(status)")
        #expect(outcome.isPassed == passes)
        #expect(outcome.failures.first?.details == (passes ? nil : ["it ended with status \(status)"]))
    }

    @Test("a client whose time is up has failed, and is not started again")
    func timeout() async throws {
        let outcome = try await Self.run(
            "{ dcs: 1, client: { runs: 2, timeout: 200ms } }",
            "exec sleep 100"
        )
        #expect(
            outcome.failures.first?.details == [
                "run 1 ended with signal 15 (its time was up)", "run 2 was not started any more",
            ]
        )
        #expect(outcome.failures.first?.mark.description == "some/x.yaml:1:19")
    }

    @Test("a DC that nobody listens for cannot be the start")
    func deadStart() async throws {
        let scenario = """
            dcs:
              - { id: 1 }
              - { id: 2, addresses: [{ host: 127.0.0.1, port: 9, dead: true }] }
            client: { start: 2 }
            """
        let mistakes = await #expect(throws: Diagnostics.self) {
            _ = try await Self.run(scenario, "true")
        }
        #expect(mistakes?.list.first?.mark.line == 4)
    }
}
