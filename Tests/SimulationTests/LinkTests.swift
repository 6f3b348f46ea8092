import Flaws
import Primitives
import Simulation
import Testing

@Suite("The way of a connection's bytes")
struct LinkTests {
    private static let start = Timestamp(seconds: 1_700_000_000)

    /// What a link does, with the milliseconds since the start.
    private struct Log: Equatable {
        var entries: [(at: Int64, what: Link.Action)] = []

        static func == (left: Log, right: Log) -> Bool {
            left.entries.elementsEqual(right.entries) { $0.at == $1.at && $0.what == $1.what }
        }

        mutating func add(_ actions: [Link.Action], at now: Timestamp) {
            let milliseconds = (now - LinkTests.start).nanoseconds / 1_000_000
            entries += actions.map { (milliseconds, $0) }
        }
    }

    private static func at(_ milliseconds: Int64) -> Timestamp { start + .milliseconds(milliseconds) }

    private static func bytes(_ range: Range<UInt8>) -> [UInt8] { Array(range) }

    /// A link with these flaws from its start, with what they do at once.
    private static func link(_ flaws: any ConnectionFlaw...) -> (Link, [Link.Action]) {
        var link = Link(random: SeededGenerator(seed: 1))
        let actions = flaws.flatMap { link.add($0, now: start) }
        return (link, actions)
    }

    /// Calls `due` exactly when the link wants it, until nothing waits.
    private static func run(_ link: inout Link, _ log: inout Log) {
        for _ in 0..<10_000 {
            guard let next = link.nextDue else { return }
            let actions = link.due(now: next)
            log.add(actions, at: next)
            if actions.isEmpty { break }
        }
        Issue.record("the link never comes to rest: due at \(link.nextDue.debugDescription)")
    }

    @Test("without a flaw bytes and a close go through at once")
    func flawless() {
        var link = Link(random: SeededGenerator(seed: 1))
        #expect(link.send([1, 2], now: Self.start) == [.send([1, 2])])
        #expect(link.nextDue == nil)
        #expect(link.close(now: Self.start) == [.close])
        #expect(link.send([3], now: Self.start) == [])
        #expect(link.close(now: Self.start) == [])
    }

    @Test("a delay moves every chunk by as much, and a close stays behind the bytes")
    func delay() {
        var (link, _) = Self.link(DelayFlaw(by: .exactly(.milliseconds(200))))
        #expect(link.send([1], now: Self.at(0)) == [])
        #expect(link.send([2], now: Self.at(50)) == [])
        #expect(link.close(now: Self.at(60)) == [])
        #expect(link.nextDue == Self.at(200))
        #expect(link.due(now: Self.at(199)) == [])
        var log = Log()
        Self.run(&link, &log)
        let expected = Log(entries: [(200, .send([1])), (250, .send([2])), (260, .close)])
        #expect(log == expected)
        #expect(link.nextDue == nil)
    }

    @Test("a delay from a range is drawn for each packet, lets nothing overtake, and is the same for a seed")
    func jitter() {
        func arrivals(seed: UInt64) -> [Int64] {
            var link = Link(random: SeededGenerator(seed: seed))
            _ = link.add(
                DelayFlaw(by: .milliseconds(20)...(.milliseconds(80))),
                now: Self.start
            )
            var log = Log()
            for number in 0..<40 {
                let now = Self.at(Int64(number) * 10)
                while let next = link.nextDue, next <= now { log.add(link.due(now: next), at: next) }
                log.add(link.send([UInt8(number)], now: now), at: now)
            }
            log.add(link.close(now: Self.at(400)), at: Self.at(400))
            Self.run(&link, &log)
            #expect(log.entries.dropLast().map(\.what) == (0..<40).map { .send([$0]) })
            #expect(log.entries.last?.what == .close)
            return log.entries.map(\.at)
        }
        let first = arrivals(seed: 1)
        let waits = first.enumerated().map { $1 - Int64($0) * 10 }
        #expect(waits.allSatisfy { (20...80).contains($0) } && first == first.sorted())
        #expect(Set(waits).count > 5)
        #expect(arrivals(seed: 1) == first && arrivals(seed: 2) != first)
    }

    @Test("a delay that gets shorter lets nothing overtake")
    func shorterDelay() {
        var (link, _) = Self.link(DelayFlaw(by: .exactly(.seconds(1))))
        _ = link.send([1], now: Self.at(0))
        _ = link.send([2], now: Self.at(900))
        #expect(link.add(DelayFlaw(by: .exactly(.milliseconds(50))), now: Self.at(910)) == [.send([1])])
        #expect(link.send([3], now: Self.at(910)) == [])
        #expect(link.add(DelayFlaw(by: .exactly(.zero)), now: Self.at(910)) == [.send([2]), .send([3])])
        #expect(link.send([4], now: Self.at(910)) == [.send([4])])
    }

    @Test("a slice cuts what is written into pieces with a gap between, across writes too")
    func slice() {
        var (link, _) = Self.link(SliceFlaw(bytes: 2, gap: .milliseconds(10)))
        var log = Log()
        log.add(link.send(Self.bytes(0..<5), now: Self.at(0)), at: Self.at(0))
        log.add(link.send(Self.bytes(5..<6), now: Self.at(0)), at: Self.at(0))
        Self.run(&link, &log)
        let expected = Log(entries: [
            (0, .send([0, 1])), (10, .send([2, 3])), (20, .send([4])), (30, .send([5])),
        ])
        #expect(log == expected)
    }

    @Test("pieces without a gap between come apart, but at once")
    func sliceWithoutGap() {
        var (link, _) = Self.link(SliceFlaw(bytes: 1, gap: .zero))
        #expect(link.send([1, 2, 3], now: Self.start) == [.send([1]), .send([2]), .send([3])])
    }

