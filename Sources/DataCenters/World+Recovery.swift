package import Primitives

/// A password, or the address it can be recovered by, that waits until the address is proved.
struct PasswordDraft: Hashable, Sendable {
    /// The password that is set with the address; `nil` if it stays as it is.
    let password: PasswordVerifier?
    /// The address.
    let address: String
}

/// Why a forgotten password was not recovered.
package enum RecoveryRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The account has no password.
    case noPassword
    /// No address was given that it could be recovered by.
    case noAddress
    /// The account lives on another DC.
    case elsewhere(Redirect)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .noPassword: "the account has no two-step password"
        case .noAddress: "the account has no e-mail address for recovery"
        case .elsewhere(let redirect): redirect.reason
        }
    }
}

/// What asking to take the two-step password off leads to.
package enum PasswordReset: Hashable, Sendable {
    /// It is off.
    case done
    /// It will be off then.
    case pending(due: Timestamp)
}

// auth.requestPasswordRecovery and what belongs to it, as the world sees it.
//
// Source: api/srp, "Password recovery" and "Email verification".
extension World {
    /// Sends a code to the address that the password of a key's account can be recovered by.
    package mutating func requestRecovery(
        at place: KeyPlace,
        now: Timestamp
    ) throws(RecoveryRefusal) -> EmailCode {
        guard let account = passwordOwner(at: place), account.password != nil else { throw .noPassword }
        guard account.homeDC == place.dc else { throw .elsewhere(home(of: account)) }
        guard let address = account.recoveryEmail else { throw .noAddress }
        return sendEmail(to: address, for: .recovery(account.id), at: place.dc, now: now)
    }

    /// Compares the code of a recovery; a right one stays good.
    package mutating func checkRecovery(
        _ digits: String,
        at place: KeyPlace,
        now: Timestamp
    ) throws(EmailRefusal) -> UserID {
        // Without anybody whose password it is, no code was ever sent.
        let user = passwordOwner(at: place)?.id ?? 0
        _ = try signIns.emails.check(digits, for: .recovery(user), now: now)
        return user
    }

    /// Puts a new password, or none, in place of the forgotten one, and logs in the key whose login waited for it.
    package mutating func recover(
        _ user: UserID,
        password: PasswordVerifier?,
        at place: KeyPlace,
        now: Timestamp
    ) -> Account? {
        signIns.emails.remove(.recovery(user))
        setPassword(password, of: user)
        if password == nil { accounts.update(user) { $0.recoveryEmail = nil } }
        guard let account = accounts[user] else { return nil }
        if signIns.pending.removeValue(forKey: place) != nil {
            logIn(account, Authorization(userID: user, since: now), at: place)
        }
        return account
    }

    // MARK: Without an address

    /// Takes the two-step password of an account off, once it was asked for long enough ago.
    ///
    /// - Source: method/account.resetPassword.
    package mutating func resetPassword(of user: UserID, now: Timestamp) throws(RecoveryRefusal)
        -> PasswordReset
    {
        guard let account = accounts[user], account.password != nil else { throw .noPassword }
        let due = account.passwordResetDue ?? now + settings.passwordResetTime
        guard due <= now else {
            accounts.update(user) { $0.passwordResetDue = due }
            return .pending(due: due)
        }
        accounts.update(user) {
            $0.passwordResetDue = nil
            $0.recoveryEmail = nil
        }
        setPassword(nil, of: user)
        return .done
    }

    /// Takes back what `resetPassword` was asked for; says whether it was.
    package mutating func declinePasswordReset(of user: UserID) -> Bool {
        accounts.update(user) { $0.passwordResetDue = nil } != nil
    }

    // MARK: The address

    /// Keeps a password and the address it is to be recovered by until a code proves the address.
    package mutating func draft(
        _ password: PasswordVerifier?,
        recoveredBy address: String,
        of user: UserID,
        at dc: DCID,
        now: Timestamp
    ) throws(EmailRefusal) -> EmailCode {
        guard EmailAddress.isValid(address) else { throw .invalidAddress(address) }
        signIns.drafts[user] = PasswordDraft(password: password, address: address)
        return sendEmail(to: address, for: .recoveryAddress(user), at: dc, now: now)
    }

    /// The address that waits for its proof.
    package func unprovedAddress(of user: UserID) -> String? { signIns.drafts[user]?.address }

    /// Takes the code that proves the address: the draft holds from now on.
    package mutating func proveAddress(_ digits: String, of user: UserID, now: Timestamp) throws(EmailRefusal)
    {
        let purpose = EmailPurpose.recoveryAddress(user)
        _ = try signIns.emails.check(digits, for: purpose, now: now)
        guard let draft = signIns.drafts.removeValue(forKey: user) else { throw .gone(purpose) }
        signIns.emails.remove(purpose)
        accounts.update(user) { $0.recoveryEmail = draft.address }
        if let password = draft.password { setPassword(password, of: user) }
    }

    /// Sends the code that proves the address once more.
    package mutating func resendAddressCode(of user: UserID, at dc: DCID, now: Timestamp) throws(EmailRefusal)
    {
        guard let draft = signIns.drafts[user] else { throw .gone(.recoveryAddress(user)) }
        _ = sendEmail(to: draft.address, for: .recoveryAddress(user), at: dc, now: now)
    }

    /// Forgets the address that waits for its proof, and the password that came with it.
    package mutating func dropDraft(of user: UserID) throws(EmailRefusal) {
        signIns.emails.remove(.recoveryAddress(user))
        guard signIns.drafts.removeValue(forKey: user) != nil else { throw .gone(.recoveryAddress(user)) }
    }

    /// Takes off the address that a password can be recovered by.
    package mutating func removeRecoveryEmail(of user: UserID) {
        signIns.drafts[user] = nil
        accounts.update(user) { $0.recoveryEmail = nil }
    }
}
