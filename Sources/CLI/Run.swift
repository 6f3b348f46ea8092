import Admin
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

    @OptionGroup var doors: DoorFlags

    @OptionGroup var admin: AdminFlags

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
        let logger = logLevel.logger
        var recipe = try world.recipe(file: file)
        recipe.controlSocket = control.path
        doors.apply(to: &recipe)
        let admin = try await admin.start(for: recipe, logger: logger)
        // Whoever can ask for the journal may.
        recipe.keepsJournal = journal != nil || admin != nil
        let running = try await LoggedWorld.start(recipe, state: world.state, logger: logger)
        await admin?.worlds.begin(with: running)
        let stop = StopSignal(on: running.host.loop)
        var report = running.report
        report.admin = admin?.server.url
        let json = try report.json()
        if let readyFile { try TextFile.writeAtomically(json + "\n", to: readyFile) }
        StandardOutput.print("dcsim ready \(json)")
        let journal = await journalOutput?.begin(running)
        await stop.wait()
        if let admin { await admin.stop() } else { await running.stop() }
        await journal?.finish()
        LineWriter.standardError.drain()
    }
}
