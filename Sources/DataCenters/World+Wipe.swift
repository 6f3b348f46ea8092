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
