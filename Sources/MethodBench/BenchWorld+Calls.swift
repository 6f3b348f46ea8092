import DataCenters
import Methods
import Primitives
import TL

// What each method is asked with, and what has to be so before.
extension BenchWorld {
    /// The arguments of a call; `dc` and `key` say who makes it.
    mutating func fields(of method: TLName) throws -> TLFields? {
        let namespace = method.text.prefix { $0 != "." }
        if MethodTable.isEmpty(method) { return [:] }
        switch namespace {
        case "account": return try accountFields(method)
        case "auth": return try authFields(method)
        case "channels", "stats": return try channelFields(method)
        case "contacts", "users": return contactFields(method)
        case "help", "langpack": return ["lang_code": "en", "hash": 0]
        case "messages": return try messageFields(method) ?? groupFields(method)
        case "payments", "stories": return ["peer": friend.peer]
        case "updates": return updateFields(method)
        case "photos", "upload": return try fileFields(method)
        default: return nil
        }
    }

    private mutating func accountFields(_ method: TLName) throws -> TLFields? {
        switch method {
        case "account.changeAuthorizationSettings":
            let key = newNumber()
            try logIn(me, key: key)
            let hash = world.loginHash(of: KeyPlace(dc: Self.home, keyID: AuthKeyID(key)))
            return ["confirmed": true, "hash": .number(hash)]
        case "account.getPrivacy": return ["key": .object("inputPrivacyKeyPhoneNumber")]
        case "account.checkUsername": return ["username": "free_name"]
        case "account.getAuthorizations", "account.getPassword": return [:]
        case "account.getPasswordSettings": return ["password": .object("inputCheckPasswordEmpty")]
        case "account.updatePasswordSettings":
            return [
                "password": .object("inputCheckPasswordEmpty"),
                "new_settings": .object("account.passwordInputSettings"),
            ]
        case "account.resetAuthorization":
            let key = newNumber()
            try logIn(me, key: key)
            return ["hash": .number(world.loginHash(of: KeyPlace(dc: Self.home, keyID: AuthKeyID(key))))]
        case "account.cancelPasswordEmail", "account.confirmPasswordEmail", "account.resendPasswordEmail":
            let user = me.account.id
            let code = try world.draft(nil, recoveredBy: "bob@example.org", of: user, at: Self.home, now: now)
            return ["code": .string(code.digits)]
        case "account.sendVerifyEmailCode": return ["email": "bob@example.org"]
        case "account.verifyEmail":
            let place = KeyPlace(dc: Self.home, keyID: AuthKeyID(me.key))
            let code = try world.verify("bob@example.org", for: .passport(me.account.id), at: place, now: now)
            return ["verification": .object("emailVerificationCode", ["code": .string(code.digits)])]
        case "account.deleteAccount":
            // Asked without a login, so that the world stays as it is.
            key = newNumber()
            return [:]
        case "account.declinePasswordReset", "account.resetPassword": return [:]
        case "account.updateProfile": return ["about": .string("round \(newNumber())")]
        case "account.updateStatus": return ["offline": false]
        case "account.updateUsername": return ["username": .string("bench_\(newNumber())")]
        default: return nil
        }
    }

