import Foundation
import Libc
import Testing

@testable import Conformance

@Suite("A client program", .timeLimit(.minutes(5)))
struct ClientProcessTests {
    private static func run(
        _ command: String...,
        environment: [String: String] = ["PATH": "/usr/bin:/bin"],
        atMost limit: Duration = .seconds(120)
    ) async throws -> (ending: ClientProcess.Ending, output: ClientOutput) {
        try await ClientProcess(command, environment: environment).wait(atMost: limit)
    }

    @Test("its exit status is known", arguments: [("true", 0), ("false", 1)])
    func statuses(program: String, status: Int) async throws {
        let (ending, output) = try await Self.run(program)
        #expect(ending == ClientProcess.Ending(status: status))
        #expect(output.text.isEmpty)
    }

    @Test("a signal that ends it is no exit status")
    func signals() async throws {
        let (ending, _) = try await Self.run("sh", "-c", "kill -9 $$")
        #expect(ending == ClientProcess.Ending(signal: 9))
    }

    @Test(
        "what is not there, or is no program, cannot be run",
        arguments: ["/no/such/client", "/etc/passwd"]
    )
    func missing(program: String) {
        #expect(throws: ClientCannotRun.self) { try ClientProcess([program], environment: [:]) }
    }

    @Test("it gets its environment, an empty standard input, and both its outputs are one")
    func surroundings() async throws {
        let script = "cat; echo $DCSIM_TASK; echo two >&2"
        let (ending, output) = try await Self.run(
            "/bin/sh",
            "-c",
            script,
            environment: ["DCSIM_TASK": "login", "PATH": "/usr/bin:/bin"]
        )
        #expect(ending.status == 0)
        #expect(output.text == "login\ntwo\n")
    }

    @Test("when its time is up it is ended with all that it has started")
    func timeout() async throws {
        let (ending, output) = try await Self.run(
            "sh",
            "-c",
            "sleep 100 & echo $!; wait",
            atMost: .seconds(3)
        )
        #expect(ending == ClientProcess.Ending(signal: Int(SIGTERM), isTimedOut: true))
        let child = try #require(Int32(output.text.trimmingCharacters(in: .whitespacesAndNewlines)))
        // The group was ended before; its zombie may wait for init for a moment.
        #expect(Self.isGone(child))
    }

    @Test("what it leaves behind does not hold the end up")
    func leftovers() async throws {
        let (ending, output) = try await Self.run("sh", "-c", "sleep 100 & echo $!")
        #expect(ending.status == 0)
        let child = try #require(Int32(output.text.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(Self.isGone(child))
    }

    @Test("one that does not listen to SIGTERM is killed")
    func stubborn() async throws {
        let (ending, _) = try await Self.run(
            "sh",
            "-c",
            "trap '' TERM; while :; do sleep 0.1; done",
            atMost: .seconds(3)
        )
        #expect(ending == ClientProcess.Ending(signal: Int(SIGKILL), isTimedOut: true))
    }

    @Test("a test that is given up ends it")
    func cancellation() async throws {
        let task = Task { try await Self.run("sleep", "100") }
        task.cancel()
        #expect(try await task.value.ending == ClientProcess.Ending(signal: Int(SIGTERM)))
    }

    @Test("the end of a long output is kept, the rest is counted")
    func longOutput() async throws {
        let (ending, output) = try await Self.run("sh", "-c", "yes 0123456 | head -c 2000000; echo end")
        #expect(ending.status == 0)
        #expect(output.text.utf8.count == ClientProcess.mostOutput)
        #expect(output.text.hasSuffix("0123456\nend\n"))
        #expect(output.leftOut + ClientProcess.mostOutput == 2_000_004)
    }

    @Test("one that never stops talking is ended in time too")
    func endlessOutput() async throws {
        let (ending, _) = try await Self.run("yes", atMost: .milliseconds(200))
        #expect(ending.isTimedOut)
    }

    private static func isGone(_ process: Int32) -> Bool {
        for _ in 0..<12_000 {
            if kill(process, 0) != 0 { return true }
            let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
            if status.isEmpty || status.contains(") Z ") { return true }
            usleep(10_000)
        }
        return false
    }
}
