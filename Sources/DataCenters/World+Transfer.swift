package import Primitives

/// Why a login was not exported.
package enum ExportRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The key has no login.
    case notLoggedIn
    /// The login is wanted for the very DC that exports.
    case sameDC(DCID)
    /// There is no such DC, or it is a CDN DC.
    case noSuchDC(DCID)
    /// The account lives on another DC, and only that one exports.
    case elsewhere(Redirect)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .elsewhere(let redirect): redirect.reason
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
    /// Only the home of the account exports, and, by a setting, the DC that the account has moved away from.
    package mutating func exportAuthorization(
        from place: KeyPlace,
        to target: DCID,
        now: Timestamp
    ) throws(ExportRefusal) -> AuthorizationTransfer {
        guard let authorization = authorizations[place] else { throw .notLoggedIn }
        if let away = homeElsewhere(of: place), away.isBranch || !settings.exportsAfterMove {
            throw .elsewhere(away.redirect)
        }
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
    package mutating func importAuthorization(
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
        let isHome = account.homeDC == place.dc
        // Who signed in here keeps that login: as a branch it would end with another one.
        if let present, present.origin == nil, isHome { return account }
        // What a former home exported is a login of its own at the new one.
        let origin = isHome ? nil : transfer.origin
        logIn(account, Authorization(userID: userID, origin: origin, since: now), at: place)
        return account
    }
}