    private mutating func authFields(_ method: TLName) throws -> TLFields? {
        let stranger = newNumber()
        let place = KeyPlace(dc: Self.home, keyID: AuthKeyID(stranger))
        let application: TLFields = ["api_id": 1, "api_hash": "hash"]
        switch method {
        case "auth.acceptLoginToken": return ["token": .bytes(try loginToken(for: place))]
        case "auth.exportAuthorization": return ["dc_id": 4]
        case "auth.checkRecoveryPassword", "auth.recoverPassword": return ["code": "222222"]
        case "auth.requestPasswordRecovery", "auth.resetAuthorizations": return [:]
        default: key = stranger
        }
        switch method {
        case "auth.importLoginToken":
            let token = try loginToken(for: place)
            _ = try world.acceptLoginToken(token, by: me.account, now: now)
            return ["token": .bytes(token)]
        case "auth.exportLoginToken", "auth.initPasskeyLogin": return application
        case "auth.finishPasskeyLogin": return [:]
        case "auth.cancelCode", "auth.resendCode", "auth.resetLoginEmail", "auth.signIn":
            return try code(for: friend.account.phone, at: place)
        case "auth.signUp":
            let phone = PhoneNumber("3161\(newNumber())")
            var fields = try code(for: phone, at: place)
            if let phone, let hash = fields["phone_code_hash"]?.string,
                let digits = fields["phone_code"]?.string
            {
                _ = try world.signIn(phone, hash: hash, code: digits, at: place, now: now)
            }
            fields["first_name"] = "New"
            return fields
        case "auth.sendCode":
            return application.merging(["phone_number": .string(friend.account.phone?.digits ?? "")]) { $1 }
        case "auth.checkPassword": return ["password": .object("inputCheckPasswordEmpty")]
        case "auth.dropTempAuthKeys": return [:]
        case "auth.importAuthorization":
            let home = KeyPlace(dc: Self.home, keyID: AuthKeyID(me.key))
            let transfer = try world.exportAuthorization(from: home, to: 4, now: now)
            dc = 4
            return ["id": .number(transfer.userID.number), "bytes": .bytes(transfer.bytes)]
        case "auth.importBotAuthorization":
            return application.merging(["bot_auth_token": "4711:token"]) { $1 }
        case "auth.logOut":
            try logIn(me, key: key)
            return [:]
        default: return nil
        }
    }

    private mutating func loginToken(for place: KeyPlace) throws -> [UInt8] {
        guard case .shown(let token) = try world.exportLoginToken(for: place, except: [], now: now) else {
            return []
        }
        return token.bytes
    }

    private mutating func code(for phone: PhoneNumber?, at place: KeyPlace) throws -> TLFields {
        guard let phone else { return [:] }
        let code = try world.sendCode(to: phone, for: place, now: now)
        return [
            "phone_number": .string(phone.digits), "phone_code_hash": .string(code.hash),
            "phone_code": .string(code.digits),
        ]
    }

    private func contactFields(_ method: TLName) -> TLFields? {
        let phone = friend.account.phone?.digits ?? ""
        switch method {
        case "contacts.addContact": return ["id": friend.input, "first_name": "F"]
        case "contacts.deleteContacts": return ["id": [friend.input]]
        case "contacts.getContacts", "contacts.getContactIDs", "contacts.getStatuses": return [:]
        case "contacts.importContacts":
            return ["contacts": [.object("inputPhoneContact", ["phone": .string(phone), "first_name": "F"])]]
        case "contacts.resolvePhone": return ["phone": .string(phone)]
        case "contacts.resolveUsername": return ["username": "the_public"]
        case "contacts.search": return ["q": "the_pub", "limit": 10]
        case "users.getFullUser": return ["id": friend.input]
        case "users.getUsers": return ["id": [.object("inputUserSelf"), friend.input]]
        default: return nil
        }
    }

    private func updateFields(_ method: TLName) -> TLFields? {
        switch method {
        case "updates.getState": return [:]
        case "updates.getDifference":
            let pts = world.messaging.boxes[me.account.id]?.store.pts ?? 1
            return ["pts": .number(Int64(pts - 5)), "date": .number(now.seconds + 1), "qts": 0]
        case "updates.getChannelDifference":
            let pts = world.messaging.channels[channel]?.store.pts ?? 1
            return ["channel": input(channel), "pts": .number(Int64(pts - 2)), "limit": 50]
        default: return nil
        }
    }

    /// An `InputChannel`, or another object that names a channel.
    func input(_ channel: ChannelID, _ name: TLName = "inputChannel") -> TLValue {
        let hash = world.messaging.channels[channel]?.accessHash ?? 0
        return .object(name, ["channel_id": .number(channel.number), "access_hash": .number(hash)])
    }
}
