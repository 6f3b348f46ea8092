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
