import Primitives

/// When something happened to phone numbers within the last day.
///
/// - Limits: `DailyCount.limit` numbers; then those of which nothing happened within a day go, then all.
struct DailyCount: Sendable {
    /// How many numbers are remembered at most.
    static let limit = 100_000

    private static let day = Duration.days(1)
    private var times: [PhoneNumber: [Timestamp]] = [:]

    /// Records that it happened.
    mutating func record(_ phone: PhoneNumber, now: Timestamp) {
        if times.count >= Self.limit {
            times = times.filter { $0.value.contains { now - $0 < Self.day } }
            if times.count >= Self.limit { times = [:] }
        }
        times[phone] = recent(phone, now: now) + [now]
    }

    /// How long a number has to wait, if it happened `limit` times within the last day; `nil` without a limit.
    func wait(_ phone: PhoneNumber, limit: Int?, now: Timestamp) -> Duration? {
        let recent = recent(phone, now: now)
        guard let limit, recent.count >= limit,
            let oldest = recent.dropFirst(recent.count - max(limit, 1)).first
        else { return nil }
        return oldest + Self.day - now
    }

    private func recent(_ phone: PhoneNumber, now: Timestamp) -> [Timestamp] {
        (times[phone] ?? []).filter { now - $0 < Self.day }
    }
}
