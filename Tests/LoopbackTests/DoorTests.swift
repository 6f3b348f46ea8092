import Events
import MTProto
import Primitives
import Server
import Simulation
import Sockets
import Testing

@Suite("Proxies in front of a world") struct DoorTests {
    private static let asked: [UInt8] = [5, 1, 0, 1, 149, 154, 167, 51, 1, 187]

    private func listen(_ door: WorldHost.Door, _ world: LoopbackWorld) async throws -> Int {
        Int(try await world.host.open(door, at: SocketAddress(host: "127.0.0.1", port: 0)).port)
    }

    /// A client that has greeted a SOCKS5 proxy and was answered.
    private func greeted(_ port: Int) async throws -> RawClient {
        try await RawClient.offTask {
            let client = try RawClient(to: port)
            try client.write([5, 1, 0])
            #expect(client.read() == .bytes([5, 0]))
            return client
        }
    }

    /// A client that the proxy has led to a DC.
    private func admitted(_ port: Int) async throws -> RawClient {
        let client = try await greeted(port)
        try client.write(Self.asked)
        #expect(try await RawClient.offTask { client.read() } == .bytes([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        return client
    }

    private func expectTheEnd(of clients: [RawClient]) async throws {
        for client in clients {
            let reading = try await RawClient.offTask { client.read() }
            if case .bytes = reading { Issue.record("it lives on") }
        }
    }

    @Test("the end of the world is the end of its proxies and of who stands in them", .timeLimit(.minutes(5)))
    func end() async throws {
        let world = try await LoopbackWorld.start()
        let port = try await listen(.socks, world)
        let inside = [try await greeted(port), try await admitted(port)]
        await world.host.end()
        try await expectTheEnd(of: inside)
        #expect(throws: RawClient.Failure.self) { try RawClient(to: port) }
    }

    @Test("a reset of the world resets who stands in a proxy, and the proxy goes on", .timeLimit(.minutes(5)))
    func reset() async throws {
        let world = try await LoopbackWorld.start()
        let port = try await listen(.socks, world)
        let inside = [try await greeted(port), try await admitted(port)]
        try await world.host.reset { _ in .zero }
        try await expectTheEnd(of: inside)
        _ = try await greeted(port)
        await world.host.end()
    }

    @Test("the log tells which way a connection came, and who was turned away", .timeLimit(.minutes(5)))
    func log() async throws {
        let world = try await LoopbackWorld.start()
        let port = try await listen(.socks, world)
        let admitted = try await greeted(port)
        try admitted.write(Self.asked)
        await world.events.wait { event in
            guard let connected = event.what as? ConnectedEvent else { return false }
            return event.dc == 2 && connected.local == "149.154.167.51:443"
                && connected.through == "SOCKS5, asked for 149.154.167.51:443"
        }
        let stranger = try RawClient(to: port)
        try stranger.write(Array("GET / HTTP/1.1\r\n".utf8))
        await world.events.wait { event in
            guard let event = event.what as? TurnedAwayEvent, event.proxy == .socks else { return false }
            return event.reason == "no SOCKS5: it begins with 47"
        }
        await world.host.end()
    }
}
