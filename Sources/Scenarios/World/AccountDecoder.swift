import DataCenters
import Primitives

extension Item {
    func account(defaultDC: DCID) -> AccountPlan? {
        guard let fields = fields(WorldKeys.account) else { return nil }
        let phone = fields.marked("phone") { $0.phone() }
        let token = fields.marked("bot") { $0.botToken() }
        if !fields.has("phone"), !fields.has("bot") {
            note("an account lacks the key 'phone'", expected: "a phone number, or the token of a bot")
        }
        if !fields.has("password") {
            fields.note(at: "hint", "a hint without a password", hint: "add password, or leave hint out")
        }
        if fields.has("bot") {
            fields.note(at: "password", "a bot has no password", hint: "leave password out")
        }
        let states = AccountPlan.State.allCases.map { ($0.rawValue, $0) }
        let home = phone?.value.testDC ?? defaultDC
        let standardLastName = phone.map { String($0.value.digits.suffix(4)) } ?? ""
        return AccountPlan(
            mark: mark,
            phone: phone,
            firstName: fields.value("first_name") { $0.text(atMost: 64) } ?? (token == nil ? "Test" : "Bot"),
            lastName: fields.value("last_name") { $0.text(atMost: 64, mayBeEmpty: true) } ?? standardLastName,
            username: fields.marked("username") { $0.username() },
            dc: fields.marked("dc") { $0.dc() } ?? Marked(home, at: phone?.mark ?? mark),
            password: fields.value("password") { $0.text(atMost: 256) },
            hint: fields.value("hint") { $0.text(atMost: 256) },
            botToken: token,
            state: fields.value("state") { $0.word(states) } ?? .active
        )
    }

    /// `1234567890:secret`.
    func botToken() -> String? {
        let expected = "a token such as 1234567890:secret"
        guard let text = scalar else {
            refuse(expected: expected)
            return nil
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]), number > 0, number < 1 << 40,
            String(number) == parts[0], (1...64).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else {
            refuse(expected: expected)
            return nil
        }
        return text
    }

    fileprivate func accountReference() -> AccountReference? {
        guard let text = scalar else {
            refuse(expected: "a phone number or a username")
            return nil
        }
        if let phone = PhoneNumber(text) { return .phone(phone) }
        return username().map { .username($0) }
    }
}

/// Where the declared accounts live, for files and channels that say nothing else.
struct AccountHomes {
    private var homes: [AccountReference: DCID] = [:]

    init(_ accounts: [AccountPlan]) {
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

extension Item {
    func file(_ homes: AccountHomes, defaultDC: DCID) -> FilePlan? {
        guard let fields = fields(WorldKeys.file) else { return nil }
        let name = fields.marked("name") { $0.text() }
        let owner = fields.marked("owner") { $0.owner(homes) }
        let sources = fields.present(["size", "content", "path"])
        if sources.count != 1 {
            let found =
                sources.isEmpty
                ? "a file without content" : "a file with \(sources.joined(separator: " and "))"
            note(found, expected: "exactly one of size, content and path")
        }
        let size = fields.value("size") { $0.size(atMost: FilePlan.largest) }
        let text = fields.value("content") { $0.text(atMost: SourceText.most, mayBeEmpty: true) }
        let path = fields.value("path") { $0.text(atMost: 4096) }
        let url = fields.value("url") { $0.text(atMost: 4096) }
        let home = owner.flatMap { homes[$0.value] } ?? defaultDC
        let dc = fields.marked("dc") { $0.dc() } ?? Marked(home, at: owner?.mark ?? mark)
        let announced = fields.marked("announced") { $0.dc() } ?? Marked(home, at: owner?.mark ?? mark)
        let content =
            size.map { FilePlan.Content.size($0) } ?? text.map { .text($0) } ?? path.map { .path($0) }
        guard let name, let content else { return nil }
        return FilePlan(
            mark: mark,
            name: name,
            content: content,
            dc: dc,
            announced: announced,
            owner: owner,
            url: url
        )
    }

    func channel(_ homes: AccountHomes) -> ChannelPlan? {
        guard let fields = fields(WorldKeys.channel) else { return nil }
        let title = fields.value("title") { $0.text(atMost: 128) }
        let username = fields.marked("username") { $0.username() }
        let owner = fields.marked("owner") { $0.owner(homes) }
        let dc = fields.marked("dc") { $0.dc() }
        let statsDC = fields.marked("stats_dc") { $0.dc() }
        guard let title, let owner, let home = homes[owner.value] else { return nil }
        let place = dc ?? Marked(home, at: owner.mark)
        return ChannelPlan(
            mark: mark,
            title: title,
            username: username,
            owner: owner,
            dc: place,
            statsDC: statsDC ?? place
        )
    }

    /// A declared account.
    private func owner(_ homes: AccountHomes) -> AccountReference? {
        guard let reference = accountReference() else { return nil }
        guard homes[reference] != nil else {
            note("\(name) is \(value.summary), and no such account is declared", hint: "add it to accounts")
            return nil
        }
        return reference
    }
}
