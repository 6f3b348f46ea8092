import Methods
import Primitives
import TL
import Testing

@testable import DataCenters

@Suite("A password that was forgotten, and what is done by e-mail")
struct RecoveryJourneyTests {
    var desk = Desk()
    let phone = RecoveryAnswers.phone
    let address = RecoveryAnswers.address

    /// Takes the login of key 7 as far as the password.
    private mutating func waitForPassword(recoveredBy address: String?) throws {
        desk.giveAccount(password: "hunter2")
        desk.change { $0.recoveryEmail = address }
        let hash = try desk.sendCode(phone, at: 2)
        let error = desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2)
        #expect(error?.message == "SESSION_PASSWORD_NEEDED")
    }

    private mutating func refusal(_ method: TLName, _ fields: TLFields = [:]) -> String? {
        desk.refusal(of: method, fields, at: 2)?.description
    }

    @Test("while the password is due, a code in an e-mail takes the password off and logs in")
    mutating func recovery() throws {
        try waitForPassword(recoveredBy: address)
        let asked = try desk.call("account.getPassword", at: 2)?.object
        #expect(asked?["has_recovery"] == true && asked?["has_password"] == true)
        let sent = try desk.call("auth.requestPasswordRecovery", at: 2)?.object
        #expect(sent?["email_pattern"] == "b*@e*.org")
        #expect(
            desk.world.takeFacts().map(\.telling.sentence).last
                == "the code in the e-mail to bob@example.org is 222222"
        )
        #expect(refusal("auth.checkRecoveryPassword", ["code": "000000"]) == "400 CODE_INVALID")
        #expect(refusal("auth.checkRecoveryPassword", ["code": ""]) == "400 CODE_EMPTY")
        #expect(try desk.call("auth.checkRecoveryPassword", ["code": "222222"], at: 2) == true)
        #expect(refusal("users.getUsers") == "401 SESSION_PASSWORD_NEEDED")
        let login = try desk.call("auth.recoverPassword", ["code": "222222"], at: 2)?.object
        #expect(login?.name == "auth.authorization")
        #expect(try desk.me(at: 2) == login?["user"]?.object)
        #expect(try desk.call("account.getPassword", at: 2)?.object?["has_password"] == nil)
        #expect(refusal("auth.recoverPassword", ["code": "222222"]) == "400 PASSWORD_RECOVERY_EXPIRED")
    }

    @Test("a code in an e-mail sets another password, which is asked for from then on")
    mutating func newPassword() throws {
        try waitForPassword(recoveredBy: address)
        var client = PasswordClient(password: "battery staple")
        let asked = try desk.call("account.getPassword", at: 2)?.object
        _ = try desk.call("auth.requestPasswordRecovery", at: 2)
        let settings = try client.settings("battery staple", asked)
        _ = try desk.call("auth.recoverPassword", ["code": "222222", "new_settings": settings], at: 2)
        let proof = try client.answer(try desk.call("account.getPassword", at: 2)?.object)
        let known = try desk.call("account.getPasswordSettings", ["password": proof], at: 2)
        #expect(known == .object("account.passwordSettings", ["email": .string(address)]))
    }

    @Test("without an address there is no recovery, and without a password nothing to recover")
    mutating func refusals() throws {
        try waitForPassword(recoveredBy: nil)
        #expect(refusal("auth.requestPasswordRecovery") == "400 PASSWORD_RECOVERY_NA")
        #expect(refusal("auth.checkRecoveryPassword", ["code": "222222"]) == "400 PASSWORD_RECOVERY_EXPIRED")
        #expect(refusal("account.resetPassword") == "401 SESSION_PASSWORD_NEEDED")
        _ = try desk.call("auth.logOut", at: 2)
        #expect(refusal("auth.requestPasswordRecovery") == "401 AUTH_KEY_UNREGISTERED")
        desk.world.setPassword(
            nil,
            of: desk.testAccount().id
        )
        _ = try desk.logIn()
        #expect(refusal("auth.requestPasswordRecovery") == "400 PASSWORD_EMPTY")
    }

    @Test("without the password an account is deleted after a week, and its number is free then")
    mutating func deletion() throws {
        try waitForPassword(recoveredBy: nil)
        let old = desk.testAccount().id
        let reason: TLFields = ["reason": "Forgot password"]
        #expect(refusal("account.deleteAccount", reason) == "420 2FA_CONFIRM_WAIT_604800")
        desk.now = desk.now + .seconds(4800)
        #expect(refusal("account.deleteAccount", reason) == "420 2FA_CONFIRM_WAIT_600000")
        desk.now = desk.now + .seconds(600_000)
        #expect(try desk.call("account.deleteAccount", reason, at: 2) == true)
        #expect(desk.world.accounts[old]?.state == .deleted)
        #expect(try desk.logIn()["id"] != .number(old.number))
        #expect(refusal("account.deleteAccount", reason) == nil, "no password, no wait")
        #expect(refusal("users.getUsers") == "401 USER_DEACTIVATED")
    }

    @Test("an address for recovery, and the password that comes with it, hold once a code proved the address")
    mutating func recoveryAddress() throws {
        _ = try desk.logIn()
        var client = PasswordClient(password: "correct horse")
        let asked = try desk.call("account.getPassword", at: 2)?.object
        var settings = try #require(try client.settings("correct horse", asked).object)
        settings["email"] = "nobody"
        let none = TLValue.object("inputCheckPasswordEmpty")
        #expect(
            refusal("account.updatePasswordSettings", ["password": none, "new_settings": .object(settings)])
                == "400 EMAIL_INVALID"
        )
        settings["email"] = .string(address)
        #expect(
            refusal("account.updatePasswordSettings", ["password": none, "new_settings": .object(settings)])
                == "400 EMAIL_UNCONFIRMED_6"
        )
        let waiting = try desk.call("account.getPassword", at: 2)?.object
        #expect(waiting?["has_password"] == nil && waiting?["email_unconfirmed_pattern"] == "b*@e*.org")
        #expect(try desk.call("account.resendPasswordEmail", at: 2) == true)
        #expect(refusal("account.confirmPasswordEmail", ["code": "1"]) == "400 CODE_INVALID")
        #expect(try desk.call("account.confirmPasswordEmail", ["code": "222222"], at: 2) == true)
        let set = try desk.call("account.getPassword", at: 2)?.object
        #expect(set?["has_password"] == true && set?["has_recovery"] == true)
        #expect(refusal("account.cancelPasswordEmail") == "400 EMAIL_HASH_EXPIRED")
        #expect(refusal("account.resendPasswordEmail") == "400 EMAIL_HASH_EXPIRED")
    }

    @Test("who is logged in has the password taken off after a week, unless the owner declines")
    mutating func reset() throws {
        _ = try desk.logIn()
        #expect(refusal("account.resetPassword") == "400 PASSWORD_EMPTY")
        desk.giveAccount(password: "hunter2")
        let pending = try desk.call("account.resetPassword", at: 2)?.object
        let due = desk.now.seconds + 604_800
        #expect(pending == TLObject("account.resetPasswordRequestedWait", ["until_date": .number(due)]))
        #expect(try desk.call("account.getPassword", at: 2)?.object?["pending_reset_date"] == .number(due))
        #expect(try desk.call("account.declinePasswordReset", at: 2) == true)
        #expect(refusal("account.declinePasswordReset") == "400 RESET_REQUEST_MISSING")
        _ = try desk.call("account.resetPassword", at: 2)
        desk.now = desk.now + .seconds(604_800)
        #expect(try desk.call("account.resetPassword", at: 2) == .object("account.resetPasswordOk"))
        #expect(try desk.call("account.getPassword", at: 2)?.object?["has_password"] == nil)
    }

    @Test("a password question is too old after its time")
    mutating func oldQuestion() throws {
        try waitForPassword(recoveredBy: nil)
        var client = PasswordClient(password: "hunter2")
        let proof = try client.answer(try desk.call("account.getPassword", at: 2)?.object)
        desk.now = desk.now + desk.world.settings.passwordQuestionLifetime
        #expect(refusal("auth.checkPassword", ["password": proof]) == "400 SRP_ID_INVALID")
        let fresh = try client.answer(try desk.call("account.getPassword", at: 2)?.object)
        #expect(refusal("auth.checkPassword", ["password": fresh]) == nil)
    }

    @Test("a password that was wrong as often as it may be gets no further code that day")
    mutating func wrongPasswords() throws {
        desk.world.settings.wrongPasswordsPerDay = 2
        try waitForPassword(recoveredBy: nil)
        var stranger = PasswordClient(password: "battery staple")
        for _ in 0..<2 {
            let proof = try stranger.answer(try desk.call("account.getPassword", at: 2)?.object)
            #expect(refusal("auth.checkPassword", ["password": proof]) == "400 PASSWORD_HASH_INVALID")
        }
        #expect(refusal("auth.sendCode", desk.sendCodeFields(phone)) == "406 PHONE_PASSWORD_FLOOD")
        desk.now = desk.now + .seconds(86_400)
        #expect(refusal("auth.sendCode", desk.sendCodeFields(phone)) == nil)
    }
}
