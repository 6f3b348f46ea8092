import DataCenters
import MTProto
import Primitives
import Simulation
import TL
import Testing

@Suite("What is done to a running simulation from outside")
struct OperatorTests {
    private func refusals(_ pair: Pair) -> [BadMessage.Code] {
        pair.events.compactMap { event in
            guard case .transport(.messageRefused(let bad, _)) = event.kind else { return nil }
            return bad.code
        }
    }

    @Test("after a rotation the old salt is void, at the DC that was named only")
    func rotation() {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let second = pair.connect(to: 2)
        for connection in [first, second] { _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection) }
        pair.simulator.rotateSalts(of: 2, now: pair.now)
        #expect(pair.ask(Pair.getConfig, on: first)?.rpcError == nil)
        #expect(refusals(pair) == [])
        // The client adopts the new salt and asks again.
        #expect(pair.ask(Pair.getConfig, on: second)?.rpcError == nil)
        #expect(refusals(pair) == [.incorrectSalt])
        #expect(pair.ask(Pair.getConfig, on: second)?.rpcError == nil)
        #expect(refusals(pair) == [.incorrectSalt])
    }

    @Test("a dropped key is answered with -404, and a client with the keys of another DC goes on")
    func droppedKeys() {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let second = pair.connect(to: 2)
        for connection in [first, second] { _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection) }
        #expect(pair.simulator.keyCount == 2)
        pair.simulator.dropKeys(of: 2, onlyTemporary: true, now: pair.now)
        #expect(pair.simulator.keyCount == 2)
        pair.simulator.dropKeys(of: 2, onlyTemporary: false, now: pair.now)
        #expect(pair.simulator.keyCount == 1)
        #expect(pair.ask(Pair.getConfig, on: second) == nil)
        #expect(pair.transportErrors(second) == [-404])
        #expect(pair.ask(Pair.getConfig, on: first)?.rpcError == nil)
    }

    @Test("temporary keys can be dropped alone")
    func droppedTemporaryKeys() throws {
        var pair = Pair()
        let permanent = try pair.makeKey(at: 2)
        let connection = pair.connect(to: 2, expiresInSeconds: 3600)
        #expect(try pair.bindAnswer(connection, to: permanent)?.rpcError == nil)
        pair.simulator.dropKeys(of: 2, onlyTemporary: true, now: pair.now)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
        #expect(pair.transportErrors(connection) == [-404])
        #expect(pair.simulator.keyCount == 1)
    }

    @Test("new addresses are pushed to everyone at every DC, and the config follows")
    func addresses() throws {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let second = pair.connect(to: 2)
        let silent = pair.connect(to: 3)
        for connection in [first, second] { _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection) }
        let moved = [Endpoint(host: "192.0.2.7", port: 443)]
        pair.simulator.changeEndpoints(moved, of: 2, now: pair.now)
        pair.settle()
        let updateShort: ConstructorID = 0x78d4_dec1
        #expect(pair.notices(first).filter { $0 == updateShort }.count == 1)
        #expect(pair.notices(second).filter { $0 == updateShort }.count == 1)
        #expect(pair.notices(silent).filter { $0 == updateShort } == [])
        let config = try pair.ask(TLObject("help.getConfig"), on: first)?.get().object
        let second2 =
            config?["dc_options"]?.vector?.compactMap(\.object).filter { $0["id"]?.number == 2 } ?? []
        #expect(second2.map { $0["ip_address"]?.string } == ["192.0.2.7"])
        #expect(second2.map { $0["port"]?.number } == [443])
    }

    @Test("when the clock is put forward keys expire and connections do not")
    func clock() {
        var pair = Pair()
        let lasting = pair.connect(to: 1)
        let temporary = pair.connect(to: 1, expiresInSeconds: 3600)
        for connection in [lasting, temporary] {
            _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
        }
        let day = Duration.seconds(86400)
        pair.now = pair.now + day
        pair.simulator.clockMoved(by: day, now: pair.now)
        pair.settle()
        #expect(pair.closed == [])
        #expect(pair.ask(Pair.getConfig, on: lasting)?.rpcError == nil)
        _ = pair.ask(Pair.getConfig, on: temporary)
        #expect(pair.transportErrors(temporary) == [-404])
        #expect(pair.simulator.connectionCount == 2)
        #expect(pair.simulator.keyCount == 1)
    }
}
