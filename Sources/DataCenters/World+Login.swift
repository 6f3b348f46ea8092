package import Primitives

/// Why a login call was refused.
package enum LoginRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another DC answers for this number.
    case elsewhere(Redirect)
    /// Nobody owns the number, and another DC is nearer to the client.
    case nearer(Redirect)
    /// The account was deleted or banned.
    case closed(Account.State)
    /// A test number logged in too often today.
    case tooManyTestLogins(wait: Duration)
    /// Too many codes were sent to the number today.
    case tooManyCodes
    /// Its password was proved wrongly too often today.
    case tooManyWrongPasswords
    /// A test number of a DC that this world does not have.
    case noSuchTestDC(PhoneNumber, DCID)
    /// The login code was not accepted.
    case code(CodeRefusal)
    /// A sign-up for a number that somebody owns.
    case occupied(PhoneNumber)
    /// The world has as many accounts as it can hold.
    case worldIsFull

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .elsewhere(let redirect), .nearer(let redirect): redirect.reason
        case .closed(let state): "the account is \(state)"
        case .tooManyTestLogins: "the test number has logged in as often as it may within 24 hours"
        case .tooManyCodes: "as many codes as a number may ask for in a day were sent to it"
        case .tooManyWrongPasswords: "the password of the number was wrong as often as it may be in a day"
        case .noSuchTestDC(let phone, let dc): "\(phone) is a test number of DC \(dc), which does not exist"
        case .code(let refusal): refusal.description
        case .occupied(let phone): "\(phone) has an account already"
        case .worldIsFull: "the world holds \(AccountDirectory.limit) accounts, its limit"
        }
    }
}

/// What a right login code leads to.
package enum SignIn: Hashable, Sendable {
    /// The key is logged in.
    case done(Account)
    /// The account has a two-step password, which has to be proved.
    case passwordNeeded(Account)
    /// Nobody owns the number; the same hash is good for a sign-up.
    case signUpRequired
}

// auth.sendCode, resendCode, cancelCode, signIn, signUp and logOut as the world sees them.
extension World {
    /// Sends a login code to a number, if this DC answers for it.
    ///
    /// The DC that is asked is the owner's home, if the number has an owner. `tellable` are the ways that the client
    /// can be told of.
    package mutating func sendCode(
        to phone: PhoneNumber,
        for place: KeyPlace,
        from host: String? = nil,
        tellable: Set<LoginCode.Delivery> = Set(LoginCode.Delivery.allCases),
        now: Timestamp
    ) throws(LoginRefusal) -> LoginCode {
        let account = try owner(of: phone, asking: place.dc, from: host, now: now)
        if account?.state == .banned { throw .closed(.banned) }
        try checkCounts(of: phone, now: now)
        let toPhone = ways(to: account, tellable)
        guard let email = account?.loginEmail, tellable.contains(.email) else {
            return issueCode(to: phone, for: place, by: toPhone, now: now)
        }
        guard let address = email.address else {
            return issueCode(to: phone, for: place, by: [.emailSetUp], now: now)
        }
        return issueCode(to: phone, for: place, by: [.email], address: address, now: now)
    }

    private func checkCounts(of phone: PhoneNumber, now: Timestamp) throws(LoginRefusal) {
        if phone.testDC != nil,
            let wait = signIns.testLogins.wait(phone, limit: settings.testLoginsPerDay, now: now)
        {
            throw .tooManyTestLogins(wait: wait)
        }
        if signIns.sentCodes.wait(phone, limit: settings.codesPerDay, now: now) != nil { throw .tooManyCodes }
        if signIns.wrongPasswords.wait(phone, limit: settings.wrongPasswordsPerDay, now: now) != nil {
            throw .tooManyWrongPasswords
        }
    }

    /// Sends a login code by the first of some ways.
    mutating func issueCode(
        to phone: PhoneNumber,
        for place: KeyPlace,
        by ways: [LoginCode.Delivery],
        address: String? = nil,
        now: Timestamp
    ) -> LoginCode {
        let code = codes.issue(
            codeDigits(for: phone, at: place.dc),
            to: phone,
            for: place,
            by: ways,
            address: address,
            settings: settings,
            now: now,
            random: &random
        )
        if settings.codesPerDay != nil { signIns.sentCodes.record(phone, now: now) }
        if code.text != nil {
            note(.codeSent(code))
            write(code, now: now)
        }
        return code
    }

    /// The digits of a login code: one digit, `settings.codeLength` times.
    ///
    /// It is X for a test number 99966XYYYY, "always", so also after a move to another DC; else the last digit of the
    /// number of the DC that is asked.
    ///
    /// - Source: api/auth, "Test phone numbers".
    package func codeDigits(for phone: PhoneNumber, at dc: DCID) -> String {
        String(repeating: String((phone.testDC ?? dc).number % 10), count: settings.codeLength)
    }

    /// Sends a login code once more, another way.
    package mutating func resendCode(
        _ hash: String,
        to phone: PhoneNumber,
        for place: KeyPlace,
        now: Timestamp
    ) throws(LoginRefusal) -> LoginCode {
        do throws(CodeRefusal) {
            let code = try codes.resend(hash, to: phone, for: place, settings: settings, now: now)
            note(.codeSent(code))
            return code
        } catch {
            throw .code(error)
        }
    }

