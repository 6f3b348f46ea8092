package import Primitives

/// Why an account was not deleted.
package enum DeletionRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No login of the key says whose account it is.
    case nobody
    /// The password was not proved; the account is deleted when it has waited so long.
    case wait(Duration)
    /// The account lives on another DC.
    case elsewhere(Redirect)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .nobody: "the key has no login, and none waits for its password"
        case .wait: "the account has a two-step password and is deleted only after a while"
        case .elsewhere(let redirect): redirect.reason
        }
    }
}

extension World {
    /// Deletes the account of a key: its number is free again, and its logins are dead.
    ///
    /// An account with a two-step password that was not proved waits first, as the settings say: the owner may come back.
    ///
    /// - Source: method/account.deleteAccount.
    package mutating func deleteAccount(
        of place: KeyPlace,
        isProved: Bool,
        now: Timestamp
    ) throws(DeletionRefusal) {
        guard let account = passwordOwner(at: place) else { throw .nobody }
        guard account.homeDC == place.dc else { throw .elsewhere(home(of: account)) }
        if account.password != nil, !isProved {
            let due = account.deletionDue ?? now + settings.deletionWait
            guard due <= now else {
                accounts.update(account.id) { $0.deletionDue = due }
                throw .wait(due - now)
            }
        }
        delete(account.id)
    }

    /// Deletes an account.
    package mutating func delete(_ user: UserID) {
        for place in signIns.pending.filter({ $0.value == user }).keys { signIns.pending[place] = nil }
        if let account = accounts.update(user, { $0.delete() }) { note(.accountDeleted(account)) }
    }
}

extension Account {
    /// Takes from it what a deleted account does not show.
    fileprivate mutating func delete() {
        state = .deleted
        phone = nil
        firstName = ""
        lastName = ""
        photo = nil
        password = nil
        recoveryEmail = nil
        loginEmail = nil
        passkey = nil
        deletionDue = nil
        passwordResetDue = nil
    }
}
