import ArgumentParser
import Worlds

/// `dcsim ready`: whether a world answers, for health checks and for scripts that wait.
struct Ready: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say whether a world answers, or wait until it does.",
        discussion: """
            Asks the world itself, and leaves no trace in its journal. The status is 0 if it answers, 1 if it \
            does not.

            Without a flag that names the world it is the one that the environment names: its control socket as \
            \(WorldEnvironment.controlName), its ready file as \(WorldEnvironment.readyFileName). The container \
            image sets both.
            """
    )

    @Option(help: "Wait this long at most, such as 30s; without it, ask once.")
    var wait: DurationArgument?

    @Option(help: "The ready file of the world (`dcsim run --ready-file`).", completion: .file())
    var readyFile: String?

    @Option(help: "The control socket of the world (`dcsim run --control`).", completion: .file())
    var control: String?

    @Option(help: "The URL of the admin API (`dcsim run --admin`), such as http://127.0.0.1:8090.")
    var admin: String?

    /// How long a step may take: a world answers in a millisecond.
    private static let limit = Duration.seconds(2)
    private static let pause = Duration.milliseconds(50)

    func validate() throws {
        guard [readyFile, control, admin].count(where: { $0 != nil }) <= 1 else {
            throw ValidationError("Name the world once: with --ready-file, --control or --admin.")
        }
    }

    func run() async throws {
        let places = try places()
        let clock = ContinuousClock()
        let end = clock.now + (wait?.duration ?? .zero)
        while true {
            let left = wait == nil ? Self.limit : end - clock.now
            let limit = min(Self.limit, max(.milliseconds(1), left))
            var refusal = ""
            for place in places {
                guard let reason = try place.refusal(limit: limit) else {
                    return StandardOutput.print("ready")
                }
                refusal = reason
            }
            guard clock.now + Self.pause < end else { throw CommandError("not ready: \(refusal)") }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// What the flag says; else all that the environment says, any of which will do.
    private func places() throws -> [WorldPlace] {
        if let readyFile { return [.readyFile(readyFile)] }
        if let control { return [.control(control)] }
        if let admin { return [try .admin(url: admin)] }
        let places = [
            WorldEnvironment.control.map { WorldPlace.control($0) },
            WorldEnvironment.readyFile.map { WorldPlace.readyFile($0) },
        ].compactMap(\.self)
        guard !places.isEmpty else {
            throw UserError(
                """
                no world is named: use --ready-file, --control or --admin, or set \
                \(WorldEnvironment.controlName) or \(WorldEnvironment.readyFileName)
                """
            )
        }
        return places
    }
}
