import Foundation
import Primitives
import TL
import Testing

@testable import Scenarios

@Suite("Entries of the journal")
struct JournalEntryTests {
    private func coded(_ entry: JournalEntry) throws -> JournalEntry {
        try JSONDecoder().decode(JournalEntry.self, from: JSONEncoder().encode(entry))
    }

    @Test("what is written is read back, whatever it holds")
    func roundTrip() throws {
        var draft = JournalDraft()
        draft.note(
            .world,
            "everything",
            dc: 2,
            connection: 7,
            [
                "args": .object([
                    "_": "inputPeerUser", "id": 5, "ids": .list([1, "two", true]), "x": .double(1.5),
                ]),
                "key_id": "00ff00ff00ff00ff",
            ]
        )
        for kind in JournalKind.allCases { draft.note(kind, "text \"quoted\"\n\u{1F642}") }
        for entry in draft.entries { #expect(try coded(entry) == entry) }
    }

    @Test("a line has its number, its time in microseconds, its event, and fields by name")
    func names() throws {
        var draft = JournalDraft()
        draft.note(.request, "auth.sendCode", dc: 2, connection: 7, ["layer": 214])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let line = String(decoding: try encoder.encode(draft.entries[0]), as: UTF8.self)
        let expected =
            #"{"connection":7,"dc":2,"event":"request","layer":214,"method":"auth.sendCode","n":1,"#
            + #""time":1000000000}"#
        #expect(line == expected)
    }

    @Test("numbers that readers of JSON would round are texts, and compare the same")
    func largeNumbers() throws {
        var draft = JournalDraft()
        draft.note(.push, "updates", ["key_id": .number(Int64.max)])
        let read = try coded(draft.entries[0])
        #expect(read["key_id"] == "9223372036854775807")
        #expect(read["key_id"]?.text == draft.entries[0]["key_id"]?.text)
    }

    @Test("bytes are hexadecimal and cut, lists are cut, deep values are told by their constructor")
    func values() {
        let bytes = JournalValue(TLValue.bytes([UInt8](repeating: 0xab, count: 65)))
        #expect(bytes.text == String(repeating: "ab", count: 64) + "... (65 bytes)")
        guard case .list(let items) = JournalValue(TLValue.vector((0..<101).map { .number($0) })) else {
            Issue.record("no list")
            return
        }
        #expect(items.count == 100)
        var deep = TLValue.object(TLObject("leaf", ["x": 1]))
        for _ in 0..<9 { deep = .object(TLObject("node", ["inner": deep])) }
        #expect(JournalValue(deep).text.contains("_: node") && !JournalValue(deep).text.contains("x: 1"))
    }

    @Test("a summary says what, where and why")
    func summary() {
        var draft = JournalDraft()
        draft.note(
            .answer,
            "PHONE_MIGRATE_2",
            dc: 4,
            connection: 1,
            [
                "method": "auth.sendCode", "reason": "9996621234 lives on DC 2",
            ]
        )
        draft.note(.badFrame, "no length", dc: 1, connection: 3)
        #expect(
            draft.entries.map(\.summary) == [
                "1 answer PHONE_MIGRATE_2 to auth.sendCode at DC 4 on #1: 9996621234 lives on DC 2",
                "2 bad_frame no length at DC 1 on #3",
            ]
        )
    }
}
