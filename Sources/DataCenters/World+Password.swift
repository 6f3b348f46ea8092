package import Primitives

// account.getPassword, auth.checkPassword and account.updatePasswordSettings as the world sees them; the
// arithmetic is done by the caller.
extension World {
    /// The account that a key is logged in as, or whose password its login waits for.
    package func passwordOwner(at place: KeyPlace) -> Account? {
        account(at: place) ?? signIns.pending[place].flatMap { accounts[$0] }
    }

    /// Asks a password question of a key; an older one is void.
    package mutating func ask(_ challenge: PasswordChallenge, at place: KeyPlace) {
        signIns.challenges[place] = challenge
    }

    /// Whether a password question is open for a key.
    package func hasChallenge(at place: KeyPlace) -> Bool {
        signIns.challenges[place] != nil
    }

    /// Takes the question that an answer belongs to; it cannot be answered a second time.
    package mutating func takeChallenge(
        _ id: Int64,
        at place: KeyPlace,
        now: Timestamp
    ) throws(PasswordRefusal) -> PasswordChallenge {
        guard let challenge = signIns.challenges[place], challenge.id == id else {
            throw .unknownChallenge(id)
        }
        signIns.challenges[place] = nil
        guard now - challenge.asked < settings.passwordQuestionLifetime else { throw .expiredChallenge }
        guard accounts[challenge.userID]?.password == challenge.password else { throw .changed }
        return challenge
    }

    /// Logs in the key whose login waited for the password that was proved.
    package mutating func passwordProved(
        of user: UserID,
        at place: KeyPlace,
        now: Timestamp
    ) throws(PasswordRefusal) -> Account {
        guard let account = accounts[user] else { throw .noPassword }
        guard account.homeDC == place.dc else { throw .elsewhere(home(of: account)) }
        if signIns.pending.removeValue(forKey: place) != nil {
            logIn(account, Authorization(userID: user, since: now), at: place)
        }
        return account
    }

    /// Sets, changes or removes the two-step password of an account.
    package mutating func setPassword(_ password: PasswordVerifier?, of user: UserID) {
        if let account = accounts.update(user, { $0.password = password }) { note(.passwordChanged(account)) }
    }

    /// Ends the sign-in of an account at a key: logs it in, or makes it wait for the password.
    ///
    /// - Returns: whether the key is logged in now.
    mutating func finishSignIn(_ account: Account, at place: KeyPlace, now: Timestamp) -> Bool {
        countTestLogin(of: account, now: now)
        guard account.password != nil else {
            logIn(account, Authorization(userID: account.id, since: now), at: place)
            return true
        }
        _ = logOut(place)
        signIns.pending[place] = account.id
        note(.passwordNeeded(place, account))
        return false
    }

    /// Counts a wrong proof against what a number may do in a day.
    package mutating func countWrongPassword(of user: UserID, now: Timestamp) {
        guard settings.wrongPasswordsPerDay != nil, let phone = accounts[user]?.phone else { return }
        signIns.wrongPasswords.record(phone, now: now)
    }

    /// Counts a sign-in against what a test number may do in a day.
    mutating func countTestLogin(of account: Account, now: Timestamp) {
        guard settings.testLoginsPerDay != nil, let phone = account.phone, phone.testDC != nil else { return }
        signIns.testLogins.record(phone, now: now)
    }

    /// The advice to ask the DC where an account lives.
    func home(of account: Account) -> Redirect {
        Redirect(to: account.homeDC, because: "\(account.label) lives on DC \(account.homeDC)")
    }
}
