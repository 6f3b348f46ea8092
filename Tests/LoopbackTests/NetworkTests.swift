import DataCenters
import Events
import Flaws
import Libc
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Scenarios
import Simulation
import Sockets
import TL
import Testing

@testable import Server

@Suite("The ways into a world, over real sockets", .serialized, .timeLimit(.minutes(5)))
struct NetworkTests {
    private static func read(_ client: RawClient) async throws -> RawClient.Reading {
        try await RawClient.offTask { client.read() }
    }

    private static func connect(_ port: Int) async throws -> RawClient {
        try await RawClient.offTask { try RawClient(to: port) }
    }

    private static func port(of dc: DCID, in world: LoopbackWorld) throws -> Int {
        Int(try world.address(of: dc).port)
    }

    /// A client that is connected, as far as the world knows too.
    private static func known(at dc: DCID, in world: LoopbackWorld) async throws -> (RawClient, ConnectionID)
    {
        let client = try await connect(port(of: dc, in: world))
        let isWanted: @Sendable (Event) -> Bool = { event in
            event.what is ConnectedEvent && event.dc == dc
        }
        await world.events.wait(for: isWanted)
        return (client, try #require(world.events.all.last(where: isWanted)?.connection))
    }

    @Test("a DC that is down resets and refuses; the other one goes on, and up again it is where it was")
    func downAndUp() async throws {
        let world = try await LoopbackWorld.start(dcs: 2)
        let port = try Self.port(of: 2, in: world)
        let (victim, _) = try await Self.known(at: 2, in: world)
        let bystander = try await world.client(at: 1)
        #expect(await world.host.answer(to: "down DC 2") == "ok DC 2 is down; 1 connections reset")
        #expect(try await Self.read(victim) == .failed(ECONNRESET))
        await #expect(throws: RawClient.Failure(code: ECONNREFUSED)) { try await Self.connect(port) }
        #expect(try await bystander.ask(TLObject("help.getConfig")).get().object?["this_dc"]?.number == 1)
        #expect(await world.host.answer(to: "down DC 2") == "error: DC 2 is down already")
        #expect(
            await world.host.answer(to: "addresses DC 2 127.0.0.1:free")
                == "error: DC 2 is down; 'up DC 2' comes first"
        )
        #expect(
            await world.host.answer(to: "addresses DC 1 127.0.0.1:free,serves=2")
                == "error: DC 2 is down; 'up DC 2' comes first"
        )
        #expect(await world.host.answer(to: "up DC 1") == "error: DC 1 is not down")
        #expect(await world.host.answer(to: "down DC 9") == "error: there is no DC 9; there are: 1, 2")
        #expect(await world.host.answer(to: "up DC 2") == "ok DC 2 is up at 1 addresses")
        let client = try await world.client(at: 2)
        #expect(try await client.ask(TLObject("help.getConfig")).get().object?["this_dc"]?.number == 2)
        // In one turn the port is free again too.
        #expect(await world.host.answer(to: "down DC 1").hasPrefix("ok "))
        #expect(await world.host.answer(to: "up DC 1") == "ok DC 1 is up at 1 addresses")
        for client in [bystander, client] { await client.close() }
        await world.host.stop()
    }

    @Test("a DC whose port was taken meanwhile stays down until it is free")
    func takenPort() async throws {
        let world = try await LoopbackWorld.start(dcs: 1)
        let address = try world.address(of: 1)
        #expect(await world.host.answer(to: "down DC 1") == "ok DC 1 is down; 0 connections reset")
        let other = try await LoopbackWorld.start(dcs: 1)
        let taking = "addresses DC 1 127.0.0.1:\(address.port)"
        #expect(await other.host.answer(to: taking).hasPrefix("ok "))
        #expect(
            await world.host.answer(to: "up DC 1")
                == "error: port \(address.port) on 127.0.0.1 is in use"
        )
        #expect(await other.host.answer(to: "addresses DC 1 127.0.0.1:free").hasPrefix("ok "))
        #expect(await world.host.answer(to: "up DC 1") == "ok DC 1 is up at 1 addresses")
        await other.host.stop()
        await world.host.stop()
    }

    @Test("connections are closed with an end of stream, or reset, where it is said")
    func endedConnections() async throws {
        let world = try await LoopbackWorld.start(dcs: 2)
        let (first, _) = try await Self.known(at: 1, in: world)
        let (second, _) = try await Self.known(at: 2, in: world)
        #expect(await world.host.answer(to: "close connections DC 2") == "ok 1 connections closed")
        #expect(try await Self.read(second) == .end)
        #expect(await world.host.answer(to: "reset connections DC 1") == "ok 1 connections reset")
        #expect(try await Self.read(first) == .failed(ECONNRESET))
        #expect(
            await world.host.answer(to: "close connections DC 3")
                == "error: there is no DC 3; there are: 1, 2"
        )
        await world.host.stop()
    }

    @Test("a refused link is a reset; a half-closed one an end of stream, and its client is still heard")
    func links() async throws {
        let world = try await LoopbackWorld.start(dcs: 2)
        let (refused, first) = try await Self.known(at: 1, in: world)
        await world.host.spoil(first, with: RefuseFlaw())
        #expect(try await Self.read(refused) == .failed(ECONNRESET))
        let (half, second) = try await Self.known(at: 2, in: world)
        await world.host.spoil(second, with: HalfCloseFlaw(afterBytes: 0))
        #expect(try await Self.read(half) == .end)
        try half.write([0xef])
        try half.write([0x7f, 0xff, 0xff, 0xff])
        await world.events.wait { event in
            if event.what is BadFrameEvent { return event.connection == second }
            return false
        }
        await world.host.stop()
    }

    @Test("a slow link delivers by itself, by the timer of its world")
    func slowLink() async throws {
        let world = try await LoopbackWorld.start(dcs: 1)
        let client = try await world.client(at: 1)
        let id = try #require(world.events.all.compactMap(\.connection).last)
        for flaw: any ConnectionFlaw in [
            DelayFlaw(by: .exactly(.milliseconds(20))), SliceFlaw(bytes: 7, gap: .milliseconds(1)),
        ] {
            await world.host.spoil(id, with: flaw)
        }
        #expect(try await client.ask(TLObject("help.getConfig")).get().object?.name == "config")
        await client.close()
        await world.host.stop()
    }

    @Test("at a lying address another DC answers than the one that clients are told it belongs to")
    func lyingAddress() async throws {
        let world = try await LoopbackWorld.start(
            file: """
                dcs:
                  - { id: 1, addresses: [{ port: free, serves: 2 }, { port: free }] }
                  - { id: 2, addresses: [{ port: free }] }
                """
        )
        let ports = world.dataCenters[0].endpoints.map(\.port)
        #expect(ports.count == 2)
        let liar = try await world.client(at: 1)
        let config = try await liar.ask(TLObject("help.getConfig")).get().object
        #expect(config?["this_dc"]?.number == 2)
        let options = config?["dc_options"]?.vector?.compactMap(\.object) ?? []
        #expect(options.map { $0["id"]?.number } == [1, 1, 1, 1, 2, 2])
        #expect(options.prefix(2).map { $0["port"]?.number } == ports.map { Int64($0) })
        // A DC that is down is down at the addresses of others too.
        #expect(await world.host.answer(to: "down DC 2") == "ok DC 2 is down; 1 connections reset")
        await #expect(throws: RawClient.Failure(code: ECONNREFUSED)) { try await Self.connect(ports[0]) }
        _ = try await Self.connect(ports[1])
        #expect(await world.host.answer(to: "up DC 2") == "ok DC 2 is up at 2 addresses")
        // The same port can become honest, and lie again.
        #expect(await world.host.answer(to: "addresses DC 1 127.0.0.1:\(ports[0])").hasPrefix("ok "))
        let honest = try await world.client(at: 1)
        #expect(try await honest.ask(TLObject("help.getConfig")).get().object?["this_dc"]?.number == 1)
        let lie = "addresses DC 1 127.0.0.1:\(ports[0]),serves=2"
        #expect(await world.host.answer(to: lie).hasPrefix("ok "))
        let again = try await world.client(at: 1)
        #expect(try await again.ask(TLObject("help.getConfig")).get().object?["this_dc"]?.number == 2)
        #expect(
            await world.host.answer(to: "addresses DC 1 127.0.0.1:free,serves=7")
                == "error: there is no DC 7; there are: 1, 2"
        )
        for client in [liar, honest, again] { await client.close() }
        await world.host.stop()
    }
}

