import DataCenters
import Events
import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto
@testable import Simulation

@Suite("A world whose DCs are far away")
struct LatencyTests {
    private static func pair(_ latency: ClosedRange<Duration>?, seed: UInt64 = 1) -> Pair {
        var settings = WorldSettings()
        settings.latency = latency
        return Pair(settings: settings, seed: seed)
    }

    /// Lets a client make its key: what it says next waits for what comes.
    private static func wait(_ pair: inout Pair) {
        for _ in 0..<400 { pair.advance(by: .milliseconds(1)) }
    }

    @Test("whatever a DC sends arrives so much later: the key exchange, and an answer")
    func fixed() throws {
        var pair = Self.pair(.exactly(.milliseconds(20)))
        let connection = pair.connect(to: 2)
        pair.advance(by: .milliseconds(59))
        #expect(pair.key(connection) == nil, "three answers make a key")
        pair.advance(by: .milliseconds(1))
        #expect(pair.key(connection) == nil, "time passes between them")
        Self.wait(&pair)
        #expect(pair.key(connection) != nil)
        let id = pair.send(Pair.introduced(Pair.getConfig), on: connection)
        pair.advance(by: .milliseconds(19))
        #expect(pair.answer(id, on: connection) == nil)
        pair.advance(by: .milliseconds(1))
        #expect(pair.answer(id, on: connection)?.rpcError == nil)
    }

    @Test("answers do not share a container, and do without a latency")
    func apart() throws {
        for (latency, count) in [(.exactly(.milliseconds(20)), 3), (nil, 1)]
            as [(ClosedRange<Duration>?, Int)]
        {
            var pair = Self.pair(latency)
            let connection = pair.connect(to: 2)
            Self.wait(&pair)
            var session = try RawSession(pair, on: connection)
            let parts = (0..<3).map {
                RawSession.Part(sequenceNumber: $0 * 2 + 1, body: Pair.introduced(Pair.getConfig))
            }
            let start = pair.writes
            let sent = pair.sent.count
            let (bytes, ids) = session.frame(parts, sequenceNumber: 6)
            pair.inject(bytes, on: connection)
            Self.wait(&pair)
            #expect(pair.writes - start == count)
            #expect(ids.allSatisfy { session.result(of: $0, in: pair.sent[sent...]) != nil })
        }
    }

    @Test("with a jitter the order stays, on each connection, and a seed repeats it")
    func jitter() {
        func order(seed: UInt64) -> [Int] {
            var pair = Self.pair(.milliseconds(20)...(.milliseconds(80)), seed: seed)
            let connection = pair.connect(to: 2)
            Self.wait(&pair)
            var waiting: [(Int, MessageID?)] = []
            var arrivals: [Int] = []
            for tick in 0..<300 {
                if tick < 20 {
                    waiting.append((tick, pair.send(Pair.introduced(Pair.getConfig), on: connection)))
                }
                pair.advance(by: .milliseconds(1))
                while let (_, id) = waiting.first, pair.answer(id, on: connection) != nil {
                    arrivals.append(tick + 1 - waiting.removeFirst().0)
                }
            }
            #expect(waiting.isEmpty && arrivals.allSatisfy { (20...81).contains($0) })
            return arrivals
        }
        let first = order(seed: 1)
        #expect(order(seed: 1) == first && order(seed: 2) != first)
        #expect(Set(first).count > 3)
    }

    @Test("a delay that a fault draws from a range is another one each time")
    func delayedReplies() throws {
        var pair = Pair()
        try pair.follow("faults: [{ fault: delay_reply, by: 100ms..500ms }]")
        let connection = pair.connect(to: 2)
        var waits: [Int] = []
        for _ in 0..<8 {
            let id = pair.send(Pair.introduced(Pair.getConfig), on: connection)
            var count = 0
            while pair.answer(id, on: connection) == nil, count < 600 {
                pair.advance(by: .milliseconds(1))
                count += 1
            }
            waits.append(count)
        }
        #expect(waits.allSatisfy { (100...501).contains($0) } && Set(waits).count > 4)
    }
}
