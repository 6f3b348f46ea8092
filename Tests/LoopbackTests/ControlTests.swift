import DataCenters
import Events
import Foundation
import Libc
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Scenarios
import Server
import Simulation
import Sockets
import TL
import Testing

@Suite("Commands over a real socket", .serialized, .timeLimit(.minutes(5)))
struct ControlTests {
    private static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dcsim-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }

    /// Asks on a thread that may wait, as `dcsim ctl` does in a process of its own.
    private static func ask(_ line: String, at path: String) async throws -> String? {
        try await Task.detached { try LocalExchange.ask(line, at: path) }.value
    }

    @Test("a command is a line in and a line out, and the socket belongs to one user and one run")
    func lines() async throws {
        try await Self.withFolder { folder in
            let path = folder + "/control"
            let world = try await LoopbackWorld.start(dcs: 2)
            try await world.host.takeCommands(at: path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let status = try await Self.ask("status", at: path)
            #expect(status?.hasPrefix("ok time=") == true)
            #expect(status?.contains(" dcs=2 accounts=0 connections=0 ") == true)
            let answer = try await Self.ask("rotate slats", at: path)
            #expect(answer == "error: unknown command 'rotate slats'; did you mean 'rotate salts'?")
            #expect(
                try await Self.ask("drop keys DC 3", at: path) == "error: there is no DC 3; there are: 1, 2"
            )
            let long = String(repeating: "x", count: 5000)
            #expect(try await Self.ask(long, at: path)?.hasPrefix("error: ") == true)
            await world.host.stop()
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test("a socket file that nobody listens on is replaced; any other file is left alone")
    func leftovers() async throws {
        try await Self.withFolder { folder in
            let world = try await LoopbackWorld.start(dcs: 1)
            try await world.host.takeCommands(at: folder + "/used")
            let other = try await LoopbackWorld.start(dcs: 1)
            await #expect(throws: SocketError.self) {
                try await other.host.takeCommands(at: folder + "/used")
            }
            #expect(try await Self.ask("status", at: folder + "/used")?.hasPrefix("ok ") == true)
            try abandonSocket(at: folder + "/abandoned")
            try await other.host.takeCommands(at: folder + "/abandoned")
            #expect(try await Self.ask("status", at: folder + "/abandoned")?.hasPrefix("ok ") == true)
            try "precious".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
            await #expect(throws: SocketError.self) {
                try await other.host.takeCommands(at: folder + "/file")
            }
            #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "precious")
            await world.host.stop()
            await other.host.stop()
        }
    }

    @Test("a moved DC answers at its new port and not at the old one, and who is connected is told")
    func movedAddress() async throws {
        let world = try await LoopbackWorld.start(dcs: 2)
        let old = try world.address(of: 2)
        let bystander = try await world.client(at: 1)
        _ = try await bystander.ask(TLObject("help.getConfig")).get()
        let answer = await world.host.answer(to: "addresses DC 2 127.0.0.1:9,dead 127.0.0.1:free")
        #expect(answer.hasPrefix("ok DC 2: 127.0.0.1:9 (dead), 127.0.0.1:"))
        await world.events.wait { event in
            if let push = event.what as? PushEvent, push.name == "updateShort" { return push.place.dc == 1 }
            return false
        }
        let config = try await bystander.ask(TLObject("help.getConfig")).get().object
        let options = config?["dc_options"]?.vector?.compactMap(\.object) ?? []
        let ports = options.filter { $0["id"]?.number == 2 }.compactMap { $0["port"]?.number }
        #expect(ports.first == 9)
        // Each is told as a static one, too.
        #expect(ports.count == 4 && ports.prefix(2) == ports.suffix(2))
        #expect(Int64(old.port) != ports.last)
        let moved = LoopbackWorld(
            host: world.host,
            events: world.events,
            dataCenters: [
                DataCenter(id: 2, country: "", endpoints: [Endpoint(host: "127.0.0.1", port: Int(ports[1]))])
            ]
        )
        let client = try await moved.client(at: 2)
        #expect(try await client.ask(TLObject("help.getConfig")).get().object?["this_dc"]?.number == 2)
        await #expect(throws: (any Error).self) { try await world.client(at: 2) }
        // An address that is kept goes on, and one that cannot be had changes nothing.
        #expect(await world.host.answer(to: "addresses DC 2 127.0.0.1:\(ports[1])").hasPrefix("ok "))
        #expect(await world.host.answer(to: "addresses DC 2 192.0.2.1:9").hasPrefix("error: "))
        let again = try await moved.client(at: 2, seed: 2)
        for client in [bystander, client, again] { await client.close() }
        await world.host.stop()
    }

    @Test("a world's file says where its DCs listen, and its clock is the one clients see")
    func file() async throws {
        let text = """
            clock: 2030-01-01
            dcs:
              - id: 203
                cdn: true
              - id: 2
                addresses:
                  - { host: 192.0.2.1, port: 443, dead: true }
                  - { port: free }
                  - { port: free, media_only: true }
            """
        let plan = try ScenarioFile(text, name: "world.yaml").world
        let offset = plan.clockOffset(systemTime: SystemClock.now)
        let simulator = Simulator(
            world: plan.world(seed: 1, now: SystemClock.now + offset),
            rsaKeys: [.builtIn],
            seed: 1
        )
        let events = EventList()
        let host = WorldHost(
            simulator,
            beginning: { _ in simulator },
            clockOffset: offset,
            sink: { events.append($0) }
        )
        try await host.start(ListenPlan(sites: ListenPlan.sites(of: plan), host: "127.0.0.1", portBase: 0))
        let dataCenters = await host.dataCenters
        #expect(dataCenters.map(\.id) == [2, 203])
        #expect(dataCenters[1].isCDN)
        let told = dataCenters[0].endpoints
        #expect(told.map(\.isDead) == [true, false, false])
        #expect(told.map(\.isMediaOnly) == [false, false, true])
        #expect(Set(told.map(\.port)).count == 3)
        for live in told.dropFirst() {
            let one = DataCenter(id: 2, country: "", endpoints: [live])
            let world = LoopbackWorld(host: host, events: events, dataCenters: [one])
            let client = try await world.client(at: 2, seed: UInt64(live.port), ahead: offset)
            let config = try await client.ask(TLObject("help.getConfig")).get().object
            #expect(abs((config?["date"]?.number ?? 0) - 1_893_456_000) < 60)
            await client.close()
        }
        await host.stop()
    }
}

/// Leaves a socket file behind, as a process does that is killed.
private func abandonSocket(at path: String) throws {
    let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let status = withUnsafePointer(to: address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }
    try #require(status == 0)
    close(number)
}
