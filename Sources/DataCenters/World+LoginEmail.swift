package import Primitives

/// What a right code for an e-mail address leads to.
package enum EmailVerified: Hashable, Sendable {
    /// The address is known to be right.
    case address(String)
    /// The login that waited for the address goes on with this code.
    case login(address: String, LoginCode)
}

/// What asking to take the e-mail address off a login leads to.
package enum EmailReset: Hashable, Sendable {
    /// It is off, and the code goes to the phone.
    case done(LoginCode)
    /// It will be off then.
    case pending(LoginCode, due: Timestamp)
}

/// Why the e-mail address was not taken off a login.
package enum EmailResetRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The code did not go to an address.
    case code(CodeRefusal)
    /// It was asked for already, and will be done then.
    case pending(Timestamp)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .code(let refusal): refusal.description
        case .pending(let due): "the reset was asked for already and is due at \(due.seconds)"
        }
    }
}

// Logging in by e-mail as the world sees it.
//
// Source: api/auth, "Email verification"; api/auth, "Email login reset".
extension World {
    /// Sends a code that proves an address.
    package mutating func verify(
        _ address: String,
        for purpose: EmailPurpose,
        at place: KeyPlace,
        now: Timestamp
    ) throws(EmailRefusal) -> EmailCode {
        guard EmailAddress.isValid(address) else { throw .invalidAddress(address) }
        switch purpose {
        case .loginSetUp(let phone, let hash):
            guard codes.waitsForEmail(hash, of: phone, for: place, now: now) else { throw .nothingWaits }
        case .loginChange(let user):
            guard accounts[user]?.loginEmail?.address != nil else { throw .noAddress }
        case .passport, .recovery, .recoveryAddress: break
        }
        return sendEmail(to: address, for: purpose, at: place.dc, now: now)
    }

    /// Takes a code that proves an address; what waited for it goes on, by those ways to a phone that the client
    /// can be told of.
    package mutating func proveEmail(
        _ digits: String,
        for purpose: EmailPurpose,
        tellable: Set<LoginCode.Delivery>,
        at place: KeyPlace,
        now: Timestamp
    ) throws(EmailRefusal) -> EmailVerified {
        if case .loginSetUp(let phone, let hash) = purpose,
            !codes.waitsForEmail(hash, of: phone, for: place, now: now)
        {
            throw .nothingWaits
        }
        let address = try signIns.emails.check(digits, for: purpose, now: now).address
        signIns.emails.remove(purpose)
        switch purpose {
        case .loginSetUp(let phone, _):
            guard let account = accounts[phone] else { throw .nothingWaits }
            accounts.update(account.id) { $0.loginEmail = LoginEmail(address) }
            let code = issueCode(to: phone, for: place, by: ways(to: account, tellable), now: now)
            return .login(address: address, code)
        case .loginChange(let user):
            accounts.update(user) { $0.loginEmail = LoginEmail(address) }
            return .address(address)
        case .passport, .recovery, .recoveryAddress:
            return .address(address)
        }
    }

    /// Takes the e-mail address off the logins of a number, at once or after the time that the settings say.
    package mutating func resetLoginEmail(
        _ hash: String,
        of phone: PhoneNumber,
        tellable: Set<LoginCode.Delivery>,
        at place: KeyPlace,
        now: Timestamp
    ) throws(EmailResetRefusal) -> EmailReset {
        let code: LoginCode
        do throws(CodeRefusal) {
            code = try codes.find(hash, of: phone, for: place, now: now)
        } catch {
            throw .code(error)
        }
        guard code.delivery == .email, let account = accounts[phone], var email = account.loginEmail else {
            throw .code(.noAddress)
        }
        let due = email.resetDue ?? now + settings.loginEmailResetTime
        guard due <= now else {
            guard email.resetDue == nil else { throw .pending(due) }
            email.resetDue = due
            accounts.update(account.id) { $0.loginEmail = email }
            return .pending(code, due: due)
        }
        accounts.update(account.id) { $0.loginEmail = nil }
        return .done(issueCode(to: phone, for: place, by: ways(to: account, tellable), now: now))
    }

    /// The ways that a code to the phone of an account, or of nobody, takes; those that a client can be told of.
    func ways(to account: Account?, _ tellable: Set<LoginCode.Delivery>) -> [LoginCode.Delivery] {
        let ways = account?.codeWays ?? LoginCode.Delivery.usual(hasAccount: account != nil)
        let told = ways.filter { tellable.contains($0) }
        return told.isEmpty ? [.sms] : told
    }
}
