package import Primitives

/// Which DC answers for a phone number.
package enum PhoneRoute: Hashable, Sendable {
    /// The DC that was asked; the account, if somebody owns the number.
    case here(Account?)
    /// Another DC.
    case elsewhere(Redirect)
    /// Nobody owns the number, and another DC is nearer to the client.
    case nearer(Redirect)
    /// No DC: a test number of a DC that this world does not have.
    case nowhere(DCID)
}

/// The advice to ask another DC.
package struct Redirect: Hashable, Sendable {
    /// The DC to ask.
    package let dc: DCID
    /// Why: `9996621234 lives on DC 2`.
    package let reason: String

    /// A redirect to `dc`.
    package init(to dc: DCID, because reason: String) {
        self.dc = dc
        self.reason = reason
    }
}

extension World {
    /// Which DC answers for a phone number when `asked` is asked.
    ///
    ///     | the number                       | the DC that answers                           |
    ///     | belongs to an account            | the account's home                            |
    ///     | is 99966XYYYY, DC X exists       | X, where it is owned or signs up (a setting)  |
    ///     | is 99966XYYYY, DC X is not there | none                                          |
    ///     | belongs to nobody                | the nearest to `host`, else the one asked     |
    ///
    /// - Source: api/datacenter, "Registration/Authorization".
    package func route(of phone: PhoneNumber, asking asked: DCID, from host: String? = nil) -> PhoneRoute {
        if let account = accounts[phone] {
            guard account.homeDC != asked else { return .here(account) }
            return .elsewhere(Redirect(to: account.homeDC, because: "\(phone) lives on DC \(account.homeDC)"))
        }
        guard let home = phone.testDC else {
            guard let host, let near = nearest(to: host), near.dc != asked else { return .here(nil) }
            let reason = "nobody owns \(phone), and \(near.network) is nearest to DC \(near.dc)"
            return .nearer(Redirect(to: near.dc, because: reason))
        }
        guard let dc = self[home], !dc.isCDN else { return .nowhere(home) }
        guard home != asked else { return .here(nil) }
        let verb = settings.testNumbersAreRegistered ? "lives" : "signs up"
        return .elsewhere(Redirect(to: home, because: "\(phone) \(verb) on DC \(home)"))
    }

    /// The DC nearest to a client at `host` that reached `dc`: that one, unless the map says otherwise.
    package func nearestDC(to host: String, reaching dc: DCID) -> DCID {
        nearest(to: host)?.dc ?? dc
    }

    /// What the map says of an address, if the DC exists and people can live there.
    private func nearest(to host: String) -> NetworkMap.Entry? {
        networks.entry(for: host).flatMap { entry in self[entry.dc]?.isCDN == false ? entry : nil }
    }
}
