import Methods
import Primitives
import TL
import Testing

@testable import DataCenters

@Suite("The ways of a login code, and logins without one")
struct CodeWayTests {
    var desk = Desk()
    let phone = RecoveryAnswers.phone
    let address = RecoveryAnswers.address

    private mutating func refusal(_ method: TLName, _ fields: TLFields, at dc: DCID = 2) -> String? {
        desk.refusal(of: method, fields, at: dc)?.description
    }

    private mutating func send() throws -> TLObject {
        try #require(try desk.call("auth.sendCode", desk.sendCodeFields(phone), at: 2)?.object)
    }

    private func proof(_ code: String) -> TLValue {
        .object("emailVerificationCode", ["code": .string(code)])
    }

    @Test("asking again takes the next way that the account has, until there is none")
    mutating func order() throws {
        desk.change { $0.codeWays = [.flashCall, .missedCall, .fragment, .word, .phrase] }
        var sent = try send()
        let hash = sent["phone_code_hash"] ?? ""
        let ways = [
            ("FlashCall", "MissedCall"), ("MissedCall", "FragmentSms"), ("FragmentSms", "Sms"),
            ("SmsWord", "Sms"),
            ("SmsPhrase", nil),
        ]
        for (index, (type, next)) in ways.enumerated() {
            #expect(sent["type"]?.object?.name == TLName("auth.sentCodeType\(type)"))
            #expect(sent["next_type"]?.object?.name == next.map { TLName("auth.codeType\($0)") })
            #expect((sent["timeout"] != nil) == (next != nil))
            guard index < ways.count - 1 else { break }
            sent = try #require(try desk.call("auth.resendCode", desk.codeFields(phone, hash), at: 2)?.object)
        }
        #expect(refusal("auth.resendCode", desk.codeFields(phone, hash)) == "406 SEND_CODE_UNAVAILABLE")
        #expect(refusal("auth.signIn", desk.codeFields(phone, hash, "22222")) == "400 PHONE_CODE_INVALID")
        #expect(refusal("auth.signIn", desk.codeFields(phone, hash, "two two two two two")) == nil)
    }

    @Test("a way that the client's layer has no words for is left out")
    mutating func oldLayer() throws {
        desk.change { $0.codeWays = [.phrase, .fragment, .call] }
        desk.layer = 140
        #expect(try send()["type"]?.object?.name == "auth.sentCodeTypeCall")
        desk.change { $0.loginEmail = LoginEmail(address) }
        #expect(try send()["type"]?.object?.name == "auth.sentCodeTypeCall")
    }

    @Test("a code that went to an e-mail address comes back as one, and as nothing else")
    mutating func email() throws {
        desk.change { $0.loginEmail = LoginEmail(address) }
        let sent = try send()
        #expect(sent["type"]?.object?.name == "auth.sentCodeTypeEmailCode")
        #expect(sent["type"]?.object?["email_pattern"] == "b*@e*.org")
        #expect(sent["type"]?.object?["length"] == 6)
        #expect(sent["type"]?.object?["reset_available_period"] == 604_800)
        var fields = desk.codeFields(phone, sent["phone_code_hash"] ?? "", "222222")
        #expect(refusal("auth.signIn", fields) == "400 PHONE_CODE_INVALID")
        fields["phone_code"] = nil
        #expect(refusal("auth.signIn", fields) == "400 PHONE_CODE_EMPTY")
        fields["email_verification"] = .object("emailVerificationGoogle", ["token": "t"])
        #expect(refusal("auth.signIn", fields) == "400 EMAIL_NOT_ALLOWED")
        fields["email_verification"] = proof("000000")
        #expect(refusal("auth.signIn", fields) == "400 PHONE_CODE_INVALID")
        fields["email_verification"] = proof("222222")
        #expect(try desk.call("auth.signIn", fields, at: 2)?.object?.name == "auth.authorization")
    }

