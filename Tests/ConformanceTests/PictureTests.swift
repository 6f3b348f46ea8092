import Events
import Scenarios
import Testing

@testable import Conformance

@Suite("A journal as a picture")
struct PictureTests {
    static func drawn(_ journal: [JournalEntry] = Samples.journal, marked: Int? = nil) -> [String] {
        var picture = JournalPicture()
        picture.marked = marked.map { [$0] } ?? []
        return drawn(picture, journal)
    }

    private static func drawn(_ picture: JournalPicture, _ journal: [JournalEntry]) -> [String] {
        var lines: [String] = []
        picture.draw(journal) { lines.append($0) }
        return lines
    }

    @Test("the client is on the left, redirects have their reason, and scenarios their mark")
    func picture() {
        #expect(
            Self.drawn(marked: 5).joined(separator: "\n") == """
                     time          client                                        DC 1     DC 2
                     0.000            │ client started (run 1)                     │        │
                     0.010 #1         │┄┄ connect ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄>│        │
                     0.030 #1         │<─ key exchange ───────────────────────────>│        │  permanent key 00000000000000aa
                >    0.040 #1         │── auth.sendCode phone_number=9996621234 ──>│        │
                     0.050 #1         │<──────────────────── 303 PHONE_MIGRATE_2 ──│        │  9996621234 lives on DC 2
                     0.060            │ fault drop_reply: auth.signIn              │        │  x.yaml:3:5
                     0.070 #2         │┄┄ connect ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄>│
                     0.080 #2         │<──────────────────────────────────────────── -404 ──│  the key is unknown here
                     0.090 #2         │<┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ close ┄┄│  dcsim closed it
                     0.100            │ client ended (run 1), status 1             │        │
                """
        )
    }

    @Test("DCs, kinds and numbers can be picked; what says little is drawn when asked for")
    func picking() {
        var picture = JournalPicture()
        picture.dcs = [2]
        picture.numbers = 2...9
        #expect(Self.drawn(picture, Samples.journal).count == 1 + 3)
        picture = JournalPicture()
        picture.kinds = [.transport]
        #expect(Self.drawn(picture, Samples.journal).last?.contains("abridged transport") == true)
    }

    @Test("redirects stand out where there are colours, and what clients wrote cannot move the cursor")
    func colors() {
        var picture = JournalPicture()
        picture.hasColor = true
        let lines = Self.drawn(picture, Samples.journal)
        #expect(lines.first { $0.contains("PHONE_MIGRATE") }?.hasPrefix("\u{1b}[1;33m") == true)
        let evil = Samples.entry(1, .request, dc: 1, ["method": "a\u{1b}[2J\nb"])
        #expect(Self.drawn([evil]).joined().unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test("every kind of entry can be drawn, also without DC and fields")
    func allKinds() {
        for kind in JournalKind.allCases {
            for dc in [nil, 3] {
                var picture = JournalPicture()
                picture.kinds = [kind]
                #expect(Self.drawn(picture, [Samples.entry(1, kind, dc: dc)]).count == 2)
            }
        }
    }

    @Test("texts that are too long are cut")
    func longTexts() {
        let name = String(repeating: "x", count: 100)
        let entry = Samples.entry(1, .request, dc: 1, ["method": .text(name)])
        let lines = Self.drawn([entry])
        let (margin, gap) = (22, 44)
        #expect(lines.last?.count == margin + 1 + gap + 1)
        #expect(lines.last?.contains("x…") == true)
    }
}
