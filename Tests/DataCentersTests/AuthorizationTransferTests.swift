import DataCenters
import Primitives
import Testing

@Suite struct AuthorizationTransferTests {
    let home = KeyPlace(dc: 2, keyID: AuthKeyID(7))
    let start = Timestamp(seconds: 1_700_000_000)
    var settings = WorldSettings()
    var random = SeededGenerator(seed: 1)
    var transfers = AuthorizationTransfers()

    mutating func export(from place: KeyPlace? = nil, to target: DCID = 4, at now: Timestamp? = nil)
        -> AuthorizationTransfer
    {
        transfers.export(
            userID: 42,
            origin: place ?? home,
            target: target,
            settings: settings,
            now: now ?? start,
            random: &random
        )
    }

    @Test("an export is good once, at its target, for its user, in its lifetime")
    mutating func conditions() throws {
        let transfer = export()
        let end = start + settings.transferLifetime
        #expect(transfer.bytes.count == AuthorizationTransfers.size)
        #expect(throws: TransferRefusal.unknown) {
            try transfers.find([1, 2, 3], userID: 42, at: 4, now: start)
        }
        #expect(throws: TransferRefusal.wrongDC(4)) {
            try transfers.find(transfer.bytes, userID: 42, at: 5, now: start)
        }
        #expect(throws: TransferRefusal.wrongUser) {
            try transfers.find(transfer.bytes, userID: 43, at: 4, now: start)
        }
        #expect(throws: TransferRefusal.expired) {
            try transfers.find(transfer.bytes, userID: 42, at: 4, now: end)
        }
        #expect(try transfers.find(transfer.bytes, userID: 42, at: 4, now: end - .nanoseconds(1)) == transfer)
        transfers.use(transfer)
        #expect(throws: TransferRefusal.used) {
            try transfers.find(transfer.bytes, userID: 42, at: 4, now: start)
        }
    }

    @Test("a newer export for the same DC voids the older one, and no other")
    mutating func replaced() throws {
        let older = export()
        let elsewhere = export(to: 5)
        let ofAnotherKey = export(from: KeyPlace(dc: 2, keyID: AuthKeyID(8)))
        let newer = export()
        #expect(throws: TransferRefusal.replaced) {
            try transfers.find(older.bytes, userID: 42, at: 4, now: start)
        }
        _ = try transfers.find(newer.bytes, userID: 42, at: 4, now: start)
        _ = try transfers.find(elsewhere.bytes, userID: 42, at: 5, now: start)
        _ = try transfers.find(ofAnotherKey.bytes, userID: 42, at: 4, now: start)
    }

    @Test("whether a newer export voids the older one is a setting")
    mutating func kept() throws {
        settings.newerTransferVoidsOlder = false
        let older = export()
        _ = export()
        _ = try transfers.find(older.bytes, userID: 42, at: 4, now: start)
    }

    @Test("however many exports are asked for, a limited number is remembered")
    mutating func limited() throws {
        for number in 0..<AuthorizationTransfers.limit + 10 {
            _ = export(from: KeyPlace(dc: 2, keyID: AuthKeyID(Int64(number))))
        }
        #expect(transfers.count == AuthorizationTransfers.limit)
        _ = export(at: start + .seconds(61))
        #expect(transfers.count == 1)
    }
}