    @Test("an address that is required is given and proved before the code is sent")
    mutating func setUp() throws {
        desk.change { $0.loginEmail = LoginEmail(nil) }
        let sent = try send()
        #expect(sent["type"]?.object?.name == "auth.sentCodeTypeSetUpEmailRequired")
        let hash = sent["phone_code_hash"] ?? ""
        #expect(refusal("auth.signIn", desk.codeFields(phone, hash, "22222")) == "400 PHONE_CODE_INVALID")
        let purpose = TLValue.object(
            "emailVerifyPurposeLoginSetup",
            ["phone_number": .string(phone), "phone_code_hash": hash]
        )
        func ask(_ address: String) -> TLFields { ["purpose": purpose, "email": .string(address)] }
        #expect(refusal("account.sendVerifyEmailCode", ask("bob")) == "400 EMAIL_INVALID")
        let mail = try desk.call("account.sendVerifyEmailCode", ask(address), at: 2)
        #expect(mail == .object("account.sentEmailCode", ["email_pattern": "b*@e*.org", "length": 6]))
        let wrong: TLFields = ["purpose": purpose, "verification": proof("000000")]
        #expect(refusal("account.verifyEmail", wrong) == "400 CODE_INVALID")
        let right: TLFields = ["purpose": purpose, "verification": proof("222222")]
        let verified = try desk.call("account.verifyEmail", right, at: 2)?.object
        #expect(verified?.name == "account.emailVerifiedLogin" && verified?["email"] == .string(address))
        let code = try #require(verified?["sent_code"]?.object)
        #expect(code["type"] == .object("auth.sentCodeTypeApp", ["length": 5]))
        #expect(refusal("account.verifyEmail", right) == "400 PHONE_HASH_EXPIRED")
        let login = desk.codeFields(phone, code["phone_code_hash"] ?? "", "22222")
        #expect(try desk.call("auth.signIn", login, at: 2)?.object?.name == "auth.authorization")
        #expect(try send()["type"]?.object?.name == "auth.sentCodeTypeEmailCode")
    }

    @Test("an address is taken off a login after its time, and only once it was asked for")
    mutating func reset() throws {
        let hash = try send()["phone_code_hash"] ?? ""
        #expect(refusal("auth.resetLoginEmail", desk.codeFields(phone, hash)) == "400 EMAIL_INSTALL_MISSING")
        desk.change { $0.loginEmail = LoginEmail(address) }
        let mailed = try send()["phone_code_hash"] ?? ""
        let pending = try desk.call("auth.resetLoginEmail", desk.codeFields(phone, mailed), at: 2)?.object
        let due = desk.now.seconds + 604_800
        #expect(pending?["type"]?.object?["reset_pending_date"] == .number(due))
        #expect(refusal("auth.resetLoginEmail", desk.codeFields(phone, mailed)) == "400 TASK_ALREADY_EXISTS")
        desk.now = desk.now + .seconds(604_800)
        let last = try send()["phone_code_hash"] ?? ""
        let done = try desk.call("auth.resetLoginEmail", desk.codeFields(phone, last), at: 2)?.object
        #expect(done?["type"]?.object?.name == "auth.sentCodeTypeApp")
    }

