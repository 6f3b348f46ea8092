import Primitives

extension World {
    /// Makes the world forget accounts, logins and all that belongs to them.
    ///
    /// Telegram does so with its test DCs now and then. DCs, networks, settings and keys stay.
    package mutating func wipe() {
        let loggedIn = authorizations.places
        let devices = signIns.devices
        var emptier = Emptier()
        visitTables(&emptier)
        messaging.forgetAll()
        files.forgetAll()
        tablesWereRestored()
        signIns.devices = devices
        signIns.pending = [:]
        signIns.challenges = [:]
        signIns.emails = EmailCodes()
        signIns.drafts = [:]
        signIns.passkeyChallenges = [:]
        signIns.revoked = []
        signIns.unconfirmed = []
        signIns.tokens = LoginTokens()
        signIns.testLogins = DailyCount()
        signIns.sentCodes = DailyCount()
        signIns.wrongPasswords = DailyCount()
        codes = LoginCodes()
        transfers = AuthorizationTransfers()
        for place in loggedIn { note(.loggedOut(place)) }
        note(.wiped)
    }
}

/// Takes all entries out of all tables.
private struct Emptier: TableVisitor {
    mutating func visit<Key: Codable & Hashable & Sendable, Value: Codable & Sendable>(
        _ table: String,
        _ entries: inout Tracked<Key, Value>,
        dc: (Key) -> DCID?
    ) throws(Never) {
        entries.removeAll()
    }
}
