import Logging
import MTProtoCrypto
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
        logger: Logger,
        watch: WorldHost.EventSink? = nil
    ) async throws -> RunningWorld {
        let keys = try options.privateKeys()
        let simulator = try options.simulator(keys: keys)
        let plan = try options.listenPlan(simulator)
        let printer = EventPrinter(logger)
        let host = WorldHost(simulator) { event in
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
            key: keys[0].publicKey,
            seed: simulator.seed
        )
        return RunningWorld(host: host, report: report, key: keys[0])
    }

    private static func explain(_ error: SocketError, _ options: WorldOptions) -> String {
        guard case .addressInUse = error else { return "\(error)" }
        return
            "\(error). Another dcsim may be running; --port-base N takes other ports, --port-base 0 free ones"
    }
}
