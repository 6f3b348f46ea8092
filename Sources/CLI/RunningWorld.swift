import Logging
import MTProtoCrypto
import Persistence
import Scenarios
import Server
import Simulation
import Sockets

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A world that listens, with its log on standard error.
struct RunningWorld {
    let host: WorldHost
    let report: ReadyReport
    let key: RSAPrivateKey

    /// Starts a world as the options say; `watch` sees every event, after the log.
    static func start(
        _ options: WorldOptions,
        file: String? = nil,
        control: String? = nil,
        logger: Logger,
        watch: WorldHost.EventSink? = nil
    ) async throws -> RunningWorld {
        let keys = try options.privateKeys()
        let store = try options.state.map { try StateStore(folder: $0) }
        let world = try options.plan(file: file)
        var simulator = try options.simulator(world, keys: keys, store: store)
        try store?.load(into: &simulator)
        let seed = simulator.seed
        let plan = try options.listenPlan(world)
        let printer = EventPrinter(logger)
        let systemTime = SystemClock.now
        let host = WorldHost(
            simulator,
            clockOffset: world.clockOffset(systemTime: systemTime),
            frozenAt: world.isClockFrozen ? systemTime : nil,
            keeper: store,
            onKeeperFailure: end
        ) { event in
            printer.print(event)
            watch?(event)
        }
        do throws(SocketError) {
            if let control { try await host.takeCommands(at: control) }
        } catch {
            throw UserError("\(control ?? ""): no control socket can be made there: \(error)")
        }
        do throws(SocketError) {
            try await host.start(plan)
        } catch {
            await host.stop()
            throw CommandError(explain(error, options))
        }
        let report = ReadyReport(
            pid: ProcessFacts.id,
            dataCenters: await host.dataCenters,
            key: keys[0].publicKey,
            seed: seed,
            controlSocket: control
        )
        return RunningWorld(host: host, report: report, key: keys[0])
    }

    /// A world whose state cannot be kept must not go on as if it were.
    private static func end(_ error: any Error) {
        StandardError.print("Error: the state cannot be kept: \(error).")
        exit(1)
    }

    private static func explain(_ error: SocketError, _ options: WorldOptions) -> String {
        guard case .addressInUse = error else { return "\(error)" }
        return
            "\(error). Another dcsim may be running; --port-base N takes other ports, --port-base 0 free ones"
    }
}
