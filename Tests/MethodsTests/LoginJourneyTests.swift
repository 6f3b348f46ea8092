import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct LoginJourneyTests {
    var desk = Desk()
    let phone = "9996621234"

    @Test("a test number is sent from DC 1 to DC 2 and logged in there with 22222")
    mutating func redirected() throws {
        let redirect = desk.refusal(of: "auth.sendCode", desk.sendCodeFields(phone), at: 1)
        #expect(redirect?.code == 303)
        #expect(redirect?.message == "PHONE_MIGRATE_2")
        #expect(redirect?.reason == "9996621234 lives on DC 2")

        let sent = try desk.call("auth.sendCode", desk.sendCodeFields("+999 662 1234"), at: 2)?.object
        #expect(sent?.name == "auth.sentCode")
        #expect(sent?["type"] == .object("auth.sentCodeTypeApp", ["length": 5]))
        #expect(sent?["next_type"] == .object("auth.codeTypeSms"))
        let hash = try #require(sent?["phone_code_hash"])
        let answer = try desk.call("auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2)?.object
        #expect(answer?.name == "auth.authorization")

        let user = try desk.me(at: 2)
        #expect(user == answer?["user"]?.object)
        #expect(user?["phone"] == "9996621234")
        #expect(user?["first_name"] == "Test")
        #expect(user?["last_name"] == "1234")
        #expect(user?["self"] == true)
        #expect(user?["id"]?.number.map { (1..<1 << 40).contains($0) } == true)
    }

    @Test("a second device of the account logs in as the same user")
    mutating func secondDevice() throws {
        #expect(try desk.logIn(key: 7) == desk.logIn(key: 8))
    }

    @Test("the code is as long as is set, and the client is told how long")
    mutating func codeLength() throws {
        desk.world.settings.codeLength = 6
        let sent = try desk.call("auth.sendCode", desk.sendCodeFields(phone), at: 2)?.object
        #expect(sent?["type"]?.object?["length"] == 6)
        let hash = try #require(sent?["phone_code_hash"])
        #expect(
            desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2)?.message
                == "PHONE_CODE_INVALID"
        )
        #expect(throws: Never.self) {
            try desk.call("auth.signIn", desk.codeFields(phone, hash, "222222"), at: 2)
        }
    }

    @Test("wrong, empty and expired codes get their errors, with a reason, and log nobody in")
    mutating func badCodes() throws {
        let hash = try desk.sendCode(phone, at: 2)
        func message(_ error: RPCError?) -> String? {
            #expect(error?.code == 400)
            #expect(error?.reason != nil)
            return error?.message
        }
        #expect(
            message(desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "11111"), at: 2))
                == "PHONE_CODE_INVALID"
        )
        #expect(
            message(desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, ""), at: 2))
                == "PHONE_CODE_EMPTY"
        )
        #expect(
            message(desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash), at: 2))
                == "PHONE_CODE_EMPTY"
        )
        #expect(
            message(desk.refusal(of: "auth.signIn", desk.codeFields(phone, "", "22222"), at: 2))
                == "PHONE_CODE_HASH_EMPTY"
        )
        desk.now = desk.now + desk.world.settings.codeLifetime
        #expect(
            message(desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2))
                == "PHONE_CODE_EXPIRED"
        )
        #expect(desk.refusal(of: "updates.getState", at: 2)?.message == "AUTH_KEY_UNREGISTERED")
    }

    @Test("a hash of another DC, another key or another number is as good as expired")
    mutating func foreignHash() throws {
        let hash = try desk.sendCode(phone, at: 2)
        for (digits, dc, key) in [(phone, 4, 7), (phone, 2, 8), ("9996625678", 2, 7)]
            as [(String, DCID, Int64)]
        {
            for method in ["auth.signIn", "auth.resendCode", "auth.cancelCode"] as [TLName] {
                let error = desk.refusal(
                    of: method,
                    desk.codeFields(digits, hash, "22222"),
                    at: dc,
                    key: key
                )
                #expect(error?.message == "PHONE_CODE_EXPIRED")
            }
        }
    }

    @Test("a code that was guessed too often is void")
    mutating func guessing() throws {
        let hash = try desk.sendCode(phone, at: 2)
        let messages = (0..<6).map { _ in
            desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "12345"), at: 2)?.message
        }
        #expect(Set(messages.prefix(4)) == ["PHONE_CODE_INVALID"])
        #expect(Set(messages.suffix(2)) == ["PHONE_CODE_EXPIRED"])
    }

    @Test("a cancelled code is void")
    mutating func cancelled() throws {
        let hash = try desk.sendCode(phone, at: 2)
        #expect(try desk.call("auth.cancelCode", desk.codeFields(phone, hash), at: 2) == true)
        #expect(
            desk.refusal(of: "auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2)?.message
                == "PHONE_CODE_EXPIRED"
        )
    }

    @Test("a code sent again keeps its hash, goes other ways, and then no further")
    mutating func resent() throws {
        let hash = try desk.sendCode(phone, at: 2)
        let fields = desk.codeFields(phone, hash)
        let second = try desk.call("auth.resendCode", fields, at: 2)?.object
        #expect(second?["phone_code_hash"] == hash)
        #expect(second?["type"]?.object?.name == "auth.sentCodeTypeSms")
        let third = try desk.call("auth.resendCode", fields, at: 2)?.object
        #expect(third?["type"]?.object?.name == "auth.sentCodeTypeCall")
        #expect(third?["next_type"] == nil)
        let refusal = desk.refusal(of: "auth.resendCode", fields, at: 2)
        #expect(refusal?.description == "406 SEND_CODE_UNAVAILABLE")
        #expect(
            desk.refusal(of: "auth.resendCode", desk.codeFields(phone, ""), at: 2)?.message
                == "PHONE_CODE_HASH_EMPTY"
        )
        #expect(throws: Never.self) {
            try desk.call("auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2)
        }
    }

    @Test("a number that nobody owns signs up at the DC it asked", arguments: [1, 4] as [DCID])
    mutating func signUp(dc: DCID) throws {
        let stranger = "31612345678"
        let hash = try desk.sendCode(stranger, at: dc)
        var fields = desk.codeFields(stranger, hash)
        fields["first_name"] = "Ada"
        fields["last_name"] = "L"
        #expect(desk.refusal(of: "auth.signUp", fields, at: dc)?.message == "PHONE_CODE_INVALID")
        let code = String(repeating: "\(dc)", count: 5)
        let answer = try desk.call("auth.signIn", desk.codeFields(stranger, hash, code), at: dc)
        #expect(answer == .object("auth.authorizationSignUpRequired"))
        #expect(desk.refusal(of: "users.getUsers", at: dc)?.code == 401)

        let authorization = try desk.call("auth.signUp", fields, at: dc)?.object
        #expect(authorization?["user"]?.object?["first_name"] == "Ada")
        #expect(try desk.me(at: dc) == authorization?["user"]?.object)
        #expect(
            desk.refusal(of: "auth.sendCode", desk.sendCodeFields(stranger), at: 2)?.message
                == "PHONE_MIGRATE_\(dc)"
        )
        #expect(desk.refusal(of: "auth.signUp", fields, at: dc)?.message == "PHONE_NUMBER_OCCUPIED")
    }

    @Test("a sign-up without a proper name is refused and can be repeated")
    mutating func names() throws {
        let stranger = "31612345678"
        let hash = try desk.sendCode(stranger, at: 1)
        _ = try desk.call("auth.signIn", desk.codeFields(stranger, hash, "11111"), at: 1)
        var fields = desk.codeFields(stranger, hash)
        let long = TLValue.string(String(repeating: "x", count: 65))
        for (first, last, message) in [
            ("", "", "FIRSTNAME_INVALID"), (" \t", "", "FIRSTNAME_INVALID"), (long, "", "FIRSTNAME_INVALID"),
            ("Ada", long, "LASTNAME_INVALID"),
        ] as [(TLValue, TLValue, String)] {
            fields["first_name"] = first
            fields["last_name"] = last
            #expect(desk.refusal(of: "auth.signUp", fields, at: 1)?.message == message)
        }
        fields["last_name"] = ""
        #expect(throws: Never.self) { try desk.call("auth.signUp", fields, at: 1) }
    }

    @Test("a test number of nobody is redirected all the same, and signs up at its DC")
    mutating func unownedTestNumber() throws {
        desk.world.settings.testNumbersAreRegistered = false
        let redirect = desk.refusal(of: "auth.sendCode", desk.sendCodeFields(phone), at: 1)
        #expect(redirect?.message == "PHONE_MIGRATE_2")
        #expect(redirect?.reason == "9996621234 signs up on DC 2")
        let hash = try desk.sendCode(phone, at: 2)
        #expect(
            try desk.call("auth.signIn", desk.codeFields(phone, hash, "22222"), at: 2)
                == .object("auth.authorizationSignUpRequired")
        )
    }

    @Test(
        "a malformed number is PHONE_NUMBER_INVALID wherever it is sent",
        arguments: ["", "hello", "12", "999662123", "9996601234", "9996671234", "12345678901234567"]
    )
    mutating func malformed(digits: String) {
        let error = desk.refusal(of: "auth.sendCode", desk.sendCodeFields(digits), at: 1)
        #expect(error?.description == "400 PHONE_NUMBER_INVALID")
        #expect(error?.reason?.isEmpty == false)
        guard PhoneNumber(digits) == nil else { return }
        for method in ["auth.resendCode", "auth.cancelCode", "auth.signIn", "auth.signUp"] as [TLName] {
            #expect(
                desk.refusal(of: method, desk.codeFields(digits, "abc", "11111"), at: 1)?.message
                    == "PHONE_NUMBER_INVALID"
            )
        }
    }

    @Test("an api_id that is not positive, or no api_hash, is API_ID_INVALID")
    mutating func apiID() {
        var fields = desk.sendCodeFields(phone)
        fields["api_id"] = 0
        #expect(desk.refusal(of: "auth.sendCode", fields, at: 2)?.message == "API_ID_INVALID")
        fields["api_id"] = 1
        fields["api_hash"] = ""
        #expect(desk.refusal(of: "auth.sendCode", fields, at: 2)?.message == "API_ID_INVALID")
    }
}
