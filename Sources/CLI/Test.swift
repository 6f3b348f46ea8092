import ArgumentParser
import Conformance
import Events
import Scenarios
import Server
import Sockets
import Worlds

/// `dcsim test`: a client against scenarios.
struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a client in the worlds of scenarios, and judge from the wire what it did.",
        usage: "dcsim test <scenario> ... [<options>] -- <client> [<argument> ...]",
        discussion: """
            For each scenario a fresh world is started on free ports, and the client in it. The client gets \
            addresses, key and task in environment variables, see docs/cli.md.

            The status is 0 if the client is right in all scenarios, 1 if it is not, 2 for a mistake in a flag or a \
            scenario, 3 if the client could not be run.

            Example: dcsim test scenarios/login -- python3 client.py
            """
    )

    private static let usualTimeout = DurationArgument(.seconds(30))

    @Argument(help: "Scenario files, and folders of them.", completion: .file())
    var scenarios: [String]

    @Option(help: ArgumentHelp(ReportForm.junit.meaning), completion: .file())
    var junit: String?

    @Flag(exclusivity: .exclusive)
    var form: ReportForm?

    @Option(
        help:
            "How long all starts of the client in a scenario may take together, if the scenario does not say."
    )
    var timeout = Self.usualTimeout

    @Flag(help: "Hold against the client what it only should do, too.")
    var strict = false

    @Flag(help: "Tell what the client said of scenarios that passed, too.")
    var verbose = false

    @Option(help: "How many scenarios run at the same time.")
    var jobs = 1

    @Option(help: "What everything random follows from, in place of what the scenarios say.")
    var seed: UInt64?

    @Option(
        help: "A folder that gets the journal of each scenario, for `dcsim show`.",
        completion: .directory
    )
    var journalDir: String?

    @OptionGroup var latency: LatencyFlag

    @OptionGroup var schema: SchemaOption

    @Flag(help: "Put an MTProxy and a SOCKS5 proxy in front of each world, and tell the client where.")
    var proxies = false

    @Flag(help: "Keep the client's folder of each scenario, and tell where it is.")
    var keep = false

    func validate() throws {
        guard !scenarios.isEmpty else { throw ValidationError("Name a scenario file.") }
        guard (1...64).contains(jobs) else { throw ValidationError("--jobs is \(jobs); it can be 1 to 64.") }
    }

    /// Never enough: the client comes from `run(client:)`, since no library of flags tells two lists apart.
    func run() async throws {
        try await run(client: [])
    }

    /// Tests a client: a program and its arguments.
    func run(client: [String]) async throws {
        guard !client.isEmpty else {
            throw UserError("name the client behind --: dcsim test SCENARIO... -- CLIENT COMMAND")
        }
        var recipes = try ScenarioPaths.recipes(scenarios, schema: schema.read())
        for index in recipes.indices { latency.apply(to: &recipes[index]) }
        for index in recipes.indices where proxies {
            recipes[index].mtproxyPort = 0
            recipes[index].socksPort = 0
            recipes[index].httpProxyPort = 0
        }
        let worlds = recipes
        if let journalDir { try TextFile.makeFolder(journalDir) }
        SignalSource.ignoreBrokenPipe()
        let clock = ContinuousClock()
        let start = clock.now
        let testing = Task { try await judge(worlds, client) }
        let stop = StopSignal(on: EventLoop(label: "dcsim.test"))
        let stopping = Task {
            await stop.wait()
            testing.cancel()
        }
        defer { stopping.cancel() }
        let outcomes: [Outcome]
        do {
            outcomes = try await testing.value
        } catch let error as ClientCannotRun {
            StandardError.print("Error: the client cannot be run: \(error).")
            throw ExitCode(3)
        } catch is CancellationError {
            throw ExitCode(130)
        } catch StartError.listening(let error) {
            throw UserError("\(error)")
        }
        try finish(outcomes, client, in: clock.now - start)
        if !outcomes.allSatisfy(\.isPassed) { throw ExitCode(1) }
    }

    /// Runs the scenarios, `jobs` at a time, and tells of each in the order in which they were named.
    private func judge(_ recipes: [WorldRecipe], _ client: [String]) async throws -> [Outcome] {
        let runner = runner(client)
        let report = (form ?? .text).reporter(settings(client))
        try report.begin(count: recipes.count, StandardOutput.print)
        return try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
            var outcomes: [Int: Outcome] = [:]
            var told = 0
            for (index, recipe) in recipes.enumerated() {
                if index >= jobs, let (place, outcome) = try await group.next() { outcomes[place] = outcome }
                try tell(outcomes, &told, report)
                group.addTask { (index, try await runner.run(recipe)) }
            }
            for try await (place, outcome) in group {
                outcomes[place] = outcome
                try tell(outcomes, &told, report)
            }
            return recipes.indices.compactMap { outcomes[$0] }
        }
    }

    private func runner(_ client: [String]) -> ScenarioRunner {
        var runner = ScenarioRunner(command: client)
        runner.timeout = timeout.duration
        runner.environment = ProcessFacts.environment
        runner.isStrict = strict
        runner.keepsFolder = keep
        runner.seed = seed
        return runner
    }

    private func settings(_ client: [String]) -> ReportSettings {
        var settings = ReportSettings(command: client)
        settings.version = Version.text
        settings.flags =
            (strict ? ["--strict"] : []) + (proxies ? ["--proxies"] : [])
            + latency.flags
            + (schema.schema.map { ["--schema", $0] } ?? [])
            + (timeout == Self.usualTimeout ? [] : ["--timeout", DurationText.text(timeout.duration)])
        settings.hasColor = Terminal.hasColor
        settings.isVerbose = verbose
        return settings
    }

    private func tell(_ outcomes: [Int: Outcome], _ told: inout Int, _ report: any Reporter) throws {
        while let outcome = outcomes[told] {
            told += 1
            try report.tell(outcome, number: told, StandardOutput.print)
        }
    }

    private func finish(_ outcomes: [Outcome], _ client: [String], in time: Duration) throws {
        if let journalDir {
            for outcome in outcomes { try keepJournal(of: outcome, in: journalDir) }
        }
        let settings = settings(client)
        if let junit {
            try ReportForm.junit.reporter(settings).end(outcomes, in: time) {
                try TextFile.writeAtomically($0 + "\n", to: junit)
            }
        }
        try (form ?? .text).reporter(settings).end(outcomes, in: time, StandardOutput.print)
    }

    private func keepJournal(of outcome: Outcome, in folder: String) throws {
        let header = JournalFile.Header(dcsim: Version.text, seed: outcome.seed, scenario: outcome.file)
        let lines = [header.json] + outcome.journal.map(\.json)
        let name = outcome.file.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(
            separator: "_"
        )
        try TextFile.writeAtomically(lines.joined(separator: "\n") + "\n", to: "\(folder)/\(name).jsonl")
    }
}

extension ReportForm: EnumerableFlag {
    /// The forms that are asked for by a flag.
    static var allCases: [ReportForm] { others }

    /// The flag.
    static func name(for form: ReportForm) -> NameSpecification { .customLong(form.name) }

    /// What it does.
    static func help(for form: ReportForm) -> ArgumentHelp? { ArgumentHelp(form.meaning) }
}
