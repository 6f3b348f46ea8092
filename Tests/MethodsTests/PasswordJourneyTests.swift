import DataCenters
import MTProtoCrypto
import Methods
import Primitives
import TL
import Testing

/// What a client does with a password: written from the client's side, apart from the handlers.
struct PasswordClient {
    var password: String
    var random = SeededGenerator(seed: 99)

    /// `inputCheckPasswordSRP` for an `account.password`.
    mutating func answer(_ question: TLObject?) throws -> TLValue {
        let question = try #require(question)
        let algorithm = try #require(question["current_algo"]?.object)
        let salts = SRP.Salts(
            salt1: try #require(algorithm["salt1"]?.bytes),
            salt2: try #require(algorithm["salt2"]?.bytes)
        )
        let (number, proof) = SRP.answer(
            passwordHash: SRP.passwordHash(Array(password.utf8), salts),
            salts: salts,
            serverNumber: try #require(question["srp_B"]?.bytes),
            secret: random.bytes(256)
        )
        return .object(
            "inputCheckPasswordSRP",
            ["srp_id": question["srp_id"] ?? 0, "A": .bytes(number), "M1": .bytes(proof)]
        )
    }

    /// `account.passwordInputSettings` that set `new`, made with the offered algorithm.
    mutating func settings(_ new: String, _ question: TLObject?, hint: String = "") throws -> TLValue {
        var algorithm = try #require(question?["new_algo"]?.object)
        let salt1 = (algorithm["salt1"]?.bytes ?? []) + random.bytes(32)
        algorithm["salt1"] = .bytes(salt1)
        let salts = SRP.Salts(salt1: salt1, salt2: algorithm["salt2"]?.bytes ?? [])
        let verifier = SRP.verifier(ofHash: SRP.passwordHash(Array(new.utf8), salts))
        return .object(
            "account.passwordInputSettings",
            [
                "new_algo": .object(algorithm), "new_password_hash": .bytes(verifier),
                "hint": .string(hint),
            ]
        )
    }
}

@Suite struct PasswordJourneyTests {
    var desk = Desk()
    var client = PasswordClient(password: "correct horse")
    let phone = "9996621234"

    /// Gives the account a password, and takes the login of key 7 as far as the password.
    private mutating func waitForPassword(key: Int64 = 7) throws {
        if desk.world.accounts[PhoneNumber(phone)!] == nil { _ = try desk.logIn(key: 1) }
        let account = try #require(desk.world.accounts[PhoneNumber(phone)!])
        if account.password == nil {
            let verifier = PasswordProof.verifier(
                of: "correct horse",
                hint: "a horse",
                user: account.id,
                seed: 0
            )
            desk.world.setPassword(verifier, of: account.id)
        }
        let hash = try desk.sendCode(phone, at: 2, key: key)
        let error = desk.refusal(
            of: "auth.signIn",
            desk.codeFields(phone, hash, "22222"),
            at: 2,
            key: key
        )
        #expect(error?.description == "401 SESSION_PASSWORD_NEEDED")
        #expect(error?.reason == "9996621234 has a two-step password")
    }

    private mutating func question(key: Int64 = 7) throws -> TLObject? {
        try desk.call("account.getPassword", at: 2, key: key)?.object
    }

    @Test("a login with a password: 401, the question, the proof, and the user")
    mutating func login() throws {
        try waitForPassword()
        let asked = try question()
        #expect(asked?["has_password"] == true)
        #expect(asked?["hint"] == "a horse")
        #expect(asked?["srp_B"]?.bytes?.count == 256)
        let answer = try desk.call("auth.checkPassword", ["password": try client.answer(asked)], at: 2)?
            .object
        #expect(answer?.name == "auth.authorization")
        #expect(try desk.me(at: 2) == answer?["user"]?.object)
    }

    @Test(
        "a key that waits for the password gets 401 SESSION_PASSWORD_NEEDED for all that needs a login",
        arguments: ["users.getUsers", "updates.getState", "auth.exportAuthorization", "messages.getDialogs"]
    )
    mutating func waiting(method: TLName) throws {
        try waitForPassword()
        let error = desk.refusal(of: method, at: 2)
        #expect(error?.description == "401 SESSION_PASSWORD_NEEDED")
        #expect(error?.reason?.hasPrefix("\(method) needs a login") == true)
        #expect(desk.refusal(of: method, at: 2, key: 8)?.message == "AUTH_KEY_UNREGISTERED")
        #expect(desk.refusal(of: "help.getNearestDc", at: 2) == nil)
    }

