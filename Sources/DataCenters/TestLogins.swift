import Primitives

extension WorldSettings {
    /// How Telegram's test environment, which has three DCs, behaves.
    ///
    /// It is in test mode; a test number signs up like any other and logs in a few times a day. How often is
    /// not told: 25 is a guess.
    package static let telegramTest: WorldSettings = {
        var settings = WorldSettings()
        settings.isTestMode = true
        settings.testNumbersAreRegistered = false
        settings.testLoginsPerDay = 25
        return settings
    }()
}

/// When test numbers logged in within the last day.
///
/// - Limits: a day's logins of each of the 99966XYYYY numbers, at most 100,000 of them.
struct TestLogins: Sendable {
    private static let day = Duration.seconds(86_400)
    private var times: [PhoneNumber: [Timestamp]] = [:]

    /// Records a login.
    mutating func record(_ phone: PhoneNumber, now: Timestamp) {
        times[phone] = recent(phone, now: now) + [now]
    }

    /// How long a number has to wait, if it logged in `limit` times within the last day.
    func wait(_ phone: PhoneNumber, limit: Int, now: Timestamp) -> Duration? {
        let recent = recent(phone, now: now)
        guard recent.count >= limit, let oldest = recent.dropFirst(recent.count - max(limit, 1)).first else {
            return nil
        }
        return oldest + Self.day - now
    }

    private func recent(_ phone: PhoneNumber, now: Timestamp) -> [Timestamp] {
        (times[phone] ?? []).filter { now - $0 < Self.day }
    }
}
