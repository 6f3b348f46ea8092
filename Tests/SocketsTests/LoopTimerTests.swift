import Synchronization
import Testing

@testable import Sockets

extension SocketsSuite {
    @Suite struct LoopTimerTests {
        @Test("timers fire by deadline, and in the order of arming where deadlines are equal")
        func popOrder() {
            var timers = ArmedTimers()
            let loop = EventLoop(label: "timers")
            let named = (0..<5).map { _ in LoopTimer(on: loop) {} }
            let deadlines: [UInt64] = [30, 10, 20, 10, 40]
            var keys: [ArmedTimers.Key] = []
            for (timer, deadline) in zip(named, deadlines) {
                keys.append(timers.insert(timer, at: deadline))
            }
            timers.remove(keys[2])
            timers.remove(keys[2])
            #expect(timers.popDue(at: 9) == nil)
            #expect(timers.popDue(at: 30) === named[1])
            #expect(timers.popDue(at: 30) === named[3])
            #expect(timers.popDue(at: 30) === named[0])
            #expect(timers.popDue(at: 30) == nil)
        }

        @Test("the source is set only when it would wake too late")
        func programming() {
            var timers = ArmedTimers()
            let timer = LoopTimer(on: EventLoop(label: "timers")) {}
            #expect(timers.deadlineToProgram() == nil)
            let first = timers.insert(timer, at: 50)
            #expect(timers.deadlineToProgram() == 50)
            timers.remove(first)
            _ = timers.insert(timer, at: 60)
            #expect(timers.deadlineToProgram() == nil)
            _ = timers.insert(timer, at: 40)
            #expect(timers.deadlineToProgram() == 40)
            timers.sourceFired()
            #expect(timers.deadlineToProgram() == 40)
        }

        @Test("a timer that is moved fires once, at its last deadline, and one that is disarmed never")
        func rearming() async {
            let loop = EventLoop(label: "timers")
            let (fired, continuation) = AsyncStream.makeStream(of: String.self)
            let moved = LoopTimer(on: loop) { continuation.yield("moved") }
            let never = LoopTimer(on: loop) { continuation.yield("never") }
            let last = LoopTimer(on: loop) { continuation.finish() }
            await loop.run {
                never.arm(after: .milliseconds(1))
                last.arm(after: .milliseconds(30))
                moved.arm(after: .milliseconds(1))
                moved.arm(after: .milliseconds(20))
                moved.arm(after: .milliseconds(10))
                never.disarm()
                #expect(moved.isArmed)
                #expect(!never.isArmed)
            }
            var seen: [String] = []
            for await name in fired { seen.append(name) }
            #expect(seen == ["moved"])
        }

        @Test("a handler may arm its own timer again, also without delay")
        func rearmingInHandler() async {
            let loop = EventLoop(label: "timers")
            let (fired, continuation) = AsyncStream.makeStream(of: Int.self)
            let ticker = Ticker(on: loop, limit: 20, continuation)
            await loop.run { ticker.tick() }
            var count = 0
            for await _ in fired { count += 1 }
            #expect(count == 20)
        }

        @Test("a delay of any length is accepted")
        func extremes() async {
            let loop = EventLoop(label: "timers")
            let (fired, continuation) = AsyncStream.makeStream(of: Void.self)
            let long = LoopTimer(on: loop) {}
            let short = LoopTimer(on: loop) { continuation.finish() }
            await loop.run {
                long.arm(after: .seconds(Int64.max))
                short.arm(after: .seconds(-5))
            }
            for await _ in fired {}
            await loop.run { long.disarm() }
        }
    }
}

private final class Ticker: Sendable {
    private let left: Mutex<Int>
    private let continuation: AsyncStream<Int>.Continuation
    private let timer = Mutex<LoopTimer?>(nil)

    init(on loop: EventLoop, limit: Int, _ continuation: AsyncStream<Int>.Continuation) {
        left = Mutex(limit)
        self.continuation = continuation
        timer.withLock { $0 = LoopTimer(on: loop) { [weak self] in self?.tick() } }
    }

    func tick() {
        let count = left.withLock { left in
            left -= 1
            return left
        }
        guard count >= 0 else { return continuation.finish() }
        continuation.yield(count)
        timer.withLock { $0?.arm(after: .zero) }
    }
}