    @Test("a wrong password is PASSWORD_HASH_INVALID, and the next question gives another chance")
    mutating func wrong() throws {
        try waitForPassword()
        var stranger = PasswordClient(password: "battery staple")
        let asked = try question()
        let proof = try stranger.answer(asked)
        #expect(
            desk.refusal(of: "auth.checkPassword", ["password": proof], at: 2)?.description
                == "400 PASSWORD_HASH_INVALID"
        )
        #expect(desk.refusal(of: "users.getUsers", at: 2)?.message == "SESSION_PASSWORD_NEEDED")
        let right = try client.answer(try question())
        #expect(desk.refusal(of: "auth.checkPassword", ["password": right], at: 2) == nil)
    }

    @Test("a question is good for one answer, at its own key, until a newer one is asked")
    mutating func oneUse() throws {
        try waitForPassword()
        try waitForPassword(key: 8)
        let first = try question()
        let second = try question()
        #expect(first?["srp_id"] != second?["srp_id"])
        #expect(first?["srp_B"] != second?["srp_B"])
        let old = try client.answer(first)
        let fresh = try client.answer(second)
        func message(_ answer: TLValue, key: Int64 = 7) -> String? {
            desk.refusal(of: "auth.checkPassword", ["password": answer], at: 2, key: key)?.message
        }
        #expect(message(old) == "SRP_ID_INVALID")
        #expect(message(fresh, key: 8) == "SRP_ID_INVALID")
        #expect(message(fresh) == nil)
        #expect(message(fresh) == "SRP_ID_INVALID")
    }

    @Test("a number A out of range is SRP_A_INVALID", arguments: [[], [0], [1]] as [[UInt8]])
    mutating func badNumber(number: [UInt8]) throws {
        try waitForPassword()
        var proof = try #require(try client.answer(try question()).object)
        proof["A"] = .bytes(number)
        #expect(
            desk.refusal(of: "auth.checkPassword", ["password": .object(proof)], at: 2)?.message
                == "SRP_A_INVALID"
        )
    }

    @Test("a password that was changed after the question is SRP_PASSWORD_CHANGED")
    mutating func changedMeanwhile() throws {
        try waitForPassword()
        let proof = try client.answer(try question())
        let account = try #require(desk.world.accounts[PhoneNumber(phone)!])
        desk.world.setPassword(PasswordProof.verifier(of: "new", user: account.id, seed: 1), of: account.id)
        #expect(
            desk.refusal(of: "auth.checkPassword", ["password": proof], at: 2)?.message
                == "SRP_PASSWORD_CHANGED"
        )
    }

    @Test("without a login and without a password there is nothing to check, and nobody is told 401")
    mutating func nothingToCheck() throws {
        let asked = try desk.call("account.getPassword", at: 2)?.object
        #expect(asked?["has_password"] == nil)
        for password in ["inputCheckPasswordEmpty", "inputCheckPasswordSRP"] as [TLName] {
            let error = desk.refusal(of: "auth.checkPassword", ["password": .object(password)], at: 2)
            #expect(error?.description == "400 SRP_ID_INVALID")
        }
    }

    @Test("a password is set, changed only by who knows it, and removed")
    mutating func settings() throws {
        _ = try desk.logIn()
        let none = TLValue.object("inputCheckPasswordEmpty")
        var asked = try question()
        #expect(asked?["has_password"] == nil)
        #expect(try update(none, try client.settings("correct horse", asked, hint: "h")) == nil)
        asked = try question()
        #expect(asked?["has_password"] == true)
        #expect(asked?["hint"] == "h")

        #expect(try update(none, try client.settings("x", asked)) == "PASSWORD_HASH_INVALID")
        asked = try question()
        let proof = try client.answer(asked)
        #expect(try update(proof, try client.settings("battery", asked)) == nil)
        client.password = "battery"
        let seen = try client.answer(try question())
        #expect(
            try desk.call("account.getPasswordSettings", ["password": seen], at: 2)
                == .object("account.passwordSettings")
        )
        let last = try client.answer(try question())
        let removal = TLValue.object(
            "account.passwordInputSettings",
            [
                "new_algo": .object("passwordKdfAlgoUnknown"), "new_password_hash": .bytes([]), "hint": "",
            ]
        )
        #expect(try update(last, removal) == nil)
        #expect(try question()?["has_password"] == nil)
        #expect(throws: Never.self) { try desk.logIn(key: 9) }
    }

    @Test("a new password that was not made as offered is refused")
    mutating func badSettings() throws {
        _ = try desk.logIn()
        let none = TLValue.object("inputCheckPasswordEmpty")
        let good = try #require(try client.settings("a", try question()).object)
        let changes: [(String, TLName, TLValue)] = [
            ("NEW_SALT_INVALID", "salt1", .bytes([UInt8](repeating: 0, count: 40))),
            ("NEW_SALT_INVALID", "salt2", .bytes([1])), ("NEW_SETTINGS_INVALID", "g", 4),
            ("NEW_SETTINGS_INVALID", "p", .bytes([7])),
        ]
        for (error, field, value) in changes {
            var settings = good
            var algorithm = try #require(good["new_algo"]?.object)
            algorithm[field] = value
            settings["new_algo"] = .object(algorithm)
            #expect(try update(none, .object(settings)) == error)
        }
        for hash in [[1], [UInt8](repeating: 255, count: 256), [UInt8](repeating: 9, count: 300)] {
            var settings = good
            settings["new_password_hash"] = .bytes(hash)
            #expect(try update(none, .object(settings)) == "NEW_SETTINGS_INVALID")
        }
        #expect(try update(none, .object(good)) == nil)
    }

    private mutating func update(_ password: TLValue, _ settings: TLValue) throws -> String? {
        let fields: TLFields = ["password": password, "new_settings": settings]
        return desk.refusal(of: "account.updatePasswordSettings", fields, at: 2)?.message
    }
}
