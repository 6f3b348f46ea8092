import Events
import Primitives
import Scenarios
import Server
import Simulation
package import Worlds

/// Runs the client under test in the world of a scenario, and judges what was seen of it.
package struct ScenarioRunner: Sendable {
    /// The client: a program and its arguments.
    package var command: [String]
    /// How long all starts of the client may take together, if the scenario does not say.
    package var timeout = Duration.seconds(30)
    /// What the client inherits.
    package var environment: [String: String] = [:]
    /// Whether what a client only should do is held against it too.
    package var isStrict = false
    /// Whether the client's folder stays when it is over.
    package var keepsFolder = false
    /// What everything random follows from, in place of what the scenarios say.
    package var seed: UInt64?

    /// How long connections that are still open when the client has ended are waited for.
    static let grace = Duration.milliseconds(200)

    /// Runs this client.
    package init(command: [String]) {
        self.command = command
    }

    /// Starts the world and the client, as often as the scenario says, and judges.
    ///
    /// - Throws: `ClientCannotRun`; what `LiveWorld.start` throws.
    package func run(_ recipe: WorldRecipe) async throws -> Outcome {
        let clock = ContinuousClock()
        let start = clock.now
        let folder = try ScratchFolder()
        defer { if !keepsFolder { folder.remove() } }
        var recipe = recipe
        recipe.keepsJournal = true
        recipe.controlSocket = folder.path + "/control"
        if let seed { recipe.seed = seed }
        let world = try await LiveWorld.start(recipe)
        do {
            var outcome = try await judge(world, recipe, in: folder.path)
            await world.stop()
            outcome.duration = clock.now - start
            if keepsFolder { outcome.folder = folder.path }
            return outcome
        } catch {
            await world.stop()
            throw error
        }
    }

    private func judge(_ world: LiveWorld, _ recipe: WorldRecipe, in folder: String) async throws -> Outcome {
        let plan = recipe.script.client
        let dc = try startDC(world, recipe)
        let files = try ClientFiles(in: folder, world)
        let clock = ContinuousClock()
        let deadline = clock.now + (plan.timeout ?? timeout)
        var runs: [Outcome.Run] = []
        var output = ClientOutput(most: ClientProcess.mostOutput)
        for number in 1...plan.runs where runs.last?.isTimedOut != true {
            let code: String? =
                if let phone = plan.phone {
                    await world.host.loginCode(of: phone, askingAt: DCID(dc.id))
                } else {
                    nil
                }
            let told = ClientEnvironment(
                scenario: recipe.source.name,
                plan: plan,
                report: world.report,
                start: dc,
                files: files,
                code: code
            )
            let start = clock.now
            let variables = told.variables(run: number, timeLeft: deadline - start, inherited: environment)
            await world.host.note(ClientEvent(run: number))
            let process = try ClientProcess(command, environment: variables)
            let (ending, said) = await process.wait(atMost: deadline - start)
            try Task.checkCancellation()
            output.add(said)
            let run = Outcome.Run(number: number, ending, duration: clock.now - start)
            runs.append(run)
            await world.host.note(ClientEvent(run: number, status: run.shellStatus))
        }
        await waitUntilQuiet(world, starts: runs.count)
        output.cut()
        var verdict = await world.verdict()
        if let finding = plan.finding(on: runs, file: recipe.source.name) { verdict.add(finding) }
        var outcome = Outcome(
            file: recipe.source.name,
            title: recipe.script.title,
            seed: world.seed,
            verdict: verdict
        )
        outcome.references = recipe.script.references
        outcome.isStrict = isStrict
        outcome.journal = await world.journal()
        outcome.runs = runs
        outcome.output = output.text
        outcome.outputLeftOut = output.leftOut
        return outcome
    }

    /// The DC that the client is told to begin at.
    private func startDC(_ world: LiveWorld, _ recipe: WorldRecipe) throws(Diagnostics) -> ReadyReport.DC {
        let usual = world.dataCenters.filter { !$0.mediaOnly && !$0.cdn }
        let wanted = recipe.script.client.start
        let found = wanted.map { wanted in usual.first { $0.id == wanted.value.number } } ?? usual.first
        if let found { return found }
        let mark = wanted?.mark ?? recipe.world.mark
        let text = wanted.map { "nobody listens at an address of DC \($0.value)" } ?? "no DC can be reached"
        throw Diagnostics([Diagnostic(at: mark, found: text)], in: recipe.source)
    }

    /// Returns when no connection is open any more, or after the time of grace.
    private func waitUntilQuiet(_ world: LiveWorld, starts: Int) async {
        let journal = await world.watchJournal()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                var open = 0
                var ended = 0
                for await entry in journal {
                    switch entry.kind {
                    case .connected: open += 1
                    case .disconnected: open -= 1
                    case .client where entry.word(ClientEvent.change, as: ClientEvent.Change.self) == .ended:
                        ended += 1
                    default: continue
                    }
                    if ended == starts, open <= 0 { return }
                }
            }
            group.addTask { try? await Task.sleep(for: Self.grace) }
            await group.next()
            group.cancelAll()
        }
    }
}

extension Outcome.Run {
    init(number: Int, _ ending: ClientProcess.Ending, duration: Duration) {
        self.init(
            number: number,
            status: ending.status,
            signal: ending.signal,
            isTimedOut: ending.isTimedOut,
            duration: duration
        )
    }

    /// The status as a shell tells it: 128 and the signal, if one ended it.
    var shellStatus: Int { status ?? 128 + (signal ?? 0) }

    /// Whether it ended as a scenario wants.
    func isAs(_ exit: ClientPlan.Exit) -> Bool {
        switch exit {
        case .any: true
        case .status(let wanted): status == wanted && !isTimedOut
        case .failure: status != 0 && !isTimedOut
        }
    }
}

extension ClientPlan {
    /// What the ends of the client say to the scenario's wish; `nil` if it has none.
    func finding(on runs: [Outcome.Run], file: String) -> Verdict.Finding? {
        let claim: String
        switch exit {
        case .any: return nil
        case .status(let status): claim = "the client exits with status \(status)"
        case .failure: claim = "the client exits with a status other than 0"
        }
        let wrong = runs.filter { !$0.isAs(exit) }
        var details = wrong.map { run in
            runs.count + self.runs > 2
                ? "run \(run.number) ended with \(run.ending)" : "it ended with \(run.ending)"
        }
        if runs.count < self.runs { details.append("run \(runs.count + 1) was not started any more") }
        return Verdict.Finding(
            mark: mark ?? SourceMark(file: file, line: 1, column: 1),
            level: .must,
            claim: claim,
            holds: details.isEmpty,
            details: details,
            because: nil
        )
    }
}
