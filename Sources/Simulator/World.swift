import Primitives
import Scenarios
import Server
import Worlds

/// Simulated data centers that listen, in this process.
///
///     let world = try await World.start("dcs: 3")
///     let address = world.address(of: 2)          // 127.0.0.1:39211
///     try await world.perform(.takeDown(3))
///     let verdict = await world.verdict()
///     await world.stop()
///
/// It runs until `stop`; one that is forgotten runs on. No two worlds share anything, so tests can run in parallel.
public struct World: Sendable {
    let live: LiveWorld

    /// Starts a world on free ports of 127.0.0.1 and ::1; every address accepts when this returns.
    ///
    /// - Parameter scenario: what there is, goes wrong and is expected.
    /// - Returns: the world.
    /// - Throws: `ScenarioMistakes` for files that the scenario names and that are not there; `StartFailure`.
    public static func start(_ scenario: Scenario) async throws -> World {
        do {
            return World(live: try await LiveWorld.start(scenario.recipe))
        } catch let error as StartError {
            throw StartFailure(description: "\(error)")
        } catch {
            throw ScenarioMistakes(of: error)
        }
    }

    /// Starts a world that a text describes; `dcs: 3` is enough.
    ///
    /// - Parameter scenario: what a world file or a scenario file says.
    /// - Returns: the world.
    /// - Throws: `ScenarioMistakes` with all mistakes of the text; `StartFailure`.
    public static func start(_ scenario: String) async throws -> World {
        try await start(try Scenario(scenario))
    }

    /// Stops listening and ends all connections; returns when every port is free.
    public func stop() async {
        await live.stop()
    }

    /// Makes the world what it was at the start, at the same ports; connections are reset.
    ///
    /// - Throws: `StartFailure`, if an address was taken by somebody else; nothing has changed then.
    public func reset() async throws(StartFailure) {
        do {
            try await live.reset()
        } catch {
            throw StartFailure(description: "\(error)")
        }
    }

    // MARK: Where it is

    /// Where something listens.
    public struct Address: Hashable, Sendable, CustomStringConvertible {
        /// An IP address.
        public let host: String
        /// The TCP port.
        public let port: Int

        /// `127.0.0.1:443`, `[::1]:443`.
        public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    }

    /// The numbers of its DCs, in order.
    public var dataCenters: [Int] { Set(live.dataCenters.map(\.id)).sorted() }

    /// Where a DC is reached by IPv4, or by IPv6 if it has nothing else.
    ///
    /// - Parameter dc: the number of the DC.
    /// - Returns: the address; `nil` if there is no such DC.
    public func address(of dc: Int) -> Address? {
        live.address(of: dc).map { Address(host: $0.host, port: $0.port) }
    }

    /// The RSA key that clients must trust, as PEM of PKCS#1.
    public var publicKeyPEM: String { live.publicKeyPEM }

    /// What everything random follows from; a scenario with this seed repeats the run.
    public var seed: UInt64 { live.seed }

    // MARK: What is done to it

    /// Carries out a command.
    ///
    /// - Parameter command: what is to be done.
    /// - Returns: what came of it, in a sentence.
    /// - Throws: `CommandFailure`; nothing has changed then.
    @discardableResult
    public func perform(_ command: Command) async throws(CommandFailure) -> String {
        switch await live.host.perform(command.command, as: command.text) {
        case .done(let answer): return "\(answer)"
        case .refused(let refusal): throw CommandFailure(description: "\(refusal)")
        }
    }

    /// Lets something go wrong from now on.
    ///
    /// - Parameter fault: what, where and when.
    /// - Throws: `ScenarioMistakes`, if it names what this world does not have.
    public func arm(_ fault: Fault) async throws(ScenarioMistakes) {
        await live.host.arm(try fault.value(for: live.plan))
    }

    /// Lets nothing go wrong any more: all faults and stubs end, those of the scenario too.
    public func disarm() async {
        await live.host.disarm()
    }

    // MARK: What has happened

    /// What has happened since the start, or after an entry.
    ///
    /// - Parameter number: the number of the last entry that is known already.
    /// - Returns: the entries, in order.
    public func journal(after number: Int = 0) async -> [JournalEntry] {
        await live.journal(after: number).map(JournalEntry.init)
    }

    /// What has happened since the start, then each entry as it is made, until the world stops.
    ///
    /// - Returns: the entries, in order.
    public func watchJournal() async -> AsyncStream<JournalEntry> {
        let entries = await live.watchJournal()
        return AsyncStream { continuation in
            let task = Task {
                for await entry in entries { continuation.yield(JournalEntry(entry)) }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// What the journal says to the expectations of the scenario so far.
    ///
    /// - Returns: the verdict.
    public func verdict() async -> Verdict {
        Verdict(await live.verdict())
    }
}

/// Why a world did not start, or did not start anew, when its scenario is right.
public struct StartFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence without its full stop: `port 4431 on 127.0.0.1 is in use`.
    public let description: String
}
