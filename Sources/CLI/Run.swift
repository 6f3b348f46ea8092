import ArgumentParser
import Server
import Worlds

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

    @Argument(help: "A file that describes the world; what flags say goes before what it says.")
    var file: String?

    @OptionGroup var world: WorldOptions

    @Option(help: "A file that gets the JSON of the ready line, whole or not at all.")
    var readyFile: String?

    @Option(
        help: "The path of the socket that `dcsim ctl` sends commands to; by default in a private folder."
    )
    var control: String?

    @Option(help: "A file that gets the journal as JSON Lines, for `dcsim show`; - is standard output.")
    var journal: String?

    @Option(help: "Which lines the log gets.")
    var logLevel = LogLevel.info

    func run() async throws {
        let control = try ControlSocketPath(chosen: control)
        defer { control.remove() }
        let journalOutput = try journal.map { try JournalOutput(path: $0) }
        let running = try await LoggedWorld.start(
            world,
            file: file,
            control: control.path,
            keepsJournal: journal != nil,
            logger: logLevel.logger
        )
        let stop = StopSignal(on: running.host.loop)
        let json = try running.report.json()
        if let readyFile { try TextFile.writeAtomically(json + "\n", to: readyFile) }
        StandardOutput.print("dcsim ready \(json)")
        let journal = await journalOutput?.begin(running)
        await stop.wait()
        await running.stop()
        await journal?.finish()
        LineWriter.standardError.drain()
    }
}
