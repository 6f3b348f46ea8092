package import Primitives

/// All accounts of a world, found by id, by phone number and by bot token.
///
/// - Limits: at most `AccountDirectory.limit` accounts; further sign-ups are refused.
package struct AccountDirectory: Sendable {
    /// How many accounts a world holds at most.
    package static let limit = 100_000

    /// The accounts, with what has changed of them.
    package private(set) var byID = Tracked<UserID, Account>()
    private var byPhone: [PhoneNumber: UserID] = [:]
    private var byToken: [String: UserID] = [:]

    /// A directory without accounts.
    package init() {}

    /// How many accounts there are.
    package var count: Int { byID.count }

    /// Whether no further account fits.
    package var isFull: Bool { count >= Self.limit }

    /// The account with this id.
    package subscript(id: UserID) -> Account? { byID[id] ?? (id == Account.service.id ? .service : nil) }

    /// The account that owns this number.
    package subscript(phone: PhoneNumber) -> Account? {
        byPhone[phone].flatMap { byID[$0] }
    }

    /// The bot that has, or once had, this token.
    package subscript(token: String) -> Account? {
        byToken[token].flatMap { byID[$0] }
    }

    /// Adds an account, or replaces the one with the same id.
    package mutating func store(_ account: Account) {
        if let old = byID[account.id] {
            if let phone = old.phone { byPhone[phone] = nil }
            for token in old.bot?.allTokens ?? [] { byToken[token] = nil }
        }
        byID[account.id] = account
        if let phone = account.phone { byPhone[phone] = account.id }
        for token in account.bot?.allTokens ?? [] { byToken[token] = account.id }
    }

    /// Changes an account; gives it as it is now, or `nil` if there is none or nothing about it changed.
    @discardableResult
    mutating func update(_ id: UserID, _ change: (inout Account) -> Void) -> Account? {
        guard let old = byID[id] else { return nil }
        var account = old
        change(&account)
        guard account != old else { return nil }
        store(account)
        return account
    }

    // MARK: Tables

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit("accounts", &byID) { _ in nil }
    }

    /// Works the indexes by phone number and by token out again.
    mutating func rebuildIndex() {
        byPhone = [:]
        byToken = [:]
        for (id, account) in byID.all {
            if let phone = account.phone { byPhone[phone] = id }
            for token in account.bot?.allTokens ?? [] { byToken[token] = id }
        }
    }

    /// A new account whose id and access hash follow from the number and the seed.
    ///
    /// The same world therefore has the same ids however often and in whatever order its numbers log in,
    /// short of two numbers that fall on one id (one chance in 2^38 for a pair).
    /// Ids stay below 10^12, above which the Pyrogram family takes no id for an account's.
    package mutating func create(
        phone: PhoneNumber,
        firstName: String,
        lastName: String,
        homeDC: DCID,
        seed: UInt64,
        now: Timestamp
    ) -> Account {
        var generator = SeededGenerator(seed: seed ^ (UInt64(phone.digits) ?? 0))
        let id = freeID(&generator)
        let account = Account(
            id: id,
            accessHash: Int64(truncatingIfNeeded: generator.next()),
            phone: phone,
            firstName: firstName,
            lastName: lastName,
            homeDC: homeDC,
            created: now
        )
        store(account)
        return account
    }

    /// A new bot, whose id is the number that its token begins with, if it is one and free.
    package mutating func createBot(
        token: String,
        firstName: String,
        homeDC: DCID,
        seed: UInt64,
        now: Timestamp
    ) -> Account {
        let number = token.prefix { $0 != ":" }
        var generator = SeededGenerator(seed: seed ^ (UInt64(number) ?? 0) ^ 1 << 63)
        let named = Int64(number).flatMap { (1..<1 << 40).contains($0) ? UserID($0) : nil }
        let id = named.flatMap { byID[$0] == nil ? $0 : nil } ?? freeID(&generator)
        let account = Account(
            id: id,
            accessHash: Int64(truncatingIfNeeded: generator.next()),
            phone: nil,
            firstName: firstName,
            homeDC: homeDC,
            created: now,
            bot: Bot(token: token)
        )
        store(account)
        return account
    }

    private func freeID(_ generator: inout SeededGenerator) -> UserID {
        var id: UserID
        repeat {
            id = UserID(Int64(1 << 39 | generator.next() >> 26))
        } while byID[id] != nil
        return id
    }
}
