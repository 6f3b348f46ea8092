import DataCenters
import Primitives
import Testing

@Suite struct LoginCodesTests {
    let phone = PhoneNumber("9996621234")!
    let place = KeyPlace(dc: 2, keyID: AuthKeyID(7))
    let start = Timestamp(seconds: 1_700_000_000)
    var settings = WorldSettings()
    var random = SeededGenerator(seed: 1)
    var codes = LoginCodes()

    mutating func issue(to phone: PhoneNumber? = nil, for place: KeyPlace? = nil, at now: Timestamp? = nil)
        -> LoginCode
    {
        codes.issue(
            "22222",
            to: phone ?? self.phone,
            for: place ?? self.place,
            by: [.app, .sms, .call],
            settings: settings,
            now: now ?? start,
            random: &random
        )
    }

    @Test("a right code is used once")
    mutating func used() throws {
        let code = issue()
        try codes.check("22222", hash: code.hash, of: phone, for: place, now: start)
        try codes.use(code.hash, of: phone, for: place, now: start)
        #expect(throws: CodeRefusal.unknownHash) {
            try codes.check("22222", hash: code.hash, of: phone, for: place, now: start)
        }
        #expect(codes.count == 0)
    }

    @Test("a code is not used before the right digits came")
    mutating func notConfirmed() throws {
        let code = issue()
        #expect(throws: CodeRefusal.notConfirmed) {
            try codes.use(code.hash, of: phone, for: place, now: start)
        }
    }

    @Test("wrong digits cost an attempt, and the last one voids the code")
    mutating func attempts() throws {
        settings.codeAttempts = 3
        let code = issue()
        for left in [2, 1] {
            #expect(throws: CodeRefusal.wrong(attemptsLeft: left)) {
                try codes.check("11111", hash: code.hash, of: phone, for: place, now: start)
            }
        }
        #expect(throws: CodeRefusal.exhausted) {
            try codes.check("11111", hash: code.hash, of: phone, for: place, now: start)
        }
        #expect(throws: CodeRefusal.unknownHash) {
            try codes.check("22222", hash: code.hash, of: phone, for: place, now: start)
        }
    }

    @Test("a code is good until its lifetime ends, not at the end of it")
    mutating func lifetime() throws {
        let code = issue()
        let end = start + settings.codeLifetime
        #expect(throws: CodeRefusal.expired) {
            try codes.check("22222", hash: code.hash, of: phone, for: place, now: end)
        }
        try codes.check("22222", hash: code.hash, of: phone, for: place, now: end - .nanoseconds(1))
    }

    @Test("a code belongs to its number, its key and its DC")
    mutating func owner() throws {
        let code = issue()
        let other = PhoneNumber("9996625678")!
        #expect(throws: CodeRefusal.unknownHash) {
            try codes.check("22222", hash: code.hash, of: other, for: place, now: start)
        }
        for place in [KeyPlace(dc: 2, keyID: AuthKeyID(8)), KeyPlace(dc: 1, keyID: AuthKeyID(7))] {
            #expect(throws: CodeRefusal.unknownHash) {
                try codes.check("22222", hash: code.hash, of: phone, for: place, now: start)
            }
        }
    }

    @Test("a new code takes the place of the one before it")
    mutating func replaced() throws {
        let old = issue()
        let new = issue()
        #expect(old.hash != new.hash)
        #expect(throws: CodeRefusal.unknownHash) {
            try codes.check("22222", hash: old.hash, of: phone, for: place, now: start)
        }
        try codes.check("22222", hash: new.hash, of: phone, for: place, now: start)
    }

    @Test("asking again goes app, text message, call, and renews the code")
    mutating func resent() throws {
        let code = issue()
        let later = start + .seconds(299)
        #expect(
            try codes.resend(code.hash, to: phone, for: place, settings: settings, now: start).delivery
                == .sms
        )
        let last = try codes.resend(code.hash, to: phone, for: place, settings: settings, now: later)
        #expect(last.delivery == .call)
        #expect(last.hash == code.hash)
        try codes.check("22222", hash: code.hash, of: phone, for: place, now: later + .seconds(299))
        #expect(throws: CodeRefusal.noFurtherWay) {
            try codes.resend(code.hash, to: phone, for: place, settings: settings, now: later)
        }
    }

    @Test("a cancelled code is unknown")
    mutating func cancelled() throws {
        let code = issue()
        try codes.cancel(code.hash, to: phone, for: place, now: start)
        #expect(throws: CodeRefusal.unknownHash) {
            try codes.cancel(code.hash, to: phone, for: place, now: start)
        }
    }

    @Test("however many codes are asked for, a limited number is kept, the newest ones")
    mutating func limited() throws {
        let first = issue()
        for number in 0..<LoginCodes.limit + 10 {
            _ = issue(for: KeyPlace(dc: 2, keyID: AuthKeyID(Int64(100 + number))), at: start + .seconds(1))
        }
        #expect(codes.count == LoginCodes.limit)
        #expect(throws: CodeRefusal.unknownHash) {
            try codes.check("22222", hash: first.hash, of: phone, for: place, now: start)
        }
        _ = issue(at: start + .seconds(10_000))
        #expect(codes.count == 1)
    }

    @Test("a key that is forgotten takes its codes along")
    mutating func forgotten() {
        _ = issue()
        let other = issue(for: KeyPlace(dc: 2, keyID: AuthKeyID(8)))
        codes.forget(place)
        #expect(codes.count == 1)
        #expect(throws: Never.self) {
            try codes.check("22222", hash: other.hash, of: phone, for: other.place, now: start)
        }
    }
}
