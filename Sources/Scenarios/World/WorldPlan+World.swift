package import DataCenters
package import Primitives
import TL

extension WorldPlan {
    /// The world that the file describes, not listening yet.
    ///
    /// Its DCs have the addresses of the file; a shell that listens puts the real hosts and ports in.
    ///
    /// - Parameters:
    ///   - seed: what everything random follows from; the file's, unless the user said otherwise.
    ///   - now: when the accounts were created.
    ///   - read: the bytes of a file on disk, by the path that the world's file gives it.
    ///   - verifier: makes of a password, its hint and its owner what a DC keeps of it.
    /// - Returns: the world.
    package func world(
        seed: UInt64,
        now: Timestamp,
        read: (String) -> [UInt8] = { _ in [] },
        verifier: (String, String, UserID) -> PasswordVerifier? = { _, _, _ in nil }
    ) -> World {
        var directory = AccountDirectory()
        let accounts = accounts.compactMap { plan -> Account? in
            guard var account = plan.account(in: &directory, seed: seed, now: now) else { return nil }
            account.isPremium = plan.isPremium
            account.recoveryEmail = plan.recoveryEmail
            account.loginEmail = plan.loginEmail
            account.passkey = plan.passkey
            account.codeWays = plan.codeVia
            if let password = plan.password {
                account.password = verifier(password, plan.hint ?? "", account.id)
            }
            return account
        }
        var world = World(
            dataCenters: dcs.map(\.dataCenter),
            accounts: accounts,
            settings: worldSettings(seed: seed)
        )
        for plan in networks {
            world.networks.add(plan.range, nearestTo: plan.dc.value)
        }
        addNames(to: &world, now: now, read: read)
        addFiles(to: &world, seed: seed, now: now, read: read)
        addStates(to: &world)
        return world
    }

    /// Lets accounts be what the file says of them, once everything that is theirs is there.
    private func addStates(to world: inout World) {
        for plan in accounts {
            guard let account = plan.account(in: world) else { continue }
            world.setState(plan.state, of: account.id)
        }
        // What was so from the start did not happen.
        _ = world.takeFacts()
    }

    /// The same world with DCs 1 to `count` in place of those of the file.
    ///
    /// - Throws: `Diagnostics`, if the file names a DC that is not there then.
    package func with(dcs count: Int, _ source: SourceText) throws(Diagnostics) -> WorldPlan {
        var changed = self
        changed.dcs = DCPlan.plain(count: count, at: mark)
        let mistakes = MistakeList(schema: .builtIn)
        WorldChecks(mistakes: mistakes).check(changed)
        guard mistakes.isEmpty else { throw Diagnostics(mistakes.diagnostics, in: source) }
        return changed
    }

    /// The settings of a world with a seed.
    package func worldSettings(seed: UInt64) -> WorldSettings {
        var result = settings
        result.seed = seed
        return result
    }

    /// The last time a world's clock may show: dates on the wire have 31 bits.
    package static let lastTime = TimeText.range.upperBound

    /// How far the world's clock is ahead of the system's.
    package func clockOffset(systemTime: Timestamp) -> Duration {
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
    package func endpoint(isCDN: Bool) -> Endpoint {
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

extension AccountPlan {
    /// The account, with what every account has; `nil` without a number and without a token.
    fileprivate func account(
        in directory: inout AccountDirectory,
        seed: UInt64,
        now: Timestamp
    ) -> Account? {
        if let token = botToken {
            return directory.createBot(
                token: token.value,
                firstName: firstName,
                homeDC: dc.value,
                seed: seed,
                now: now
            )
        }
        guard let phone else { return nil }
        return directory.create(
            phone: phone.value,
            firstName: firstName,
            lastName: lastName,
            homeDC: dc.value,
            seed: seed,
            now: now
        )
    }
}
