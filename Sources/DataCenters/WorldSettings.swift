public import Primitives

/// What can be chosen about a world, apart from what is in it.
public struct WorldSettings: Hashable, Sendable {
    /// How many digits a login code has; 5 today, 6 in older texts about test numbers.
    public var codeLength = 5
    /// How long a login code is good.
    public var codeLifetime = Duration.seconds(300)
    /// How many wrong codes void a login code.
    public var codeAttempts = 5
    /// How long an exported authorization is good; not documented, 60 s is a guess.
    public var transferLifetime = Duration.seconds(60)
    /// Whether an export voids the earlier ones of the same key for the same DC.
    ///
    /// On: clients that race several transfers then meet AUTH_BYTES_INVALID, as was reported of the real DCs.
    public var newerTransferVoidsOlder = true
    /// What `help.getConfig` says of `test_mode`.
    public var isTestMode = false
    /// Whether somebody owns each test number of an existing DC from the start.
    ///
    /// Off: a test number signs up, at its DC, like any other new number.
    public var testNumbersAreRegistered = true
    /// The DC where the statistics of new channels live; `nil` for the home of the creator.
    public var statsDC: DCID?
    /// Whether test numbers 999662YYYY get their uploads back from a CDN DC, if there is one.
    public var testUploadsComeByCDN = true
    /// From it and the phone number follow user ids and access hashes.
    public var seed: UInt64 = 0

    /// The default settings.
    public init() {}
}
