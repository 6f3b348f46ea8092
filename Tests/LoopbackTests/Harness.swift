import Events
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Scenarios
import Server
import Simulation
import TL
import Testing

/// Where the body of a test runs: in memory, with a clock of its own, or over sockets of loopback.
///
/// A test that is about the world and not about sockets takes `Harness.allCases` as its arguments.
enum Harness: CaseIterable, CustomTestStringConvertible {
    case memory
    case loopback

    var testDescription: String {
        switch self {
        case .memory: "in memory"
        case .loopback: "over loopback"
        }
    }

    /// What every world of it shows: the clock stands still at the start of 2030.
    static let now = Timestamp(seconds: 1_893_456_000)

    /// Runs a test in a world that a scenario describes, `dcs` and all; its clock stands still.
    func withWorld(
        _ scenario: String,
        _ body: (any TestedWorld) async throws -> Void
    ) async throws {
        let text = "clock: 2030-01-01\nfrozen_clock: true\n" + scenario
        switch self {
        case .memory:
            try await body(try MemoryWorld(text, now: Self.now))
        case .loopback:
            let world = try await LoopbackWorld.start(file: text)
            await world.host.begin(try ScenarioFile(text, name: "world.yaml").script)
            let result = await Result { () async throws in try await body(world) }
            await world.host.end()
            try result.get()
        }
    }
}

/// A world that runs.
protocol TestedWorld: Sendable {
    /// A client that has made its key at a DC.
    ///
    /// - Throws: `ClientError`, if it is not let in.
    func newClient(at dc: DCID) async throws -> any TestedClient
    /// The line that answers a command.
    func answer(to line: String) async -> String
    /// What the journal says.
    func journal() async -> [JournalEntry]
}

/// A client of it.
protocol TestedClient: Sendable {
    /// Asks a query and gives its answer.
    ///
    /// - Throws: `ClientError`, if there is none.
    func ask(_ call: TLObject) async throws -> Result<TLValue, RPCError>
    /// Closes the connection.
    func close() async
}

extension LoopbackWorld: TestedWorld {
    func newClient(at dc: DCID) async throws -> any TestedClient {
        let client: Client = try await client(at: dc, frozenAt: Harness.now)
        return SocketClient(client: client)
    }

    func answer(to line: String) async -> String { await host.answer(to: line) }

    func journal() async -> [JournalEntry] { await host.journal() }
}

private struct SocketClient: TestedClient {
    let client: Client

    func ask(_ call: TLObject) async throws -> Result<TLValue, RPCError> { try await client.ask(call) }

    func close() async { await client.close() }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
