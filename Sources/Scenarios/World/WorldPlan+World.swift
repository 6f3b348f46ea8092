public import DataCenters
public import Primitives

extension WorldPlan {
    /// The world that the file describes, not listening yet.
    ///
    /// Its DCs have the addresses of the file; a shell that listens puts the real hosts and ports in.
    ///
    /// - Parameters:
    ///   - seed: what everything random follows from; the file's, unless the user said otherwise.
    ///   - now: when the accounts were created.
    /// - Returns: the world.
    public func world(seed: UInt64, now: Timestamp) -> World {
        let settings = worldSettings(seed: seed)
        var directory = AccountDirectory()
        var people: [Account] = []
        for account in accounts {
            guard let phone = account.phone else { continue }
            people.append(
                directory.create(
                    phone: phone.value,
                    firstName: account.firstName,
                    lastName: account.lastName,
                    homeDC: account.dc.value,
                    seed: seed,
                    now: now
                )
            )
        }
        return World(dataCenters: dcs.map(\.dataCenter), accounts: people, settings: settings)
    }

    /// The same world with DCs 1 to `count` in place of those of the file.
    ///
    /// - Throws: `Diagnostics`, if the file names a DC that is not there then.
    public func with(dcs count: Int, _ source: SourceText) throws(Diagnostics) -> WorldPlan {
        var changed = self
        changed.dcs = DCPlan.plain(count: count, at: mark)
        let mistakes = MistakeList()
        WorldChecks(mistakes: mistakes).check(changed)
        guard mistakes.isEmpty else { throw Diagnostics(mistakes.diagnostics, in: source) }
        return changed
    }

    /// The settings of the file on top of those of its profile.
    public func worldSettings(seed: UInt64) -> WorldSettings {
        let isTest = profile == .telegramTest
        var result = WorldSettings()
        result.seed = seed
        result.isTestMode = settings.testMode ?? isTest
        result.testNumbersAreRegistered = settings.registeredTestNumbers ?? !isTest
        if let length = settings.codeLength { result.codeLength = length }
        if let lifetime = settings.codeLifetime { result.codeLifetime = lifetime }
        if let lifetime = settings.fileReferenceLifetime { result.fileReferenceLifetime = lifetime }
        if let unasked = settings.cdnUnasked { result.redirectsToCDNUnasked = unasked }
        result.cdnFlaw = settings.cdnFlaw
        if let attempts = settings.codeAttempts { result.codeAttempts = attempts }
        if let lifetime = settings.transferLifetime { result.transferLifetime = lifetime }
        if let voids = settings.newerTransferVoidsOlder { result.newerTransferVoidsOlder = voids }
        return result
    }

    /// How many logins a number may start in a day; `nil` for any number.
    public var dailyLogins: Int? {
        limits.dailyLogins ?? (profile == .telegramTest ? Self.testDailyLogins : nil)
    }

    /// Telegram does not say how many; this is a guess.
    static let testDailyLogins = 25

    /// How far the world's clock is ahead of the system's.
    public func clockOffset(systemTime: Timestamp) -> Duration {
        switch clock?.value {
        case .starts(let time): time - systemTime
        case .offset(let offset): offset
        case nil: .zero
        }
    }
}

extension DCPlan {
    /// The data center with the addresses of the file; without any, with those of a default world.
    fileprivate var dataCenter: DataCenter {
        let usual = Endpoint(host: nil, port: 0, isCDN: isCDN)
        let endpoints = addresses.isEmpty ? [usual] : addresses.map { $0.endpoint(isCDN: isCDN) }
        return DataCenter(id: id, country: country ?? DataCenter.country(of: id), endpoints: endpoints)
    }
}

extension AddressPlan {
    /// What `dc_options` are to say of the address; port 0 until it listens, if the file leaves it open.
    public func endpoint(isCDN: Bool) -> Endpoint {
        var number = 0
        if case .number(let port) = port { number = port }
        return Endpoint(
            host: host?.description,
            port: number,
            isIPv6: isIPv6,
            isMediaOnly: isMediaOnly,
            isObfuscatedOnly: isObfuscatedOnly,
            isCDN: isCDN,
            isStatic: isStatic,
            isThisPortOnly: isThisPortOnly,
            secret: secret,
            isDead: isDead
        )
    }
}
