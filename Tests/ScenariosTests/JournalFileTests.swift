import Events
import Foundation
import Primitives
import Scenarios
import Testing

@Suite("A journal as a file")
struct JournalFileTests {
    private static let entry = JournalEntry(
        number: 7,
        time: Timestamp(nanoseconds: 1_763_823_991_123_456_000),
        kind: .request,
        dc: 2,
        connection: 3,
        fields: [
            "method": "auth.sendCode", "layer": 214,
            "args": .object([
                "phone_number": "+1 \"\\\n\u{1}é", "big": .number(1 << 60), "fraction": .double(0.5),
                "list": .list([true, 1]), "none": .list([]), "object": .object([:]),
            ]),
        ]
    )

    @Test("an entry is a line: number, time, kind, place, then its fields")
    func line() {
        #expect(
            Self.entry.json == #"""
                {"n":7,"time":1763823991123456,"event":"request","dc":2,"connection":3,"method":"auth.sendCode",\#
                "args":{"big":"1152921504606846976","fraction":0.5,"list":[true,1],"none":[],"object":{},\#
                "phone_number":"+1 \"\\\n\u0001é"},"layer":214}
                """#
        )
    }

    @Test("what is written is read back, header and all")
    func roundTrip() {
        let header = JournalFile.Header(dcsim: "0.1.0", seed: .max, scenario: "a \"b\".yaml")
        let text = "\(header.json)\n\(Self.entry.json)\n"
        let file = JournalFile(Array(text.utf8), name: "j")
        #expect(file.header == header)
        #expect(file.entries.map(\.json) == [Self.entry.json])
        #expect(file.mistakes.isEmpty)
    }

    @Test("a file that is cut anywhere gives what is whole, and never an error")
    func cuts() {
        let bytes = Array("\(JournalFile.Header(dcsim: "0").json)\n\(Self.entry.json)\n".utf8)
        for count in bytes.indices {
            let file = JournalFile(Array(bytes[..<count]), name: "j")
            #expect(file.mistakes.allSatisfy { $0.severity == .warning })
            #expect(file.mistakes.count <= 1)
        }
    }

    @Test("lines that cannot be read are named by file, line and column; the others count")
    func mistakes() {
        let text = """
            {"n":1,"time":5,"event":"mistake","text":"x","later":null}

            {"n":
            [1]
            {"n":1,"time":5}
            {"n":2,"time":6,"event":"novelty"}
            {"n":3,"time":6,"event":"push"} x
            {"n":4,"time":6,"event":"push","a":"\\u00e9\\ud83d\\ude00\\n"}
            {"journal":9}

            """
        let file = JournalFile(Array(text.utf8), name: "j.jsonl")
        #expect(file.entries.map(\.number) == [1, 4])
        #expect(file.entries.last?["a"] == "é😀\n")
        #expect(file.unknownKinds == ["novelty": 1])
        #expect(
            file.mistakes.map(\.description) == [
                "j.jsonl:3:6: error: this is no line of a journal; expected a value",
                "j.jsonl:4:1: error: this is no line of a journal; expected an object such as {\"n\":1}",
                "j.jsonl:5:1: error: an entry without 'event'; expected n, time and event",
                "j.jsonl:7:33: error: this is no line of a journal; expected nothing after the object",
                "j.jsonl:9:1: error: the journal has version 9; expected version 2",
            ]
        )
    }

    @Test(
        "the array that the admin API gives unless it is asked for lines is no journal, and it is said what to ask for"
    )
    func array() {
        let file = JournalFile(
            Array("[{\"n\":1,\"time\":5,\"event\":\"mistake\",\"text\":\"x\"}]".utf8),
            name: "j"
        )
        #expect(file.entries.isEmpty)
        #expect(
            file.mistakes.map(\.description) == [
                "j:1:1: error: this is a JSON array, and no journal; expected an object a line, as the admin API gives "
                    + "for Accept: application/x-ndjson"
            ]
        )
    }

    @Test("depth has a limit, and random bytes are no danger")
    func abuse() {
        let deep = Array((String(repeating: "{\"a\":", count: 10_000) + "\n").utf8)
        #expect(JournalFile(deep, name: "j").mistakes.count == 1)
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let soup = random.bytes(40).map { Array("{}[]\",:\\u0123n-e. tf\n".utf8)[Int($0) % 21] }
            _ = JournalFile(Array("{\"n\":".utf8) + soup, name: "j")
        }
    }
}
