import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Scenarios
import Server
import Simulation
import Sockets
import Synchronization
import TL

/// A world on free loopback ports, with its events.
struct LoopbackWorld: Sendable {
    let host: WorldHost
    let events: EventList
    let dataCenters: [DataCenter]

    static func start(dcs: Int = 3) async throws -> LoopbackWorld {
        let world = World(dataCenters: DataCenter.onLoopback(count: dcs))
        let simulator = Simulator(world: world, rsaKeys: [.builtIn], seed: 1)
        let events = EventList()
        let host = WorldHost(simulator, beginning: { _ in simulator }, sink: { events.append($0) })
        let plan = try ListenPlan(dcs: world.dataCenters.map(\.id), host: "127.0.0.1", portBase: 0)
        try await host.start(plan)
        return LoopbackWorld(host: host, events: events, dataCenters: await host.dataCenters)
    }

    /// A world as a file describes it, on 127.0.0.1.
    static func start(file text: String, seed: UInt64 = 1) async throws -> LoopbackWorld {
        let plan = try ScenarioFile(text, name: "world.yaml").world
        let systemTime = SystemClock.now
        let offset = plan.clockOffset(systemTime: systemTime)
        let simulator = Simulator(
            world: plan.world(seed: seed, now: systemTime + offset),
            rsaKeys: [.builtIn],
            seed: seed
        )
        let events = EventList()
        let host = WorldHost(
            simulator,
            beginning: { _ in simulator },
            clockOffset: offset,
            frozenAt: plan.isClockFrozen ? systemTime : nil,
            sink: { events.append($0) }
        )
        try await host.start(ListenPlan(sites: ListenPlan.sites(of: plan), host: "127.0.0.1", portBase: 0))
        return LoopbackWorld(host: host, events: events, dataCenters: await host.dataCenters)
    }

    func address(of dc: DCID) throws -> SocketAddress {
        let endpoint = dataCenters.first { $0.id == dc }?.endpoints.first
        return try SocketAddress(host: endpoint?.host ?? "", port: UInt16(endpoint?.port ?? 0))
    }

    /// A client that has made its key at a DC; its clock is ahead of the system's by `ahead`, or frozen.
    func client(
        at dc: DCID,
        seed: UInt64 = 1,
        transport: TransportKind = .intermediate,
        ahead: Duration = .zero,
        frozenAt: Timestamp? = nil
    ) async throws -> Client {
        let options = ClientKeyExchange.Options(keys: [RSAPrivateKey.builtIn.publicKey])
        let engine = ClientEngine(transport: transport, exchange: options, seed: seed)
        let client = Client(engine) { frozenAt ?? SystemClock.now + ahead }
        try await client.connect(to: address(of: dc))
        return client
    }
}

extension WorldHost {
    /// The line that answers a command.
    func answer(to line: String) -> String { perform(line: line).reply.description }
}

/// Events as they come, and waits for the one a test needs.
final class EventList: Sendable {
    private let state = Mutex<
        (events: [Event], waiting: [(@Sendable (Event) -> Bool, CheckedContinuation<Void, Never>)])
    >(
        ([], [])
    )

    var all: [Event] { state.withLock { $0.events } }

    func append(_ event: Event) {
        let ready = state.withLock { state in
            state.events.append(event)
            let ready = state.waiting.filter { $0.0(event) }
            state.waiting.removeAll { $0.0(event) }
            return ready
        }
        for (_, continuation) in ready { continuation.resume() }
    }

    /// Returns once an event of this kind was seen, now or before.
    func wait(for isWanted: @escaping @Sendable (Event) -> Bool) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.events.contains(where: isWanted) { return true }
                state.waiting.append((isWanted, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }
}
