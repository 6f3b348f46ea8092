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
            "Whether it has Premium: its uploads may have 8000 parts, others' 4000."
        )
        static let photo = Key("photo", PhotoPlan.notation, without: "none", "The photo it shows.")

        static let table = KeyTable(
            "an account",
            "An element of `accounts`.",
            [phone, firstName, lastName, username, dc, password, hint, bot, state, premium, photo],
            rules: [
                .atLeastOne([phone, bot]) { fields in
                    fields.note(
                        "an account lacks the key 'phone'",
                        expected: "a phone number, or the token of a bot"
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
            botToken: token,
            state: fields[Keys.state],
            isPremium: fields[Keys.premium],
            photo: fields[Keys.photo].map { $0(home) }
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
