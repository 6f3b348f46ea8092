import Foundation
import Primitives
import TL
import Testing

@testable import Events

@Suite("Entries of the journal")
struct JournalEntryTests {
    private static func entry(
        _ kind: JournalKind,
        _ subject: JournalValue,
        dc: DCID? = nil,
        connection: Int? = nil,
        _ fields: [String: JournalValue] = [:]
    ) -> JournalEntry {
        JournalEntry(
            number: 1,
            time: Timestamp(nanoseconds: 1_763_823_991_123_456_000),
            kind: kind,
            dc: dc,
            connection: connection,
            fields: fields.merging([kind.subject.name: subject]) { $1 }
        )
    }

    private static let busy = entry(
        .request,
        "auth.sendCode",
        dc: 2,
        connection: 3,
        [
            "later": "what this version does not know", "layer": 214, "account": "9996621234",
            "args": .object([
                "phone_number": "+1 \"\\\n\u{1}é", "big": .number(1 << 60), "fraction": .double(0.5),
                "list": .list([true, 1]), "none": .list([]), "object": .object([:]),
            ]),
        ]
    )

    @Test(
        "a line has number, time, kind, place, then the fields in the order of their kind, the unknown last"
    )
    func line() {
        #expect(
            Self.busy.json == #"""
                {"n":1,"time":1763823991123456,"event":"request","dc":2,"connection":3,"method":"auth.sendCode",\#
                "args":{"big":"1152921504606846976","fraction":0.5,"list":[true,1],"none":[],"object":{},\#
                "phone_number":"+1 \"\\\n\u0001é"},"account":"9996621234","layer":214,\#
                "later":"what this version does not know"}
                """#
        )
    }

    @Test("other readers of JSON read the same, whatever the kind")
    func otherReaders() throws {
        for kind in JournalKind.allCases {
            let entry = Self.entry(kind, "text \"quoted\"\n\u{1F642}", ["x": .double(1.5)])
            let read = try JSONSerialization.jsonObject(with: Data(entry.json.utf8)) as? [String: Any]
            #expect(read?["event"] as? String == kind.rawValue)
            #expect(read?[kind.subject.name] as? String == "text \"quoted\"\n\u{1F642}")
            #expect(read?["x"] as? Double == 1.5)
        }
    }

    @Test("numbers that readers of JSON would round are texts, and compare the same")
    func largeNumbers() throws {
        let entry = Self.entry(.push, "updates", ["key_id": .number(Int64.max)])
        let read = try JSONReader.object(Array(entry.json.utf8)[...])
        #expect(read["key_id"] == "9223372036854775807")
        #expect(read["key_id"]?.text == entry["key_id"]?.text)
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
        let answer = Self.entry(
            .answer,
            "PHONE_MIGRATE_2",
            dc: 4,
            connection: 1,
            ["method": "auth.sendCode", "reason": "9996621234 lives on DC 2"]
        )
        #expect(
            answer.summary
                == "1 answer PHONE_MIGRATE_2 to auth.sendCode at DC 4 on #1: 9996621234 lives on DC 2"
        )
        let badFrame = Self.entry(.badFrame, "no length", dc: 1, connection: 3)
        #expect(badFrame.summary == "1 bad_frame no length at DC 1 on #3")
    }
}
