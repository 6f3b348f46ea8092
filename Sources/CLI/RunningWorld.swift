import Logging
import MTProtoCrypto
import Scenarios
import Server
import Simulation
import Sockets

/// A world that listens, with its log on standard error.
struct RunningWorld {
    let host: WorldHost
    let report: ReadyReport
    let key: RSAPrivateKey

    /// Starts a world as the options say; `watch` sees every event, after the log.
    static func start(
        _ options: WorldOptions,
        file: String? = nil,
        logger: Logger,
        watch: WorldHost.EventSink? = nil
    ) async throws -> RunningWorld {
        let key = try options.privateKey()
        let world = try options.plan(file: file)
        let simulator = try options.simulator(world, key: key)
        let plan = try options.listenPlan(world)
        let printer = EventPrinter(logger)
        let offset = world.clockOffset(systemTime: SystemClock.now)
        let host = WorldHost(simulator, clockOffset: offset) { event in
            printer.print(event)
            watch?(event)
        }
        do throws(SocketError) {
            try await host.start(plan)
        } catch {
            throw CommandError(explain(error, options))
        }
        let report = ReadyReport(
            pid: ProcessFacts.id,
            dataCenters: await host.dataCenters,
            key: key.publicKey,
            seed: simulator.seed
        )
        return RunningWorld(host: host, report: report, key: key)
    }

    private static func explain(_ error: SocketError, _ options: WorldOptions) -> String {
        guard case .addressInUse = error else { return "\(error)" }
        return
            "\(error). Another dcsim may be running; --port-base N takes other ports, --port-base 0 free ones"
    }
}
