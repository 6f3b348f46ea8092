import Admin
import ArgumentParser
import Scenarios
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

            The environment may stand in for flags, as it does in the container image: \
            \(WorldEnvironment.readyFileName) for --ready-file, \(WorldEnvironment.controlName) for --control, \
            \(WorldEnvironment.journalName) for --journal. In a client of `dcsim test` the first two name the world \
            of the test, so there it does not.
            """
    )

    @Argument(
        help: "A file that describes the world; what flags say goes before what it says.",
        completion: .file()
    )
    var file: String?

    @OptionGroup var world: WorldOptions

    @OptionGroup var doors: DoorFlags

    @OptionGroup var admin: AdminFlags

    @Option(help: "A file that gets the JSON of the ready line, whole or not at all.", completion: .file())
    var readyFile: String?

    @Option(
        help: "The path of the socket that `dcsim ctl` sends commands to; by default in a private folder.",
        completion: .file()
    )
    var control: String?

    @Option(
        help: "A file that gets the journal as JSON Lines, for `dcsim show`; - is standard output.",
        completion: .file()
    )
    var journal: String?

    @Option(help: "Which lines the log gets.")
    var logLevel = LogLevel.info

    func run() async throws {
        let isClient = WorldEnvironment.isClient
        let control = try ControlSocketPath(chosen: control ?? (isClient ? nil : WorldEnvironment.control))
        let readyFile = readyFile ?? (isClient ? nil : WorldEnvironment.readyFile)
        defer { control.remove() }
        let journal = journal ?? (isClient ? nil : WorldEnvironment.journal)
        let journalOutput = try journal.map { try JournalOutput(path: $0) }
        let logger = logLevel.logger
        var recipe = try world.recipe(file: file)
        recipe.controlSocket = control.path
        if !recipe.warnings.isEmpty {
            StandardError.print("\(Diagnostics(recipe.warnings, in: recipe.source))")
        }
        try doors.apply(to: &recipe)
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
        let writing = await journalOutput?.begin(running)
        await stop.wait()
        if let admin { await admin.stop() } else { await running.stop() }
        await writing?.finish()
        LineWriter.standardError.drain()
    }
}
