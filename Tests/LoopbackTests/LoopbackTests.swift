import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Server
import Simulation
import Sockets
import TL
import Testing

@Suite("Over real sockets", .serialized, .timeLimit(.minutes(5)))
struct LoopbackTests {
    @Test("a client that knows only DC 1 is redirected to its home and logs in there")
    func redirectedLogin() async throws {
        let world = try await LoopbackWorld.start()
        let walk = LoginWalk(trusted: RSAPrivateKey.builtIn.publicKey, seed: 1) { SystemClock.now }
        let address = try world.address(of: 1)
        let outcome = try await walk.logIn(phone: "9996621234", code: "22222", from: 1, at: address)
        #expect(outcome.dc == 2)
        #expect(outcome.redirectedBy == [1])
        #expect(outcome.user["phone"]?.string == "9996621234")
        await outcome.client.close()
        await world.host.stop()
    }

    @Test("dc_options name the ports that the DCs really listen on")
    func realPorts() async throws {
        let world = try await LoopbackWorld.start(dcs: 2)
        let client = try await world.client(at: 1)
        let config = try await client.ask(TLObject("help.getConfig")).get()
        let options = config.object?["dc_options"]?.vector?.compactMap(\.object) ?? []
        let ports = options.filter { $0["static"] != true }.map { $0["port"]?.number }
        #expect(ports == world.dataCenters.map { Int64($0.endpoints[0].port) })
        #expect(config.object?["this_dc"]?.number == 1)
        await client.close()
        await world.host.stop()
    }

    @Test("port probes and silent clients disturb nobody")
    func probes() async throws {
        let world = try await LoopbackWorld.start(dcs: 1)
        let client = try await world.client(at: 1)
        let address = try world.address(of: 1)
        let loop = EventLoop(label: "probes")
        for probe in 0..<50 {
            await withCheckedContinuation { continuation in
                loop.execute {
                    StreamSocket.connect(to: address, on: loop) { result in
                        if case .success(let socket) = result {
                            socket.start(onBytes: { _ in }, onEnd: { _ in })
                            if probe.isMultiple(of: 2) { socket.close(.now) }
                        }
                        continuation.resume()
                    }
                }
            }
        }
        let config = try await client.ask(TLObject("help.getConfig")).get()
        #expect(config.object?.name == "config")
        await client.close()
        await world.host.stop()
    }

    @Test("many clients make keys at the same time and each gets its own answers")
    func manyClients() async throws {
        let world = try await LoopbackWorld.start(dcs: 3)
        let dcs = try await withThrowingTaskGroup(of: (Int, Int64?).self) { group in
            for number in 0..<24 {
                let dc = 1 + number % 3
                let kind = TransportKind.allCases[number % TransportKind.allCases.count]
                group.addTask {
                    let client = try await world.client(at: DCID(dc), seed: UInt64(number), transport: kind)
                    let config = try await client.ask(TLObject("help.getConfig")).get()
                    await client.close()
                    return (dc, config.object?["this_dc"]?.number)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(dcs.count == 24)
        #expect(dcs.allSatisfy { Int64($0.0) == $0.1 })
        await world.host.stop()
    }

    @Test("a port in use is an error that names it, and nothing is left listening")
    func portInUse() async throws {
        let world = try await LoopbackWorld.start(dcs: 1)
        let taken = try world.address(of: 1).port
        let simulator = Simulator(world: World(), rsaKeys: [.builtIn], seed: 1)
        let other = WorldHost(simulator, beginning: { _ in simulator }, sink: { _ in })
        let plan = try ListenPlan(dcs: [1], host: "127.0.0.1", portBase: Int(taken) - 1)
        await #expect(throws: SocketError.addressInUse(try SocketAddress(host: "127.0.0.1", port: taken))) {
            try await other.start(plan)
        }
        await world.host.stop()
    }

    @Test("a lost connection is in the log with its reason")
    func disconnectEvent() async throws {
        let world = try await LoopbackWorld.start(dcs: 1)
        let client = try await world.client(at: 1)
        await client.close()
        await world.events.wait { event in
            (event.what as? DisconnectedEvent)?.end == .client(.closed)
        }
        await world.host.stop()
    }
}
