public import Primitives

/// Why a login was not exported.
public enum ExportRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The key has no login.
    case notLoggedIn
    /// The login is wanted for the very DC that exports.
    case sameDC(DCID)
    /// There is no such DC, or it is a CDN DC.
    case noSuchDC(DCID)

    /// A sentence for the log.
    public var description: String {
        switch self {
        case .notLoggedIn: "the key has no login to export"
        case .sameDC(let dc): "DC \(dc) was asked to export an authorization for itself"
        case .noSuchDC(let dc): "there is no DC \(dc) that takes authorizations"
        }
    }
}

// auth.exportAuthorization and auth.importAuthorization as the world sees them.
extension World {
    /// Exports a key's login for another DC.
    ///
    /// An imported login can be exported on; the result is a branch of the login it came from.
    public mutating func exportAuthorization(
        from place: KeyPlace,
        to target: DCID,
        now: Timestamp,
        random: inout SeededGenerator
    ) throws(ExportRefusal) -> AuthorizationTransfer {
        guard let authorization = authorizations[place] else { throw .notLoggedIn }
        guard target != place.dc else { throw .sameDC(target) }
        guard let dc = self[target], !dc.isCDN else { throw .noSuchDC(target) }
        let transfer = transfers.export(
            userID: authorization.userID,
            origin: authorization.origin ?? place,
            target: target,
            settings: settings,
            now: now,
            random: &random
        )
        note(.authorizationExported(transfer))
        return transfer
    }

    /// Logs a key in with what another DC exported for this one.
    ///
    /// A key that is logged in as the same account may import again: kurigram does so with each media session.
    /// As another account it may not.
    public mutating func importAuthorization(
        _ bytes: [UInt8],
        userID: UserID,
        at place: KeyPlace,
        now: Timestamp
    ) throws(TransferRefusal) -> Account {
        let transfer = try transfers.find(bytes, userID: userID, at: place.dc, now: now)
        guard authorizations[transfer.origin]?.userID == userID, let account = accounts[userID] else {
            throw .originEnded
        }
        let present = authorizations[place]
        guard present == nil || present?.userID == userID else { throw .keyHasAnotherLogin }
        transfers.use(transfer)
        // Who signed in here keeps that login: as a branch it would end with another one.
        if let present, present.origin == nil { return account }
        logIn(account, Authorization(userID: userID, origin: transfer.origin, since: now), at: place)
        return account
    }
}