    @Test("a passkey logs in at the home that its handle names, after a question of any DC")
    mutating func passkey() throws {
        desk.change { $0.passkey = "key" }
        let user = desk.testAccount().id
        let options = try desk.call("auth.initPasskeyLogin", ["api_id": 1, "api_hash": "h"], at: 1, key: 5)
        func finish(_ id: String = "key", _ handle: String? = nil, from: Bool = true) -> TLFields {
            let credential = PasskeyClient.credential(options, id: id, handle: handle ?? "2:\(user)")
            let origin: TLFields = from ? ["from_dc_id": 1, "from_auth_key_id": 5] : [:]
            return origin.merging(["credential": credential]) { $1 }
        }
        #expect(
            desk.refusal(of: "auth.finishPasskeyLogin", finish(from: false), at: 1, key: 5)?.description
                == "303 USER_MIGRATE_2"
        )
        #expect(refusal("auth.finishPasskeyLogin", finish(from: false)) == "500 AUTH_RESTART")
        #expect(refusal("auth.finishPasskeyLogin", finish("other")) == "400 CREDENTIAL_INVALID")
        #expect(refusal("auth.finishPasskeyLogin", finish("key", "2")) == "400 CREDENTIAL_INVALID")
        let login = try desk.call("auth.finishPasskeyLogin", finish(), at: 2)?.object
        #expect(login?["user"]?.object?["id"] == .number(user.number))
        #expect(refusal("auth.finishPasskeyLogin", finish()) == "500 AUTH_RESTART")
    }

    @Test(
        "what an account's state and the settings refuse a login with",
        arguments: [
            (Account.State.banned, "auth.sendCode", "400 PHONE_NUMBER_BANNED"),
            (.deactivated, "auth.signIn", "401 USER_DEACTIVATED"), (.frozen, "auth.signIn", nil),
            (.deleted, "auth.signIn", nil),
        ] as [(Account.State, TLName, String?)]
    )
    mutating func states(state: Account.State, method: TLName, error: String?) throws {
        let account = desk.testAccount()
        desk.world.setState(state, of: account.id)
        guard method == "auth.signIn" else {
            #expect(refusal(method, desk.sendCodeFields(phone)) == error)
            return
        }
        let hash = try desk.sendCode(phone, at: 2)
        #expect(refusal(method, desk.codeFields(phone, hash, "22222")) == error)
    }

    @Test("a frozen account may look, and do nothing that others see")
    mutating func frozen() throws {
        _ = try desk.logIn()
        desk.change { $0.state = .frozen }
        let peer: TLFields = ["peer": .object("inputPeerSelf"), "message": "a", "random_id": 1]
        #expect(refusal("messages.sendMessage", peer) == "420 FROZEN_METHOD_INVALID")
        #expect(refusal("channels.joinChannel", [:]) == "420 FROZEN_METHOD_INVALID")
        let config = try desk.call("help.getAppConfig", ["hash": 1], at: 2)?.object?["config"]?.object
        let keys = config?["value"]?.vector?.compactMap { $0.object?["key"]?.string }
        let freezing = ["freeze_appeal_url", "freeze_since_date", "freeze_until_date"]
        #expect(keys?.filter { $0.hasPrefix("freeze") } == freezing)
        for method: TLName in ["users.getUsers", "updates.getState", "account.updateStatus", "auth.logOut"] {
            #expect(refusal(method, [:]) == nil, "\(method)")
        }
    }

    @Test("settings refuse published ids, old layers and too many codes by their names")
    mutating func settings() throws {
        desk.world.settings.publishedAppIDs = [1]
        #expect(refusal("auth.sendCode", desk.sendCodeFields(phone)) == "400 API_ID_PUBLISHED_FLOOD")
        desk.world.settings.publishedAppIDs = []
        desk.world.settings.oldestLoginLayer = 229
        #expect(refusal("auth.sendCode", desk.sendCodeFields(phone)) == "406 UPDATE_APP_TO_LOGIN")
        desk.world.settings.oldestLoginLayer = nil
        desk.world.settings.codesPerDay = 1
        #expect(refusal("auth.sendCode", desk.sendCodeFields(phone)) == nil)
        #expect(refusal("auth.sendCode", desk.sendCodeFields(phone)) == "400 PHONE_NUMBER_FLOOD")
        desk.world.settings.temporarySessions = 4
        #expect(try desk.call("help.getConfig", at: 2)?.object?["tmp_sessions"] == 4)
    }

    @Test("the user of a login is the one that users.getUsers tells, public name and all")
    mutating func sameUser() throws {
        let account = desk.testAccount()
        desk.world.declareUsername("some_name", of: .account(account.id))
        let user = try desk.logIn()
        #expect(user["username"] == "some_name")
        #expect(try desk.me(at: 2) == user)
    }
}
