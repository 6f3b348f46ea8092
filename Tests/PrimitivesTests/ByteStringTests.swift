import Foundation
import Primitives
import Testing

@Suite("Bytes as base64 text")
struct ByteStringTests {
    @Test(
        "the examples of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ]
    )
    func examples(plain: String, text: String) {
        let bytes = ByteString(Array(plain.utf8))
        #expect(bytes.base64 == text)
        #expect(ByteString(base64: text) == bytes)
    }

    @Test("all bytes and lengths are as Foundation writes them")
    func foundation() {
        for count in 0..<300 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 3) }
            let text = Data(bytes).base64EncodedString()
            #expect(ByteString(bytes).base64 == text)
            #expect(ByteString(base64: text)?.bytes == bytes)
        }
    }

    @Test(
        "what is not base64 is refused",
        arguments: [
            "A", "AA", "AAA", "Zg=", "Zg==Zg==", "====", "A===", "Zh==", "Zm9=", "Zm9 ", "Zm9-", "é==",
        ]
    )
    func flaws(text: String) {
        #expect(ByteString(base64: text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ByteString].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test("in JSON it is a text")
    func json() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let data = try encoder.encode([ByteString([0xff, 0xff, 0xff])])
        #expect(String(decoding: data, as: UTF8.self) == #"["////"]"#)
        #expect(try JSONDecoder().decode([ByteString].self, from: data) == [ByteString([0xff, 0xff, 0xff])])
    }
}
