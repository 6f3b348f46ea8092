/// A point in time, in nanoseconds since the Unix epoch.
///
/// The core never asks a clock: every entry point takes the time as an argument, so that a run can be
/// repeated and a scenario can move the clock.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Nanoseconds since 1970-01-01 00:00:00 UTC.
    package var nanoseconds: Int64

    /// A time from nanoseconds since the Unix epoch.
    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// A time from whole seconds since the Unix epoch.
    package init(seconds: Int64) {
        nanoseconds = seconds * 1_000_000_000
    }

    /// Whole seconds since the Unix epoch, rounded down.
    package var seconds: Int64 {
        nanoseconds >= 0 ? nanoseconds / 1_000_000_000 : (nanoseconds - 999_999_999) / 1_000_000_000
    }

    /// The earlier time first.
    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The time `duration` after `time`.
    package static func + (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(nanoseconds: time.nanoseconds + duration.nanoseconds)
    }

    /// The time `duration` before `time`.
    package static func - (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(nanoseconds: time.nanoseconds - duration.nanoseconds)
    }

    /// How long `end` lies after `start`; negative if it lies before.
    package static func - (end: Timestamp, start: Timestamp) -> Duration {
        .nanoseconds(end.nanoseconds - start.nanoseconds)
    }
}

extension Duration {
    /// The whole duration in nanoseconds.
    package var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }

    /// The whole duration in milliseconds, the rest cut off.
    package var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }

    /// In seconds, a part of one counted as a whole.
    package var wholeSeconds: Int64 {
        components.seconds + (components.attoseconds > 0 ? 1 : 0)
    }

    /// So many times 24 hours.
    package static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
