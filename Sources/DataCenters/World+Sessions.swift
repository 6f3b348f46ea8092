package import Primitives

/// Why a login was not ended from elsewhere.
package enum ResetRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No other login of the account has this hash.
    case unknownHash(Int64)
    /// The login that asks is too new to end others.
    case tooFresh(Duration)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknownHash(let hash): "no other login of the account has the hash \(hash)"
        case .tooFresh(let age): "a login may end others only after \(age)"
        }
    }
}

/// Why a key's call that needs a login is refused.
package enum LoginState: Hashable, Sendable {
    /// The key is logged in.
    case active(Account)
    /// It is not.
    case none
    /// It waits for the account's password.
    case passwordNeeded
    /// Another session ended the login; the key is told once.
    case revoked
    /// The account was deleted or banned.
    case closed(Account)
}

// account.getAuthorizations, resetAuthorization and auth.resetAuthorizations as the world sees them.
extension World {
    /// Keeps what a key's client said of itself.
    package mutating func note(_ device: DeviceInfo, at place: KeyPlace) {
        signIns.devices[place] = device
    }

    /// What was kept for a temporary key belongs to the permanent one from now on.
    package mutating func moveDevice(from temporary: KeyPlace, to permanent: KeyPlace) {
        guard let device = signIns.devices.removeValue(forKey: temporary) else { return }
        signIns.devices[permanent] = device
    }

    /// What a key's client said of itself.
    package func device(at place: KeyPlace) -> DeviceInfo? { signIns.devices[place] }

    /// How a key stands; records the use of a login, and forgets that a key was revoked.
    package mutating func use(_ place: KeyPlace, now: Timestamp) -> LoginState {
        if let account = account(at: place) {
            guard account.state.mayLogIn else { return .closed(account) }
            authorizations.touch(place, now: now)
            return .active(account)
        }
        if signIns.revoked.remove(place) != nil { return .revoked }
        return signIns.pending[place] == nil ? .none : .passwordNeeded
    }

    /// The logins of an account that it signed in itself, oldest first; branches belong to theirs.
    package func logins(of user: UserID) -> [KeyPlace] {
        let roots = authorizations.places(of: user).filter { authorizations[$0]?.origin == nil }
        return roots.sorted { (left, right) in
            let (a, b) = (authorizations[left]?.since, authorizations[right]?.since)
            guard let a, let b, a != b else { return left < right }
            return a < b
        }
    }

    /// The number by which the list of logins names one; never 0, which means the asking one.
    package func loginHash(of place: KeyPlace) -> Int64 {
        var generator = SeededGenerator(
            seed: UInt64(bitPattern: place.keyID.value) ^ UInt64(bitPattern: Int64(place.dc.number))
        )
        return Int64(bitPattern: generator.next() | 1)
    }

    /// Whether a login waits for another one of its account to confirm it.
    package func isUnconfirmed(_ place: KeyPlace) -> Bool { signIns.unconfirmed.contains(place) }

    /// Confirms a login of the caller's account.
    package mutating func confirmLogin(hash: Int64, askedBy place: KeyPlace) throws(ResetRefusal) {
        guard let own = authorizations[place] else { return }
        let login = logins(of: own.userID).first { loginHash(of: $0) == hash }
        guard let login else { throw .unknownHash(hash) }
        signIns.unconfirmed.remove(login)
    }

    /// Whether another session ended the login of a key, which has not been told yet.
    package func isRevoked(_ place: KeyPlace) -> Bool { signIns.revoked.contains(place) }

    /// Ends all logins of the caller's account but the caller's own and its branches.
    package mutating func endOtherLogins(of place: KeyPlace, now: Timestamp) throws(ResetRefusal) {
        guard let own = authorizations[place] else { return }
        try checkAge(of: own, now: now)
        let root = own.origin ?? place
        for other in logins(of: own.userID) where other != root { revoke(other) }
    }

    /// Ends one login of the caller's account.
    package mutating func endLogin(
        hash: Int64,
        askedBy place: KeyPlace,
        now: Timestamp
    ) throws(ResetRefusal) {
        guard let own = authorizations[place] else { return }
        let root = own.origin ?? place
        let other = logins(of: own.userID).first { $0 != root && loginHash(of: $0) == hash }
        guard let other else { throw .unknownHash(hash) }
        try checkAge(of: own, now: now)
        revoke(other)
    }

    /// Ends a login with its branches; each of these keys is told SESSION_REVOKED once.
    package mutating func revoke(_ place: KeyPlace) {
        signIns.revoked.formUnion(logOut(place))
    }

    /// Puts a key into the state that follows when a copy of it is used in parallel.
    ///
    /// It is dead, and so is its login.
    package mutating func markDuplicated(_ place: KeyPlace) {
        _ = logOut(place)
        signIns.duplicated[place] = true
        note(.keyDuplicated(place))
    }

    /// Whether a key is dead because a copy of it was used in parallel.
    package func isDuplicated(_ place: KeyPlace) -> Bool {
        signIns.duplicated[place] ?? false
    }

    /// Opens, deletes or bans an account; its logins stay and answer accordingly.
    package mutating func setState(_ state: Account.State, of user: UserID) {
        guard state != .deleted else { return delete(user) }
        accounts.update(user) { $0.state = state }
    }

    private func checkAge(of login: Authorization, now: Timestamp) throws(ResetRefusal) {
        guard now - login.since >= settings.freshLoginAge else { throw .tooFresh(settings.freshLoginAge) }
    }
}
