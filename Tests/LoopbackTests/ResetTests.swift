import DataCenters
import MTProtoCrypto
import Primitives
import Server
import Simulation
import Sockets
import Testing

@Suite("A world that begins anew", .timeLimit(.minutes(5)))
struct ResetTests {
    private final class Keeper: StateKeeper {
        func storedSeed() throws -> UInt64? { nil }
        func runs() throws -> UInt64 { 0 }
        func load(into simulator: inout Simulator) throws {}
        func save(_ simulator: inout Simulator) throws {}
    }

    private func host(keeper: sending (any StateKeeper)? = nil) -> WorldHost {
        let world = World(dataCenters: DataCenter.onLoopback(count: 1))
        let simulator = Simulator(world: world, rsaKeys: [.builtIn], seed: 1)
        return WorldHost(simulator, beginning: { _ in simulator }, keeper: keeper, sink: { _ in })
    }

    private func start(_ host: WorldHost) async throws {
        try await host.start(ListenPlan(dcs: [1], host: "127.0.0.1", portBase: 0))
    }

    /// A listener at an address that somebody has given up just now: its descriptor is closed a little later.
    private func listener(at address: SocketAddress, on loop: EventLoop) async throws -> ListeningSocket {
        let deadline = ContinuousClock.now + .seconds(120)
        while ContinuousClock.now < deadline {
            if let listener = try? ListeningSocket(at: address, on: loop) { return listener }
            await Task.yield()
        }
        return try ListeningSocket(at: address, on: loop)
    }

    @Test("one that does not run, or keeps its state elsewhere, says so and stays what it is")
    func refusals() async throws {
        let idle = host()
        await #expect(throws: WorldHost.ResetRefusal.notRunning) { try await idle.reset { _ in .zero } }
        let kept = host(keeper: Keeper())
        try await start(kept)
        await #expect(throws: WorldHost.ResetRefusal.hasStore) { try await kept.reset { _ in .zero } }
        #expect(await kept.answer(to: "status").contains("dcs=1"))
        await kept.end()
        await #expect(throws: WorldHost.ResetRefusal.notRunning) { try await kept.reset { _ in .zero } }
    }

    @Test("an address that somebody else has taken meanwhile keeps it from being reset, and nothing changes")
    func addressTaken() async throws {
        let host = host()
        try await start(host)
        let port = try #require(await host.dataCenters.first?.endpoints.first?.port)
        #expect(await host.answer(to: "addresses DC 1 127.0.0.1:free").hasPrefix("ok"))
        let address = try SocketAddress(host: "127.0.0.1", port: UInt16(port))
        let loop = EventLoop(label: "other")
        let other = try await listener(at: address, on: loop)
        await #expect(throws: WorldHost.ResetRefusal.address(.addressInUse(address))) {
            try await host.reset { _ in .zero }
        }
        #expect(await host.dataCenters.first?.endpoints.first?.port != port)
        _ = consume other
        await host.end()
    }
}