@Suite("A world whose clock stands still", .serialized, .timeLimit(.minutes(5)))
struct FrozenClockTests {
    private static let file = """
        clock: 2026-01-31T12:00:00Z
        frozen_clock: true
        dcs: [{ id: 1, addresses: [{ port: free }] }]
        """
    private static let now = Timestamp(seconds: 1_769_860_800)
    /// `help.getConfig`, with what a client has to say of itself first.
    private static let query: [UInt8] = {
        var writer = TLWriter(0xda9b_0d0d)  // invokeWithLayer
        writer.int(Int32(Schema.builtIn.layers.upperBound.number))
        writer.constructor(0xc1cd_5ea9)  // initConnection
        writer.int(0)
        writer.int(1)
        for text in ["test", "1", "1", "en", "", "en"] { writer.string(text) }
        writer.constructor(0xc4f9_186b)  // help.getConfig
        return writer.bytes
    }()

    private static func conversation(with world: LoopbackWorld, seed: UInt64 = 5) async throws
        -> RawClient.Record
    {
        let port = Int(try world.address(of: 1).port)
        return try await RawClient.offTask {
            try RawClient(to: port).converse(seed: seed, now: now, query: query)
        }
    }

    @Test("the same seed and the same bytes of a client give the same bytes, key exchange and all")
    func repeatable() async throws {
        let first = try await LoopbackWorld.start(file: Self.file)
        let said = try await Self.conversation(with: first)
        let port = try first.address(of: 1).port
        await first.host.stop()
        // The port is part of the answer.
        let again = Self.file.replacing("port: free", with: "port: \(port)")
        let second = try await LoopbackWorld.start(file: again)
        let repeated = try await Self.conversation(with: second)
        await second.host.stop()
        let third = try await LoopbackWorld.start(file: again, seed: 2)
        let other = try await Self.conversation(with: third)
        await third.host.stop()
        #expect((try? said.result?.get()) != nil)
        #expect(said.received.count > 1000)
        #expect(repeated == said)
        #expect(other.received != said.received)
    }

