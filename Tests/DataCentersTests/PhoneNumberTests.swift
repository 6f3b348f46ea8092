import DataCenters
import Primitives
import TestSupport
import Testing

@Suite struct PhoneNumberTests {
    @Test(
        "a number is the same however it is written",
        arguments: ["31612345678", "+31612345678", "+31 6 1234-5678", "(316) 1234.5678"]
    )
    func spellings(text: String) throws {
        #expect(try PhoneNumber(parsing: text).digits == "31612345678")
    }

    @Test(
        "a malformed number is told by what is wrong with it",
        arguments: [
            ("", PhoneNumberFlaw.empty), ("+", .empty), ("- -", .empty),
            ("1234", .tooShort), ("1234567890123456", .tooLong),
            (String(repeating: "9", count: 100_000), .tooLong),
            ("3161234567a", .notANumber), ("31+612345678", .notANumber), ("٣١٦١٢٣٤٥٦٧٨", .notANumber),
            ("999662123", .notATestNumber), ("99966212345", .notATestNumber), ("99966", .notATestNumber),
        ]
    )
    func flaws(text: String, flaw: PhoneNumberFlaw) {
        #expect(throws: flaw) { try PhoneNumber(parsing: text) }
        #expect(PhoneNumber(text) == nil)
    }

    @Test("the sixth digit of a test number is its DC")
    func testDC() throws {
        #expect(try PhoneNumber(parsing: "+999 66 2 1234").testDC == 2)
        #expect(try PhoneNumber(parsing: "9996600000").testDC == 0)
        #expect(try PhoneNumber(parsing: "9996121234").testDC == nil)
        #expect(try PhoneNumber(parsing: "31612345678").testDC == nil)
    }

    @Test("no text traps the parser")
    func hostileTexts() {
        withHostileInputs(from: [Array("+9996621234".utf8)], count: 2000) { bytes in
            _ = PhoneNumber(String(decoding: bytes, as: UTF8.self))
        }
    }
}
