import ArgumentParser
import DataCenters
import Events
import MTProtoCrypto
import Primitives
import ReferenceClient
import Server
import Simulation
import Sockets
import Synchronization
import TL
import Worlds

/// `dcsim demo`: a world, a small client that is redirected, and a picture of it.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start a world, walk a small client through a redirect, and show it as a sequence diagram."
    )

    private static let codeLength = WorldSettings().codeLength

    @OptionGroup var world: WorldOptions

    @Flag(help: "Keep the world running and print how to connect to it.")
    var keepRunning = false

    func run() async throws {
        let events = EventCollector()
        let log = LogLevel.info.logger
        let printer = EventPrinter(log)
        let running = try await LoggedWorld.start(world, logger: LogLevel.error.logger) { event in
            if !events.collect(event), keepRunning { printer.print(event) }
        }
        let stop = StopSignal(on: running.host.loop)
        let phone = "99966\(min(world.dcs ?? 2, 2))1234"
        let code = String(repeating: "\(min(world.dcs ?? 2, 2))", count: world.codeLength ?? Self.codeLength)
        guard let first = running.report.dcs.first else { return }
        let walk = LoginWalk(trusted: running.publicKey, seed: running.report.seed) { SystemClock.now }
        let address = try SocketAddress(host: first.host, port: UInt16(first.port))
        let outcome = try await walk.logIn(phone: phone, code: code, from: DCID(first.id), at: address)
        await outcome.client.close()
        StandardOutput.print("A client that knows only DC 1 logs in as \(phone):\n")
        StandardOutput.print(DemoPicture.draw(events.finish()) + "\n")
        let name = outcome.user["first_name"]?.string ?? ""
        StandardOutput.print("Logged in at DC \(outcome.dc) as \(name), phone \(phone), code \(code).")
        if keepRunning {
            StandardOutput.print(Self.instructions(running.report, world))
            await stop.wait()
        }
        await running.stop()
        LineWriter.standardError.drain()
    }

    private static func instructions(_ report: ReadyReport, _ options: WorldOptions) -> String {
        let addresses = report.dcs.map { dc in
            "  DC \(dc.id)  \(HostPort(host: dc.host, port: dc.port))" + (dc.ipv6.map { "  \($0)" } ?? "")
        }
        let others = Recipe.all.dropFirst().map(\.client).joined(separator: ", ")
        return """

            The world keeps running; Ctrl-C ends it. Its DCs:
            \(addresses.joined(separator: "\n"))
            Numbers 99966XYYYY live on DC X; the login code is X, \(options.codeLength ?? codeLength) times.

            In another terminal, code that points a client at it:
              \(CommandLine.arguments[0]) connect telethon        (also: \(others))
              \(CommandLine.arguments[0]) key                     the public key that clients must trust
            """
    }
}

/// Keeps the events of the walk; once it is over, the log gets them.
private final class EventCollector: Sendable {
    private let events = Mutex<[Event]?>([])

    /// Keeps an event; `false` after `finish`.
    func collect(_ event: Event) -> Bool {
        events.withLock { events in
            events?.append(event)
            return events != nil
        }
    }

    func finish() -> [Event] {
        events.withLock { events in
            defer { events = nil }
            return events ?? []
        }
    }
}
