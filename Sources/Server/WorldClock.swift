import Primitives

/// The clock of a world: as far ahead of the system's as somebody wants, or standing still.
struct WorldClock {
    /// How far it is ahead of the system's, or of where it was stopped.
    private var lead: Duration
    /// What the system's clock showed when this one was stopped; `nil` while it runs.
    private let stoppedAt: Timestamp?

    init(lead: Duration, stoppedAt: Timestamp?) {
        self.lead = lead
        self.stoppedAt = stoppedAt
    }

    /// The world's time.
    var now: Timestamp { (stoppedAt ?? SystemClock.now) + lead }

    /// Whether time passes by command only.
    var isStopped: Bool { stoppedAt != nil }

    /// How far it is ahead of the system's clock now.
    var leadNow: Duration { isStopped ? now - SystemClock.now : lead }

    /// Lets time have passed.
    mutating func advance(by duration: Duration) {
        lead += duration
    }

    /// Sets it: `lead` says how far it is to be ahead at a time of the system's clock.
    mutating func set(_ lead: (Timestamp) -> Duration) {
        self.lead = lead(stoppedAt ?? SystemClock.now)
    }

    /// How long it takes until then; `nil` if the clock stands still before it.
    func wait(until time: Timestamp) -> Duration? {
        let wait = time - now
        return isStopped && wait > .zero ? nil : wait
    }
}