    @Test("time stands still but for advance clock, and no timer runs for what lies ahead")
    func standsStill() async throws {
        let world = try await LoopbackWorld.start(file: Self.file)
        let client = try await world.client(at: 1, frozenAt: Self.now)
        _ = try await client.ask(TLObject("help.getConfig")).get()
        #expect(await world.host.isTimerArmed == false)
        #expect(await world.host.answer(to: "status").hasPrefix("ok time=\(Self.now.seconds) "))
        let id = try #require(world.events.all.compactMap(\.connection).last)
        await world.host.spoil(id, with: DelayFlaw(by: .exactly(.seconds(60))))
        async let answer = client.ask(TLObject("help.getConfig"))
        // The first answer was sent, this one is held.
        while world.events.all.count(where: { $0.what is AnswerEvent }) < 2 {
            await Task.yield()
        }
        #expect(await world.host.isTimerArmed == false)
        let line = await world.host.answer(to: "advance clock 1m")
        #expect(line == "ok time=\(Self.now.seconds + 60)")
        let config = try await answer.get().object
        #expect(config?["date"]?.number == Self.now.seconds)
        #expect(await world.host.isTimerArmed == false)
        await client.close()
        await world.host.stop()
    }
}

extension WorldHost {
    /// Puts a flaw on a connection, as a scenario would.
    func spoil(_ connection: ConnectionID, with flaw: any ConnectionFlaw) {
        simulator.spoil(connection, with: flaw, now: now)
        carryOutputs()
    }

    var isTimerArmed: Bool? { timer?.isArmed }
}
