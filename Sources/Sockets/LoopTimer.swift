/// A deadline on an event loop that can be moved as often as one likes.
///
/// All timers of a loop share one timer source, so arming one costs no descriptor and, mostly, no system
/// call. An armed timer keeps itself and its loop alive until it fires or is disarmed.
package final class LoopTimer: @unchecked Sendable {
    // Unchecked: `key` is touched on the loop's queue only.

    private let loop: EventLoop
    private let handler: @Sendable () -> Void
    private var key: ArmedTimers.Key?

    /// A timer that is not armed yet.
    ///
    /// - Parameters:
    ///   - loop: the loop it runs on; every other call must come from there.
    ///   - handler: called on the loop, once for each time the timer was armed and not disarmed.
    package init(on loop: EventLoop, handler: @escaping @Sendable () -> Void) {
        self.loop = loop
        self.handler = handler
    }

    /// Whether the handler is still to come.
    package var isArmed: Bool { key != nil }

    /// Sets the deadline to `delay` from now, in place of the one before; `nil` disarms.
    ///
    /// - Limits: a negative delay counts as zero, one above `SocketLimits.timerDelay` as that.
    package func arm(after delay: Duration?) {
        if let key { loop.disarm(key) }
        key = delay.map { loop.arm(self, after: $0) }
    }

    /// Takes the deadline back.
    package func disarm() {
        arm(after: nil)
    }

    /// Called by the loop, which has already taken the timer out of its list.
    func fire() {
        key = nil
        handler()
    }
}
