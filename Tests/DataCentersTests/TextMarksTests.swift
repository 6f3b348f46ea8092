import DataCenters
import Testing

@Suite("Texts as servers take them")
struct TextMarksTests {
    private static func told(_ body: MessageBody) -> [String] {
        let units = Array(body.text.utf16)
        return body.entities.map { entity in
            let part = units[entity.offset..<entity.offset + entity.length]
            return "\(entity.kind) \(String(decoding: part, as: UTF16.self))"
        }
    }

    @Test(
        "links, addresses, names, commands, tags and numbers are found where they stand",
        arguments: [
            ("see https://example.org/a?b=1. ok", ["url https://example.org/a?b=1"]),
            ("EXAMPLE.com, t.me/x", ["url EXAMPLE.com", "url t.me/x"]),
            ("(http://a.test:80/x_(y))", ["url http://a.test:80/x_(y)"]),
            ("no.such.domain and 1.5 and e.g. this", []),
            ("mail first.last+tag@example.org!", ["email first.last+tag@example.org"]),
            ("hi @some_name, a@b, @ab", ["mention @some_name"]),
            ("/start /go@robot_bot a/b /x/", ["botCommand /start", "botCommand /go@robot_bot"]),
            ("#tag #123 #тег2 a#b", ["hashtag #tag", "hashtag #тег2"]),
            ("$USD $usd $TOOLONGNAME", ["cashtag $USD"]),
            ("call +31 (6) 1234-5678 now", ["phone +31 (6) 1234-5678"]),
            ("1+2345678", []),
            ("👋 @name_one 👨‍👩‍👧 #tag", ["mention @name_one", "hashtag #tag"]),
        ]
    )
    func found(text: String, marks: [String]) {
        #expect(Self.told(MessageBody(sent: text, entities: [])) == marks)
    }

    @Test("blanks at both ends go, and marks go with the text")
    func blanks() {
        let given = [
            TextEntity(.bold, offset: 0, length: 6), TextEntity(.italic, offset: 4, length: 9),
            TextEntity(.code, offset: 0, length: 2),
        ]
        let body = MessageBody(sent: "\n  👋 hi there \n", entities: given)
        #expect(body.text == "👋 hi there")
        #expect(body.entities.map { [$0.offset, $0.length] } == [[0, 3], [1, 9]])
        #expect(MessageBody(sent: " \n ", entities: given).text == "")
    }

    @Test(
        "what is found stands back where a mark of the client says what the text is, not where it says how it looks"
    )
    func overlaps() {
        let text = "see example.org"
        let link = TextEntity(.textURL, offset: 4, length: 11, argument: "https://other.org")
        #expect(MessageBody(sent: text, entities: [link]).entities == [link])
        let bold = TextEntity(.bold, offset: 0, length: 15)
        #expect(Self.told(MessageBody(sent: text, entities: [bold])) == ["bold \(text)", "url example.org"])
    }

    @Test("whatever a text is, every mark lies in it", arguments: 0..<200)
    func anything(seed: Int) {
        let letters = Array("ab.@#$/+12 :-()\u{301}é👋\n".unicodeScalars)
        var text = ""
        var state = seed &* 7919 &+ 1
        for _ in 0..<40 {
            state = (state &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
            text.unicodeScalars.append(letters[(state >> 8) % letters.count])
        }
        let body = MessageBody(sent: text, entities: [])
        for entity in body.entities {
            #expect(entity.offset >= 0 && entity.length > 0)
            #expect(entity.offset + entity.length <= body.text.utf16.count)
        }
    }
}
