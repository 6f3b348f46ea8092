import Methods
import Primitives
import TL

@testable import DataCenters

/// The answers of methods about passwords that were forgotten, e-mail addresses and passkeys, which take some preparation.
enum RecoveryAnswers {
    static let methods: [TLName] = [
        "account.cancelPasswordEmail", "account.confirmPasswordEmail", "account.resendPasswordEmail",
        "account.declinePasswordReset", "account.resetPassword", "account.sendVerifyEmailCode",
        "account.verifyEmail", "auth.checkRecoveryPassword", "auth.finishPasskeyLogin",
        "auth.recoverPassword",
        "auth.requestPasswordRecovery", "auth.resetLoginEmail",
    ]

    static let phone = "9996621234"
    static let address = "bob@example.org"

    /// What a method answers at a desk whose key 7 of DC 2 is logged in as `phone`.
    static func answer(to method: TLName, desk: inout Desk) throws -> TLValue? {
        let user = desk.testAccount().id
        let isOld = desk.layer < 145
        switch method {
        case "account.cancelPasswordEmail", "account.confirmPasswordEmail", "account.resendPasswordEmail":
            _ = try desk.world.draft(nil, recoveredBy: address, of: user, at: 2, now: desk.now)
            return try desk.call(method, ["code": "222222"], at: 2)
        case "account.declinePasswordReset", "account.resetPassword":
            desk.giveAccount(password: "p")
            let pending = try desk.call("account.resetPassword", at: 2)
            return method == "account.resetPassword" ? pending : try desk.call(method, at: 2)
        case "account.sendVerifyEmailCode", "account.verifyEmail":
            let purpose: TLFields = isOld ? [:] : ["purpose": .object("emailVerifyPurposePassport")]
            let email: TLFields = ["email": .string(address)]
            let sent = try desk.call("account.sendVerifyEmailCode", email.merging(purpose) { $1 }, at: 2)
            guard method == "account.verifyEmail" else { return sent }
            let code = TLValue.object("emailVerificationCode", ["code": "222222"])
            let proof = isOld ? email.merging(["code": "222222"]) { $1 } : ["verification": code]
            return try desk.call(method, proof.merging(purpose) { $1 }, at: 2)
        case "auth.finishPasskeyLogin":
            desk.change { $0.passkey = "key" }
            let options = try desk.call(
                "auth.initPasskeyLogin",
                ["api_id": 1, "api_hash": "h"],
                at: 2,
                key: 9
            )
            let credential = PasskeyClient.credential(options, id: "key", handle: "2:\(user)")
            return try desk.call(method, ["credential": credential], at: 2, key: 9)
        case "auth.resetLoginEmail":
            desk.change { $0.loginEmail = LoginEmail(address) }
            let hash = try desk.sendCode(phone, at: 2, key: 9)
            return try desk.call(method, desk.codeFields(phone, hash), at: 2, key: 9)
        default:
            desk.giveAccount(password: "p")
            desk.change { $0.recoveryEmail = address }
            let sent = try desk.call("auth.requestPasswordRecovery", at: 2)
            guard method != "auth.requestPasswordRecovery" else { return sent }
            return try desk.call(method, ["code": "222222"], at: 2)
        }
    }
}

extension Desk {
    /// Changes the account of the number that these tests are about.
    mutating func change(_ change: (inout Account) -> Void) {
        world.accounts.update(testAccount().id, change)
    }

    /// That account.
    mutating func testAccount() -> Account { world.owner(of: PhoneNumber(RecoveryAnswers.phone)!, now: now)! }

    /// Gives that account a two-step password.
    mutating func giveAccount(password: String) {
        let account = testAccount()
        world.setPassword(PasswordProof.verifier(of: password, user: account.id, seed: 0), of: account.id)
    }
}

/// What a client makes of a passkey question.
enum PasskeyClient {
    /// The credential that answers `auth.passkeyLoginOptions`: the challenge is taken out of the options as text.
    static func credential(_ options: TLValue?, id: String, handle: String) -> TLValue {
        let text = options?.object?["options"]?.object?["data"]?.string ?? ""
        let challenge = text.split(separator: "\"").drop { $0 != "challenge" }.dropFirst(2).first ?? ""
        let data = "{\"type\":\"webauthn.get\",\"challenge\":\"\(challenge)\"}"
        let response = TLValue.object(
            "inputPasskeyResponseLogin",
            [
                "client_data": .object("dataJSON", ["data": .string(data)]),
                "authenticator_data": .bytes([1]), "signature": .bytes([2]), "user_handle": .string(handle),
            ]
        )
        return .object(
            "inputPasskeyCredentialPublicKey",
            ["id": .string(id), "raw_id": .string(id), "response": response]
        )
    }
}
