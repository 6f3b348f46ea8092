import DataCenters
import Primitives

extension AccountPlan {
    /// The keys of an element of `accounts`.
    enum Keys {
        static let phone = Key(
            "phone",
            .marked(.phone),
            without: "none, for a bot",
            "What it logs in with."
        )
        static let firstName = Key(
            "first_name",
            .text(atMost: 64),
            without: "Test; Bot for a bot",
            "The first name."
        )
        static let lastName = Key(
            "last_name",
            .text(atMost: 64, mayBeEmpty: true),
            without: "the last four digits of the phone number",
            "The last name."
        )
        static let username = Key("username", .marked(.username), without: "none", "Its public name.")
        static let dc = Key(
            "dc",
            .marked(.dc),
            without: "X for 99966XYYYY, else the first DC",
            "Its home."
        )
        static let password = Key(
            "password",
            .text,
            without: "none",
            "The password of its two-step verification."
        )
        static let hint = Key("hint", .text, without: "none", "What reminds of the password.")
        static let recoveryEmail = Key(
            "recovery_email",
            .email,
            without: "none",
            "The e-mail address that its password can be recovered by."
        )
        static let loginEmail = Key(
            "login_email",
            .either([
                .word("required", for: LoginEmail(nil)), Notation<String>.email.map { LoginEmail($0) },
            ]),
            without: "none",
            "The e-mail address that its login codes go to; `required` if a client has to give one first."
        )
        static let passkey = Key(
            "passkey",
            .text(atMost: 128),
            without: "none",
            "The id of a passkey that it logs in by."
        )
        static let codeVia = Key(
            "code_via",
            .list(
                .word(among: LoginCode.Delivery.toPhone),
                of: "ways",
                each: "way",
                count: 1...LoginCode.Delivery.toPhone.count
            ),
            without: LoginCode.Delivery.usual(hasAccount: true).map(\.rawValue).joined(separator: ", "),
            "The ways that its login codes take, in order: the next one by auth.resendCode."
        )
        static let bot = Key(
            "bot",
            .marked(.botToken),
            without: "none",
            "Makes it a bot that logs in with the token."
        )
        static let state = Key("state", .word, default: Account.State.active, "How it stands with Telegram.")
        static let premium = Key(
            "premium",
            .bool,
            default: false,
            "Whether it has Premium: its uploads may have \(UploadLimits.mostPremiumParts) parts, others' \(UploadLimits.mostParts)."
        )
        static let photo = Key("photo", PhotoPlan.notation, without: "none", "The photo it shows.")

        static let table = KeyTable(
            "an account",
            "An element of `accounts`.",
            [
                phone, firstName, lastName, username, dc, password, hint, recoveryEmail, loginEmail, passkey,
                codeVia, bot, state, premium, photo,
            ],
            rules: [
                .atLeastOne([phone, bot]) { fields in
                    fields.note(
                        "an account lacks the key 'phone'",
                        expected: "a phone number, or the token of a bot"
                    )
                },
                .needs(recoveryEmail, password) { fields in
                    let hint = "add password, or leave recovery_email out"
                    fields.note(
                        at: Keys.recoveryEmail,
                        "an address for recovery without a password",
                        hint: hint
                    )
                },
                .needs(hint, password) { fields in
                    let hint = "add password, or leave hint out"
                    fields.note(at: Keys.hint, "a hint without a password", hint: hint)
                },
            ]
        )
    }

    /// An account; where it lives may depend on which DC is the first.
    static let notation = Notation<(DCID) -> AccountPlan>.mapping(Keys.table) { fields in
        { AccountPlan(fields, firstDC: $0) }
    }

    private init(_ fields: Fields, firstDC: DCID) {
        let phone = fields[Keys.phone]
        let token = fields[Keys.bot]
        let home = fields[Keys.dc] ?? Marked(phone?.value.testDC ?? firstDC, at: phone?.mark ?? fields.mark)
        if fields.has(Keys.bot) {
            fields.note(at: Keys.password, "a bot has no password", hint: "leave password out")
            let others: [any AnyKey] = [Keys.loginEmail, Keys.passkey, Keys.codeVia]
            for key in others where fields.has(key) {
                fields.note(at: key, "a bot logs in by its token alone", hint: "leave \(key.name) out")
            }
        }
        self.init(
            mark: fields.mark,
            phone: phone,
            firstName: fields[Keys.firstName] ?? (token == nil ? "Test" : "Bot"),
            lastName: fields[Keys.lastName] ?? phone.map { String($0.value.digits.suffix(4)) } ?? "",
            username: fields[Keys.username],
            dc: home,
            password: fields[Keys.password],
            hint: fields[Keys.hint],
            recoveryEmail: fields[Keys.recoveryEmail],
            loginEmail: fields[Keys.loginEmail],
            passkey: fields[Keys.passkey],
            codeVia: fields[Keys.codeVia],
            botToken: token,
            state: fields[Keys.state],
            isPremium: fields[Keys.premium],
            photo: fields[Keys.photo].map { $0(home) }
        )
    }
}

extension Notation where Value == String {
    /// An e-mail address.
    fileprivate static var email: Self {
        let form = "an e-mail address such as bob@example.org"
        return Notation(
            form,
            schema: .text("^[^@ ]+@[^@ ]+[.][^@ ]+$"),
            isMeant: { $0.scalar?.contains("@") == true },
            read: { item in
                guard let text = item.scalar, EmailAddress.isValid(text) else {
                    item.refuse(expected: form)
                    return nil
                }
                return text
            }
        )
    }
}

/// Where the declared accounts live, for files and channels that say nothing else.
struct AccountHomes {
    /// Where lives what has no owner.
    let first: DCID
    private var homes: [AccountReference: DCID] = [:]

    init(_ accounts: [AccountPlan], first: DCID) {
        self.first = first
        for account in accounts {
            if let phone = account.phone { homes[.phone(phone.value)] = account.dc.value }
            if let name = account.username { homes[.username(name.value.lowercased())] = account.dc.value }
        }
    }

    /// The home of an account; `nil` if no such one is declared.
    subscript(reference: AccountReference) -> DCID? {
        switch reference {
        case .phone: homes[reference]
        case .username(let name): homes[.username(name.lowercased())]
        }
    }
}
