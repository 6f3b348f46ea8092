import DataCenters
import Events
import Flaws
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("Connections with flaws, in a simulation")
struct SpoiltLinkTests {
    @Test("an answer over a slow link comes when it is due, and ticks say when")
    func delay() {
        var pair = Pair()
        let slow = pair.connect(to: 1)
        let other = pair.connect(to: 1)
        pair.simulator.spoil(slow, with: DelayFlaw(by: .exactly(.milliseconds(300))), now: pair.now)
        let id = pair.send(Pair.introduced(Pair.getConfig), on: slow)
        #expect(pair.answer(id, on: slow) == nil)
        #expect(pair.simulator.nextTick == pair.now + .milliseconds(300))
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: other)?.rpcError == nil)
        pair.advance(by: .milliseconds(299))
        #expect(pair.answer(id, on: slow) == nil)
        pair.advance(by: .milliseconds(1))
        #expect(pair.answer(id, on: slow) != nil)
        #expect(pair.simulator.nextTick != pair.now)
    }

    @Test("whatever the pieces, the client understands the same")
    func slices() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        pair.simulator.spoil(connection, with: SliceFlaw(bytes: 3, gap: .milliseconds(1)), now: pair.now)
        let id = pair.send(Pair.introduced(Pair.getConfig), on: connection)
        for _ in 0..<2000 { pair.advance(by: .milliseconds(1)) }
        #expect(pair.answer(id, on: connection)?.rpcError == nil)
        #expect(pair.answer(id, on: connection) == nil)
    }

    @Test("a close by the DC waits for the bytes before it")
    func closeAfterBytes() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        pair.simulator.spoil(connection, with: DelayFlaw(by: .exactly(.seconds(1))), now: pair.now)
        // A frame that is none: the DC closes.
        pair.inject([0xff, 0xff, 0xff, 0x7f], on: connection)
        #expect(pair.closed == [])
        pair.advance(by: .seconds(1))
        #expect(pair.closed == [connection])
    }

    @Test("a black hole hears nothing, and is not closed for its silence")
    func blackhole() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        pair.simulator.spoil(connection, with: BlackholeFlaw(afterBytes: 0), now: pair.now)
        let requests = pair.events.count
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection) == nil)
        #expect(pair.events.count == requests)
        pair.advance(by: .seconds(3600))
        #expect(pair.closed == [])
        #expect(pair.reset == [])
        #expect(pair.simulator.connectionCount == 1)
    }

    @Test("a reset and a half-close are told to the shell; after a half-close queries are still carried out")
    func ends() {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let second = pair.connect(to: 1)
        pair.simulator.spoil(first, with: ResetFlaw(afterBytes: 10), now: pair.now)
        pair.simulator.spoil(second, with: HalfCloseFlaw(afterBytes: 10), now: pair.now)
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: first) == nil)
        #expect(pair.reset == [first])
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: second) == nil)
        #expect(pair.halfClosed == [second])
        let answered = pair.events.count { event in
            event.what is AnswerEvent && event.connection == second
        }
        #expect(answered == 1)
    }

    @Test("flaws go with their connection, and one that is gone gets none")
    func forgotten() throws {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let key = try #require(pair.key(first))
        pair.simulator.spoil(first, with: DelayFlaw(by: .exactly(.seconds(1))), now: pair.now)
        _ = pair.send(Pair.introduced(Pair.getConfig), on: first)
        pair.disconnect(first)
        #expect(pair.simulator.nextTick == nil)
        pair.simulator.spoil(first, with: RefuseFlaw(), now: pair.now)
        #expect(pair.simulator.nextTick == nil)
        let second = pair.connect(to: 1, key: key)
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: second)?.rpcError == nil)
        #expect(pair.reset == [])
    }

    @Test("a DC that answers at the address of another one knows the secret that clients are told of it")
    func secretOfLyingAddress() {
        let secret = [UInt8](repeating: 5, count: 16)
        let told = DataCenter(id: 1, country: "", endpoints: [Endpoint(host: nil, port: 1, secret: secret)])
        let serving = DataCenter(id: 2, country: "", endpoints: [Endpoint(host: nil, port: 2)])
        for (toldDC, isKnown) in [(DCID(1), true), (nil, false)] as [(DCID?, Bool)] {
            let world = World(dataCenters: [told, serving])
            var simulator = Simulator(world: world, rsaKeys: [.builtIn], seed: 1)
            var client = ClientTransport(
                kind: .intermediate,
                obfuscated: true,
                dcField: 1,
                secret: secret,
                random: SeededGenerator(seed: 1)
            )
            let connection = simulator.connect(
                to: 2,
                toldAs: toldDC,
                peer: HostPort(host: "127.0.0.1", port: 1),
                local: "127.0.0.1:2",
                localHost: "127.0.0.1",
                now: Pair.start
            )
            var frame = OutgoingBuffer([UInt8](repeating: 0, count: 40))
            client.encode(&frame)
            simulator.receive(client.openingBytes + frame, on: connection, now: Pair.start)
            let isUnderstood = simulator.takeOutputs().contains { output in
                guard case .event(let event) = output, event.what is TransportEvent else {
                    return false
                }
                return event.dc == 2
            }
            #expect(isUnderstood == isKnown)
        }
    }
}
