import Dispatch
import Primitives

/// One serial queue on which a set of sockets, their timers and the actor that owns them all run.
///
/// An actor that returns this loop as its `unownedExecutor` shares one total order with its sockets:
/// their handlers run on the same queue, so `assumeIsolated` succeeds in them and no lock is needed.
///
/// - Limits: one read buffer of `SocketLimits.readBufferBytes`, one timer source for all timers.
package final class EventLoop: SerialExecutor, @unchecked Sendable {
    // Unchecked: the read buffer and `timers` are touched on `queue` only.

    /// The queue everything of this loop runs on.
    let queue: DispatchQueue

    /// Where every socket of the loop reads; the content is copied before anyone else runs.
    let readBuffer: UnsafeMutableRawBufferPointer

    private var timers = ArmedTimers()
    private let timerSource: any DispatchSourceTimer

    /// A loop with a queue of its own.
    ///
    /// - Parameter label: the name of the queue in debuggers and crash reports.
    package init(label: String) {
        queue = DispatchQueue(label: label)
        readBuffer = .allocate(byteCount: SocketLimits.readBufferBytes, alignment: 16)
        timerSource = DispatchSource.makeTimerSource(queue: queue)
        // A deadline that never comes, but is one: for .distantFuture libdispatch puts off taking its timer
        // descriptor, and cannot get one any more when the table is full.
        timerSource.schedule(deadline: .now() + .seconds(SocketLimits.timerSeconds))
        timerSource.setEventHandler { @Sendable [weak self] in self?.timerFired() }
        timerSource.activate()
    }

    deinit {
        timerSource.cancel()
        readBuffer.deallocate()
    }

    /// Runs `work` on the loop, after everything already waiting there.
    package func execute(_ work: @escaping @Sendable () -> Void) {
        queue.async(execute: work)
    }

    /// Traps unless the caller runs on this loop.
    package func preconditionIsOn() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}

// MARK: - The executor

extension EventLoop {
    /// Runs a piece of an actor on the loop.
    package func enqueue(_ job: consuming ExecutorJob) {
        let unownedJob = UnownedJob(job)
        queue.async { unownedJob.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// The reference an actor returns as its `unownedExecutor`.
    package func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    /// Traps unless the caller runs on this loop; what makes `assumeIsolated` work in socket handlers.
    package func checkIsolated() {
        preconditionIsOn()
    }
}

// MARK: - Timers

extension EventLoop {
    func arm(_ timer: LoopTimer, after delay: Duration) -> ArmedTimers.Key {
        preconditionIsOn()
        let wait = min(max(delay, .zero), SocketLimits.timerDelay)
        let key = timers.insert(timer, at: now + UInt64(wait.nanoseconds))
        program()
        return key
    }

    func disarm(_ key: ArmedTimers.Key) {
        preconditionIsOn()
        timers.remove(key)
    }

    private var now: UInt64 { DispatchTime.now().uptimeNanoseconds }

    /// Sets the source to the next deadline, unless it wakes early enough anyway.
    ///
    /// A deadline that moves to a later time, as most do, costs one idle wake and no system call.
    private func program() {
        guard let deadline = timers.deadlineToProgram() else { return }
        timerSource.schedule(deadline: DispatchTime(uptimeNanoseconds: deadline))
    }

    private func timerFired() {
        let wake = now
        timers.sourceFired()
        while let timer = timers.popDue(at: wake) {
            timer.fire()
        }
        program()
    }
}
