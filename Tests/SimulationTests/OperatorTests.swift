import DataCenters
import Events
import Flaws
import MTProto
import Primitives
import Simulation
import TL
import Testing

@Suite("What is done to a running simulation from outside")
struct OperatorTests {
    private func refusals(_ pair: Pair) -> [BadMessage.Code] {
        pair.events.compactMap { event in
            guard let bad = (event.what as? BadMessageEvent)?.message else { return nil }
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
        _ = pair.simulator.dropKeys(of: 2, onlyTemporary: true, now: pair.now)
        #expect(pair.simulator.keyCount == 2)
        _ = pair.simulator.dropKeys(of: 2, onlyTemporary: false, now: pair.now)
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
        _ = pair.simulator.dropKeys(of: 2, onlyTemporary: true, now: pair.now)
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
        #expect(second2.map { $0["ip_address"]?.string } == ["192.0.2.7", "192.0.2.7"])
        #expect(second2.map { $0["static"] == true } == [false, true])
        #expect(second2.map { $0["port"]?.number } == [443, 443])
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

    /// The msg_id of the first thing a DC said, which was plain text in an intermediate frame.
    private func firstMessageSeconds(_ pair: Pair) -> Int64 {
        let bytes = pair.sent.dropFirst(12).prefix(8)
        return bytes.reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) } >> 32
    }

    @Test("a DC whose clock is skewed judges and counts by it, and the world keeps the true time")
    func skew() throws {
        for skew in [Duration.seconds(3600), .seconds(-3600)] {
            var pair = Pair()
            pair.simulator.skewClock(of: 2, by: skew, now: pair.now)
            let connection = pair.connect(to: 2)
            #expect(firstMessageSeconds(pair) == (Pair.start + skew).seconds)
            #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection) == nil)
            #expect(refusals(pair) == [skew > .zero ? .messageIDTooLow : .messageIDTooHigh])
            let other = pair.connect(to: 1)
            let config = try pair.ask(TLObject("help.getConfig"), on: other)?.get().object
            #expect(config?["date"]?.number == Pair.start.seconds)
            pair.simulator.skewClock(of: 2, by: .zero, now: pair.now)
            let again = pair.connect(to: 2)
            #expect(pair.ask(Pair.introduced(Pair.getConfig), on: again)?.rpcError == nil)
        }
    }

    @Test("a skewed DC looks at its timers as often as before, and no connection counts as silent")
    func skewedTimers() throws {
        for skew in [Duration.seconds(86400), .seconds(-86400)] {
            var pair = Pair()
            let connection = pair.connect(to: 1)
            pair.simulator.skewClock(of: 1, by: skew, now: pair.now)
            pair.settle()
            #expect(pair.closed == [])
            #expect(pair.simulator.nextTick == pair.now + .seconds(1))
            pair.advance(by: .seconds(899))
            #expect(pair.closed == [])
            pair.advance(by: .seconds(2))
            #expect(pair.closed == [connection])
        }
    }

    @Test("a temporary key ends by the clock of its DC")
    func skewedKeys() {
        var pair = Pair()
        let temporary = pair.connect(to: 1, expiresInSeconds: 3600)
        let elsewhere = pair.connect(to: 2, expiresInSeconds: 3600)
        pair.simulator.skewClock(of: 1, by: .seconds(3601), now: pair.now)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: temporary)
        #expect(pair.transportErrors(temporary) == [-404])
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: elsewhere)?.rpcError == nil)
    }

    @Test("a DC that forgets its sessions makes new ones, under the same keys")
    func forgottenSessions() {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let second = pair.connect(to: 2)
        for connection in [first, second] { _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection) }
        let newSession: ConstructorID = 0x9ec2_0908
        _ = pair.simulator.forgetSessions(of: 1, now: pair.now)
        #expect(pair.simulator.sessionCount == 1)
        for connection in [first, second] {
            #expect(pair.ask(Pair.getConfig, on: connection)?.rpcError == nil)
        }
        #expect(pair.notices(first).filter { $0 == newSession }.count == 2)
        #expect(pair.notices(second).filter { $0 == newSession }.count == 1)
        #expect(pair.simulator.keyCount == 2)
    }

    @Test("connections are ended at the DC that is named, or everywhere; held bytes only by a reset")
    func endedConnections() {
        var pair = Pair()
        let first = pair.connect(to: 1)
        let second = pair.connect(to: 2)
        let third = pair.connect(to: 2)
        pair.simulator.spoil(third, with: DelayFlaw(by: .exactly(.seconds(1))), now: pair.now)
        #expect(pair.simulator.endConnections(of: 2, abruptly: false, now: pair.now) == 2)
        pair.settle()
        #expect(pair.closed == [second])
        #expect(pair.reset == [])
        #expect(pair.simulator.endConnections(of: nil, abruptly: true, now: pair.now) == 3)
        pair.settle()
        #expect(pair.reset == [first, second, third])
    }

    @Test("seq_no in any order is taken, unless the world is strict", arguments: [false, true])
    func sequenceOrder(isStrict: Bool) {
        var pair = Pair(hasStrictSequenceNumbers: isStrict)
        let first = pair.connect(to: 1, seed: 7)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: first)
        for _ in 0..<5 { _ = pair.ask(Pair.getConfig, on: first) }
        #expect(refusals(pair) == [])
        // The same session on another connection, counting from the start again.
        pair.now = pair.now + .seconds(10)
        let second = pair.connect(to: 1, key: pair.key(first), seed: 7)
        _ = pair.ask(Pair.getConfig, on: second)
        #expect(refusals(pair) == (isStrict ? [.incorrectSalt, .sequenceTooLow] : [.incorrectSalt]))
    }
}