    @Test("a line of so many bytes a second takes its time, and rests when nothing is written")
    func bandwidth() {
        var (link, _) = Self.link(BandwidthFlaw(bytesPerSecond: 100))
        var log = Log()
        log.add(link.send([UInt8](repeating: 7, count: 50), now: Self.at(0)), at: Self.at(0))
        Self.run(&link, &log)
        // 50 ms carry 5 bytes.
        #expect(log.entries.map(\.at) == [50, 100, 150, 200, 250, 300, 350, 400, 450, 500])
        #expect(log.entries.allSatisfy { $0.what == .send([7, 7, 7, 7, 7]) })
        _ = link.send([1], now: Self.at(2000))
        #expect(link.nextDue == Self.at(2010))
    }

    @Test("slice, bandwidth and delay add up, whenever the owner looks")
    func combined() {
        let flaws: [any ConnectionFlaw] = [
            DelayFlaw(by: .exactly(.milliseconds(100))), BandwidthFlaw(bytesPerSecond: 100),
            SliceFlaw(bytes: 10, gap: .milliseconds(150)),
        ]
        func filled() -> Link {
            var link = Link(random: SeededGenerator(seed: 1))
            for flaw in flaws { _ = link.add(flaw, now: Self.start) }
            _ = link.send(Self.bytes(0..<25), now: Self.start)
            return link
        }
        var prompt = filled()
        var log = Log()
        Self.run(&prompt, &log)
        // Entered at 0, 150, 300; through the line 100, 100 and 50 ms later; a delay of 100 ms.
        #expect(log.entries.map(\.at) == [200, 350, 450])
        var late = filled()
        #expect(late.due(now: Self.at(350)) == log.entries.prefix(2).map(\.what))
        #expect(late.nextDue == Self.at(450))
    }

    @Test("a refused connection is reset at once and then silent and deaf")
    func refuse() {
        var (link, actions) = Self.link(RefuseFlaw())
        #expect(actions == [.reset])
        #expect(link.isDeaf)
        #expect(link.send([1], now: Self.start) == [])
        #expect(link.close(now: Self.start) == [])
        #expect(link.add(ResetFlaw(afterBytes: 0), now: Self.start) == [])
        #expect(link.nextDue == nil)
    }

    @Test("a reset comes after exactly so many bytes, wherever the writes are cut", arguments: 1...7)
    func reset(size: Int) {
        var (link, actions) = Self.link(ResetFlaw(afterBytes: 7))
        #expect(actions == [])
        var sent: [UInt8] = []
        var resets = 0
        for start in stride(from: 0, to: 21, by: size) {
            let chunk = (start..<start + size).map { UInt8($0) }
            for action in link.send(chunk, now: Self.start) {
                #expect(resets == 0)
                if case .send(let bytes) = action { sent += bytes }
                if action == .reset { resets += 1 }
            }
        }
        #expect(sent == Self.bytes(0..<7))
        #expect(resets == 1)
    }

    @Test("a half-close ends what goes out and not what comes in; a close may follow, and nothing else")
    func halfClose() {
        var (link, _) = Self.link(HalfCloseFlaw(afterBytes: 2))
        #expect(link.send([1, 2, 3], now: Self.start) == [.send([1, 2]), .halfClose])
        #expect(!link.isDeaf)
        #expect(link.send([4], now: Self.start) == [])
        #expect(link.add(HalfCloseFlaw(afterBytes: 0), now: Self.start) == [])
        #expect(link.close(now: Self.start) == [.close])
    }

    @Test("a black hole swallows bytes and closes and stays open until it is reset")
    func blackhole() {
        var (link, actions) = Self.link(DelayFlaw(by: .exactly(.seconds(1))), BlackholeFlaw(afterBytes: 1))
        #expect(actions == [])
        _ = link.send([1, 2], now: Self.at(0))
        #expect(link.close(now: Self.at(0)) == [])
        #expect(link.due(now: Self.at(1000)) == [.send([1])])
        #expect(link.isDeaf)
        #expect(link.nextDue == nil)
        #expect(link.close(now: Self.at(2000)) == [])
        #expect(link.add(ResetFlaw(afterBytes: 0), now: Self.at(3000)) == [.reset])
    }

    @Test("counts begin where the flaw was put on; the first that is reached comes first")
    func counts() {
        var link = Link(random: SeededGenerator(seed: 1))
        _ = link.send([1, 2, 3], now: Self.start)
        #expect(link.add(BlackholeFlaw(afterBytes: 4), now: Self.start) == [])
        #expect(link.add(HalfCloseFlaw(afterBytes: 2), now: Self.start) == [])
        #expect(link.send([4, 5, 6, 7, 8, 9], now: Self.start) == [.send([4, 5]), .halfClose])
    }

    @Test("a count of zero is reached at once, in place of what waits")
    func atOnce() {
        var (link, _) = Self.link(DelayFlaw(by: .exactly(.seconds(9))))
        _ = link.send([1], now: Self.start)
        #expect(link.add(HalfCloseFlaw(afterBytes: 0), now: Self.start) == [.halfClose])
        #expect(link.nextDue == nil)
    }

    @Test("more than it may hold back resets the connection")
    func limit() {
        var (link, _) = Self.link(DelayFlaw(by: .exactly(.seconds(1))))
        let half = [UInt8](repeating: 0, count: Link.mostHeldBytes / 2)
        #expect(link.send(half, now: Self.start) == [])
        #expect(link.send(half, now: Self.start) == [])
        #expect(link.send([1], now: Self.start) == [.reset])
        #expect(link.nextDue == nil)
    }
}