    /// Voids a login code.
    package mutating func cancelCode(
        _ hash: String,
        to phone: PhoneNumber,
        for place: KeyPlace,
        now: Timestamp
    ) throws(LoginRefusal) {
        do throws(CodeRefusal) {
            try codes.cancel(hash, to: phone, for: place, now: now)
        } catch {
            throw .code(error)
        }
    }

    /// Takes a login code, from a phone or an e-mail: logs the key in, or asks for a sign-up.
    package mutating func signIn(
        _ phone: PhoneNumber,
        hash: String,
        code: String,
        byEmail: Bool = false,
        at place: KeyPlace,
        now: Timestamp
    ) throws(LoginRefusal) -> SignIn {
        do throws(CodeRefusal) {
            try codes.check(code, byEmail: byEmail, hash: hash, of: phone, for: place, now: now)
        } catch {
            throw .code(error)
        }
        // Asked again, because the account may have moved, or the number been taken, since the code was sent.
        guard let account = try owner(of: phone, asking: place.dc, now: now) else { return .signUpRequired }
        guard account.state.mayLogIn else { throw .closed(account.state) }
        try useCode(hash, of: phone, at: place, now: now)
        return finishSignIn(account, at: place, now: now) ? .done(account) : .passwordNeeded(account)
    }

    /// Creates the account that a right login code asked for, at this DC, and logs the key in.
    package mutating func signUp(
        _ phone: PhoneNumber,
        hash: String,
        firstName: String,
        lastName: String,
        at place: KeyPlace,
        now: Timestamp
    ) throws(LoginRefusal) -> Account {
        guard try owner(of: phone, asking: place.dc, now: now) == nil else { throw .occupied(phone) }
        guard !accounts.isFull else { throw .worldIsFull }
        try useCode(hash, of: phone, at: place, now: now)
        let account = create(phone, firstName: firstName, lastName: lastName, homeDC: place.dc, now: now)
        countTestLogin(of: account, now: now)
        logIn(account, Authorization(userID: account.id, since: now), at: place)
        return account
    }

    /// Ends a key's login and its branches at other DCs, also one that waits for the password; gives the keys that
    /// are logged out now.
    package mutating func logOut(_ place: KeyPlace) -> [KeyPlace] {
        signIns.pending[place] = nil
        let login = authorizations[place]
        let ended = authorizations.end(at: place)
        for place in ended {
            signIns.unconfirmed.remove(place)
            note(.loggedOut(place))
        }
        if let login { goOffline(after: login) }
        return ended
    }

    /// Logs a key in, after ending what login it had.
    mutating func logIn(_ account: Account, _ authorization: Authorization, at place: KeyPlace) {
        // The same account signing in again keeps its branches; another one's login ends with them.
        if authorizations[place].map({ $0.userID != account.id }) ?? false { _ = logOut(place) }
        let isFirst = logins(of: account.id).allSatisfy { $0 == place }
        authorizations.store(authorization, at: place)
        if !isFirst, authorization.origin == nil, account.bot == nil { signIns.unconfirmed.insert(place) }
        signIns.pending[place] = nil
        signIns.revoked.remove(place)
        note(.loggedIn(place, account))
    }

    /// The owner of a number that this DC answers for; registers a test number that is owned from the start.
    private mutating func owner(
        of phone: PhoneNumber,
        asking dc: DCID,
        from host: String? = nil,
        now: Timestamp
    ) throws(LoginRefusal) -> Account? {
        switch route(of: phone, asking: dc, from: host) {
        case .elsewhere(let redirect): throw .elsewhere(redirect)
        case .nearer(let redirect): throw .nearer(redirect)
        case .nowhere(let dc): throw .noSuchTestDC(phone, dc)
        case .here(let account?): return account
        case .here(nil):
            guard phone.testDC != nil, settings.testNumbersAreRegistered else { return nil }
            return registerTestNumber(phone, homeDC: dc, now: now)
        }
    }

    /// Creates the account of a test number that is owned from the start.
    mutating func registerTestNumber(_ phone: PhoneNumber, homeDC: DCID, now: Timestamp) -> Account {
        create(
            phone,
            firstName: "Test",
            lastName: String(phone.digits.suffix(4)),
            homeDC: homeDC,
            now: now
        )
    }

    private mutating func useCode(
        _ hash: String,
        of phone: PhoneNumber,
        at place: KeyPlace,
        now: Timestamp
    ) throws(LoginRefusal) {
        do throws(CodeRefusal) {
            try codes.use(hash, of: phone, for: place, now: now)
        } catch {
            throw .code(error)
        }
    }

    private mutating func create(
        _ phone: PhoneNumber,
        firstName: String,
        lastName: String,
        homeDC: DCID,
        now: Timestamp
    ) -> Account {
        let account = accounts.create(
            phone: phone,
            firstName: firstName,
            lastName: lastName,
            homeDC: homeDC,
            seed: settings.seed,
            now: now
        )
        note(.accountCreated(account))
        return account
    }
}
