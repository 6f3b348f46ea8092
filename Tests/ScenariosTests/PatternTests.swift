import Events
import Testing

@testable import Scenarios

@Suite("Patterns")
struct PatternTests {
    private func pattern(_ text: String) throws -> Pattern {
        let file = try script("expect: [{ never: \(text) }]")
        return try #require(file.expectations[0].patterns.first)
    }

    private static let journal: [JournalEntry] = {
        var draft = JournalDraft()
        draft.note(
            .request,
            "auth.sendCode",
            dc: 2,
            connection: 1,
            ["args": .object(["phone_number": "999"])]
        )
        draft.note(.request, "auth.signIn", dc: 2, connection: 1, ["args": .object(["phone_code": "22222"])])
        draft.note(.request, "auth.signIn", dc: 4, connection: 2, ["args": .object(["phone_code": "44444"])])
        draft.note(.answer, "PHONE_MIGRATE_2", dc: 4, ["method": "auth.sendCode", "code": 303])
        return draft.entries
    }()

    @Test(
        "an entry matches if kind, subject, fields and arguments do",
        arguments: [
            ("{ request: auth.signIn }", [2, 3]), ("{ request: \"auth.*\", dc: 2 }", [1, 2]),
            ("{ request: auth.signIn, where: { phone_code: \"4*\" } }", [3]),
            ("{ request: auth.signIn, connection: [1, 2] }", [2, 3]),
            ("{ answer: \"*_MIGRATE_*\", code: 303 }", [4]),
            ("{ answer: \"*\", method: auth.signIn }", []),
            ("{ request: auth.signIn, account: \"!= *\" }", [2, 3]),
        ]
    )
    func matching(text: String, expected: [Int]) throws {
        let pattern = try pattern(text)
        #expect(Self.journal.filter(pattern.matches).map(\.number) == expected)
    }

    @Test("an entry matches exactly if nothing of it differs")
    func differences() throws {
        let pattern = try pattern("{ request: auth.signIn, dc: 4, where: { phone_code: 22222 } }")
        let found = Self.journal.map { $0.kind == .request ? pattern.differences(from: $0) : nil }
        #expect(found[0]?.map(\.field) == ["method", "dc", "phone_code"])
        #expect(found[1]?.map(\.description) == ["dc is 2, expected 4"])
        #expect(found[2]?.map(\.description) == ["phone_code is 44444, expected 22222"])
        #expect(pattern.differences(from: Self.journal[3]) == nil)
    }

    @Test("the nearest miss is the right method at another DC rather than another method at the right one")
    func nearest() throws {
        let miss = try #require(NearMiss(to: pattern("{ request: auth.signIn, dc: 1 }"), among: Self.journal))
        #expect(miss.entry.number == 2 && miss.differences.map(\.description) == ["dc is 2, expected 1"])
        let other = try pattern("{ request: auth.signUp, dc: 4 }")
        #expect(NearMiss(to: other, among: Self.journal)?.entry.number == 3)
        #expect(try NearMiss(to: pattern("{ push: \"*\" }"), among: Self.journal) == nil)
    }

    @Test("every word that is sent can be asked for, and no other")
    func words() throws {
        #expect(try warnings("expect: [{ never: { turned_away: [mtproxy, socks, http] } }]") == [])
        #expect(
            try warnings("expect: [{ never: { disconnected: clinet } }]") == [
                "1:35: warning: by is never 'clinet'; did you mean 'client'?"
            ]
        )
        #expect(try warnings("expect: [{ never: { world: account_moved, from_dc: 2 } }]") == [])
    }

    @Test("an argument is reached by its path")
    func paths() {
        var draft = JournalDraft()
        let peer: JournalValue = .object(["user_id": 5])
        draft.note(.request, "messages.sendMessage", ["args": .object(["peer": peer])])
        #expect(draft.entries[0].argument("peer.user_id") == 5)
        #expect(
            draft.entries[0].argument("peer.user_id.more") == nil && draft.entries[0].argument("x") == nil
        )
    }

    @Test("a pattern is shown as it is written, but for quotes")
    func description() throws {
        let text = "{ request: auth.signIn, dc: [2, 4], where: { phone_code: 2* } }"
        #expect(try pattern(text).description == text)
    }

    @Test("every field of every kind can be asked for", arguments: JournalKind.allCases)
    func filters(kind: JournalKind) throws {
        let subject = kind == .fault ? "refuse" : "\"*\""
        let fields = kind.filters.map { ", \($0): \"*\"" }.joined()
        let pattern = try pattern("{ \(kind.rawValue): \(subject)\(fields) }")
        #expect(pattern.kind == kind && pattern.fields.map(\.name) == kind.filters)
    }

    @Test("no field stands twice in a kind, and each says what it holds", arguments: JournalKind.allCases)
    func fields(kind: JournalKind) {
        let names = kind.distinctions
        #expect(Set(names).count == names.count && kind.fields.allSatisfy { !$0.meaning.isEmpty })
        #expect(!kind.filters.contains { $0 != kind.rawValue && JournalKind(rawValue: $0) != nil })
    }
}
