import ArgumentParser
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Server
import Sockets
import TL
import Worlds

/// `dcsim bench`: what handshakes and queries cost a running world, in CPU time of its process.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure what handshakes and queries cost a running world.",
        discussion:
            "Start `dcsim run --ready-file FILE` first; this is the client, and reads the CPU time of the other."
    )

    @Option(help: "The ready file of the world to measure.", completion: .file())
    var readyFile: String?

    @Flag(
        help:
            "Ask every method in a small and in a large world in memory instead; the ratio shows what grows."
    )
    var methods = false

    @Option(help: "How many keys to make.")
    var handshakes = 1000

    @Option(help: "How many times to ask help.getConfig.")
    var queries = 10_000

    @Option(help: "How many queries are in flight on the connection in the second round.")
    var parallel = 8

    @Option(help: "How many pieces of 512 KiB of a file to fetch in the end.")
    var pieces = 0

    func validate() throws {
        guard methods || readyFile != nil else {
            throw ValidationError("--ready-file FILE or --methods is needed")
        }
    }

    func run() async throws {
        guard let readyFile, !methods else { return try BenchMethods.run() }
        let report = try ReadyReport(file: readyFile)
        let process = WatchedProcess(id: report.pid)
        StandardOutput.print("resident memory before: \(try process.residentMegabytes()) MB")
        try await measure("handshake", count: handshakes, process) {
            for number in 0..<handshakes { try await connect(report, number).close() }
        }
        let client = try await connect(report, handshakes)
        for inFlight in [1, parallel] {
            let share = queries / inFlight
            try await measure("help.getConfig, \(inFlight) in flight", count: share * inFlight, process) {
                try await ask(client, share: share, inFlight: inFlight)
            }
        }
        await client.close()
        if pieces > 0 {
            let download = try await BenchDownload(report)
            let share = pieces / parallel
            try await measure(
                "upload.getFile of 512 KiB, \(parallel) in flight",
                count: share * parallel,
                process
            ) {
                try await download.fetch(share * parallel, inFlight: parallel)
            }
            await download.close()
        }
        StandardOutput.print("resident memory after: \(try process.residentMegabytes()) MB")
    }

    private func ask(_ client: Client, share: Int, inFlight: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<inFlight {
                group.addTask {
                    for _ in 0..<share { _ = try await client.ask(TLObject("help.getConfig")).get() }
                }
            }
            try await group.waitForAll()
        }
    }

    private static let loop = EventLoop(label: "dcsim.bench")

    private func connect(_ report: ReadyReport, _ number: Int) async throws -> Client {
        let options = ClientKeyExchange.Options(keys: [try report.publicKey])
        let engine = ClientEngine(exchange: options, seed: UInt64(number))
        let client = Client(engine, on: Self.loop) { SystemClock.now }
        guard let dc = report.dcs.first else { throw CommandError("the ready file names no DC") }
        try await client.connect(to: SocketAddress(host: dc.host, port: UInt16(dc.port)))
        return client
    }

    @discardableResult
    private func measure<Value>(
        _ name: String,
        count: Int,
        _ process: WatchedProcess,
        _ work: () async throws -> Value
    ) async throws -> Value {
        let clock = ContinuousClock()
        let before = try process.cpuTime()
        let start = clock.now
        let value = try await work()
        let wall = (clock.now - start).nanoseconds / Int64(count) / 1000
        let cpu = (try process.cpuTime() - before).nanoseconds / Int64(count) / 1000
        StandardOutput.print(
            "\(name): \(cpu) us of the DCs' CPU each, \(wall) us from end to end (\(count) times)"
        )
        return value
    }
}
