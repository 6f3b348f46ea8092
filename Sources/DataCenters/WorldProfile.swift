import Primitives

/// A named kind of world: how many DCs it has and how they behave.
public enum WorldProfile: String, Sendable, CaseIterable {
    /// Five DCs in production mode.
    case standard
    /// Telegram's test environment: three DCs in test mode, where a test number logs in a few times a day.
    case telegramTest = "telegram-test"

    /// How many times a day a test number logs in under `telegramTest`; Telegram does not tell, a guess.
    public static let testLoginsPerDay = 10

    /// How many DCs such a world has.
    public var dataCenterCount: Int {
        switch self {
        case .standard: 5
        case .telegramTest: 3
        }
    }

    /// The settings of such a world.
    public var settings: WorldSettings {
        var settings = WorldSettings()
        guard self == .telegramTest else { return settings }
        settings.isTestMode = true
        settings.testNumbersAreRegistered = false
        settings.testLoginsPerDay = Self.testLoginsPerDay
        return settings
    }
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

extension World {
    /// Makes the world forget accounts, logins and all that belongs to them.
    ///
    /// Telegram does so with its test DCs now and then. DCs, networks, settings and keys stay.
    public mutating func wipe() {
        let loggedIn = authorizations.places
        var fresh = World(dataCenters: dataCenters, settings: settings)
        fresh.networks = networks
        fresh.signIns.devices = signIns.devices
        for fact in takeFacts() { fresh.note(fact) }
        for place in loggedIn { fresh.note(.loggedOut(place)) }
        fresh.note(.wiped)
        self = fresh
    }
}
