import ArgumentParser
import Logging
import Server
import Sockets

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `dcsim run`: a world until SIGINT or SIGTERM.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start a world and keep it running.",
        discussion: """
            When every listener accepts, prints one line `dcsim ready <json>` on standard output. The log goes \
            to standard error: one line for each connection, handshake, request and redirect. SIGINT and SIGTERM \
            end it with status 0.
            """
    )

    @OptionGroup var world: WorldOptions

    @Option(help: "A file that gets the JSON of the ready line, whole or not at all.")
    var readyFile: String?

    @Option(help: "Which lines the log gets: debug, info, notice, warning or error.")
    var logLevel: Logger.Level = .info

    func run() async throws {
        let logger = Logger(label: "dcsim") { _ in LogOutput(level: logLevel) }
        let running = try await RunningWorld.start(world, logger: logger)
        let stop = StopSignal(on: running.host.loop)
        let json = try running.report.json()
        if let readyFile { try TextFile.writeAtomically(json + "\n", to: readyFile) }
        StandardOutput.print("dcsim ready \(json)")
        await stop.wait()
        await running.host.stop()
        LineWriter.standardError.drain()
    }
}

extension Logger.Level: ExpressibleByArgument {}
