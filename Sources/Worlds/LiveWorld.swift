import Libc
package import MTProtoCrypto
package import Primitives
package import Scenarios
package import Server
package import Simulation
import Sockets
package import TL

/// A world that listens, in this process.
///
///     let world = try await LiveWorld.start(scenario: "dcs: 3")
///     let address = world.address(of: 2)          // 127.0.0.1:39211
///     try await world.perform("move account 9996621234 to DC 3")
///     await world.stop()
///
/// It runs until `stop`; one that is forgotten runs on.
package struct LiveWorld: Sendable {
    /// The simulation on its event loop.
    package let host: WorldHost
    /// What clients and scripts need to know: addresses, key, seed.
    package let report: ReadyReport
    /// What there was before the first client came.
    package let plan: WorldPlan
    /// What goes wrong, what happens, what must be seen.
    package let script: Script
    /// Which methods and constructors there are.
    package let schema: Schema
    /// The first of its keys.
    package let publicKey: RSAPublicKey

    // MARK: Start and end

    /// Starts a world that a text describes, on free ports of 127.0.0.1 and ::1.
    ///
    /// - Parameter scenario: what a world file or a scenario file says; `dcs: 3` is enough.
    /// - Returns: the world, accepting.
    /// - Throws: `Diagnostics` with all mistakes of the text; `StartError`.
    package static func start(scenario: String) async throws -> LiveWorld {
        try await start(try WorldRecipe(scenario))
    }

    /// Starts a world; every listener accepts when this returns.
    ///
    /// - Parameters:
    ///   - recipe: the world.
    ///   - keeper: where its state is kept; `nil` keeps it in memory only.
    ///   - onKeeperFailure: the state could not be kept; nothing is sent any more, and the world should end.
    ///   - onEvent: takes what happens, on the loop, in order; for a log.
    /// - Returns: the world.
    /// - Throws: `Diagnostics` for files that the scenario names and that are not there; `StartError`; what
    ///   `keeper` throws.
    package static func start(
        _ recipe: WorldRecipe,
        keeper: sending (any StateKeeper)? = nil,
        onKeeperFailure: @escaping @Sendable (any Error) -> Void = { _ in },
        onEvent: @escaping WorldHost.EventSink = { _ in }
    ) async throws -> LiveWorld {
        precondition(!recipe.rsaKeys.isEmpty, "a world has a key")
        let systemTime = SystemClock.now
        let offset = recipe.world.clockOffset(systemTime: systemTime)
        var blueprint = try recipe.blueprint(keeper: keeper)
        var simulator = blueprint.simulator(at: systemTime + offset)
        try keeper?.load(into: &simulator)
        let plan = try recipe.listenPlan()
        let seed = simulator.seed
        let host = WorldHost(
            simulator,
            beginning: { [blueprint] now in
                var blueprint = blueprint
                return blueprint.simulator(at: now)
            },
            clockOffset: offset,
            frozenAt: recipe.world.isClockFrozen ? systemTime : nil,
            keeper: keeper,
            onKeeperFailure: onKeeperFailure,
            sink: onEvent
        )
        if let path = recipe.controlSocket {
            do throws(SocketError) {
                try await host.takeCommands(at: path)
            } catch {
                throw StartError.controlSocket(path, error)
            }
        }
        do throws(SocketError) {
            try await host.start(plan)
        } catch {
            await host.stop()
            throw StartError.listening(error)
        }
        if recipe.keepsJournal || !recipe.script.isIdle { await host.begin(recipe.script) }
        let publicKey = recipe.rsaKeys[0].publicKey
        var report = ReadyReport(
            pid: getpid(),
            dataCenters: await host.dataCenters,
            key: publicKey,
            seed: seed,
            controlSocket: recipe.controlSocket
        )
        try await openDoors(of: recipe, on: host, seed: seed, report: &report)
        return LiveWorld(
            host: host,
            report: report,
            plan: recipe.world,
            script: recipe.script,
            schema: recipe.schema,
            publicKey: publicKey
        )
    }

    /// Stops listening and ends all connections; returns when every port is free and every connection gone.
    package func stop() async {
        await host.end()
    }

    /// Makes the world what it was at the start, at the same ports; connections are reset.
    ///
    /// - Throws: `WorldHost.ResetRefusal`.
    package func reset() async throws(WorldHost.ResetRefusal) {
        let plan = plan
        try await host.reset { plan.clockOffset(systemTime: $0) }
    }

    // MARK: Where it is

    /// Where its DCs are reached: one entry a DC, and one more for addresses that are for media only.
    package var dataCenters: [ReadyReport.DC] { report.dcs }

    /// Where a DC is reached by IPv4, or by IPv6 if it has nothing else; `nil` if there is no such DC.
    package func address(of dc: Int) -> HostPort? {
        let entries = report.dcs.filter { $0.id == dc }
        return (entries.first { !$0.mediaOnly } ?? entries.first).map { .init(host: $0.host, port: $0.port) }
    }

    /// The key that clients must trust, as PKCS#1.
    package var publicKeyPEM: String { report.rsaPublicKeyPEM }

    /// What everything random follows from; starting with it again repeats the run.
    package var seed: UInt64 { report.seed }

    // MARK: Commands

    /// Does what a command of `dcsim ctl` says: `move account 9996621234 to DC 4`.
    ///
    /// - Returns: what came of it.
    /// - Throws: `CommandRefusal`, if the command is not understood or cannot be carried out.
    @discardableResult
    package func perform(_ line: String) async throws(CommandRefusal) -> CommandAnswer {
        switch await host.perform(line: line) {
        case .done(let answer): return answer
        case .refused(let refusal): throw refusal
        }
    }
}
