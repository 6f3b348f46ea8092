package import Primitives

/// What asking for, or importing, a login token leads to.
package enum TokenLogin: Hashable, Sendable {
    /// Nobody has accepted it: it is to be shown.
    case shown(LoginToken)
    /// The key is logged in.
    case done(Account)
    /// The key's login waits for the account's password.
    case passwordNeeded(Account)
    /// The account lives on another DC, where the token is to be imported.
    case elsewhere(Redirect, LoginToken)
}

// auth.exportLoginToken, acceptLoginToken and importLoginToken as the world sees them.
extension World {
    /// Gives out a login token, or logs the key in if an earlier one of it was accepted.
    package mutating func exportLoginToken(
        for place: KeyPlace,
        except: Set<UserID>,
        now: Timestamp
    ) throws(LoginTokenRefusal) -> TokenLogin {
        if let token = signIns.tokens.accepted(for: place, now: now) {
            return try logIn(by: token, at: place, now: now)
        }
        let token = signIns.tokens.issue(
            for: place,
            except: except,
            lifetime: settings.loginTokenLifetime,
            now: now,
            random: &random
        )
        return .shown(token)
    }

    /// Lets the client that shows a token log in as the account of `place`; its time starts anew.
    ///
    /// - Returns: the key that is going to be logged in.
    package mutating func acceptLoginToken(
        _ bytes: [UInt8],
        by account: Account,
        now: Timestamp
    ) throws(LoginTokenRefusal) -> KeyPlace {
        var token = try signIns.tokens.find(bytes, now: now)
        guard token.acceptedBy == nil else { throw .alreadyAccepted }
        guard !token.exceptions.contains(account.id) else { throw .excepted(account.id) }
        token.acceptedBy = account.id
        token.expires = now + settings.loginTokenLifetime
        signIns.tokens.store(token)
        note(.loginTokenAccepted(token.place, account))
        return token.place
    }

    /// Lets an account accept the login token that was shown last, as if its owner had scanned it.
    ///
    /// - Returns: the key that is going to be logged in.
    package mutating func acceptNewestLoginToken(
        by account: Account,
        now: Timestamp
    ) throws(LoginTokenRefusal) -> KeyPlace {
        guard let token = signIns.tokens.newestShown(now: now) else { throw .unknown }
        return try acceptLoginToken(token.bytes, by: account, now: now)
    }

    /// Logs a key in by a token that was accepted and that another DC sent it here with.
    package mutating func importLoginToken(
        _ bytes: [UInt8],
        at place: KeyPlace,
        now: Timestamp
    ) throws(LoginTokenRefusal) -> TokenLogin {
        try logIn(by: try signIns.tokens.find(bytes, now: now), at: place, now: now)
    }

    private mutating func logIn(
        by token: LoginToken,
        at place: KeyPlace,
        now: Timestamp
    ) throws(LoginTokenRefusal) -> TokenLogin {
        guard let user = token.acceptedBy else { throw .notAccepted }
        guard let account = accounts[user], account.state.mayLogIn else { throw .accountGone }
        guard account.homeDC == place.dc else { return .elsewhere(home(of: account), token) }
        var used = token
        used.isUsed = true
        signIns.tokens.store(used)
        return finishSignIn(account, at: place, now: now) ? .done(account) : .passwordNeeded(account)
    }
}
