public import Primitives

/// All accounts of a world, found by id and by phone number.
///
/// - Limits: at most `AccountDirectory.limit` accounts; further sign-ups are refused.
public struct AccountDirectory: Sendable {
    /// How many accounts a world holds at most.
    public static let limit = 100_000

    /// The accounts, with what has changed of them.
    public internal(set) var byID = Tracked<UserID, Account>()
    private var byPhone: [PhoneNumber: UserID] = [:]

    /// A directory without accounts.
    public init() {}

    /// How many accounts there are.
    public var count: Int { byID.count }

    /// Whether no further account fits.
    public var isFull: Bool { count >= Self.limit }

    /// The account with this id.
    public subscript(id: UserID) -> Account? { byID[id] }

    /// The account that owns this number.
    public subscript(phone: PhoneNumber) -> Account? {
        byPhone[phone].flatMap { byID[$0] }
    }

    /// Adds an account, or replaces the one with the same id.
    public mutating func store(_ account: Account) {
        if let old = byID[account.id], old.phone != account.phone { byPhone[old.phone] = nil }
        byID[account.id] = account
        byPhone[account.phone] = account.id
    }

    /// Works the index by phone number out again.
    mutating func rebuildIndex() {
        byPhone = Dictionary(
            byID.all.map { ($0.value.phone, $0.key) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// A new account whose id and access hash follow from the number and the seed.
    ///
    /// The same world therefore has the same ids however often and in whatever order its numbers log in,
    /// short of two numbers that fall on one id (one chance in 2^38 for a pair).
    /// Ids stay below 10^12, above which the Pyrogram family takes no id for an account's.
    public mutating func create(
        phone: PhoneNumber,
        firstName: String,
        lastName: String,
        homeDC: DCID,
        seed: UInt64,
        now: Timestamp
    ) -> Account {
        var generator = SeededGenerator(seed: seed ^ (UInt64(phone.digits) ?? 0))
        var id: UserID
        repeat {
            id = UserID(Int64(1 << 39 | generator.next() >> 26))
        } while byID[id] != nil
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
}
