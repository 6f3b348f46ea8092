import Events
import Testing

@testable import Scenarios

@Suite("What a value must be")
struct ValueMatcherTests {
    private func matcher(_ text: String) throws -> ValueMatcher {
        let file = try script("expect: [{ never: { mistake: \(text) } }]")
        guard case .never(let pattern) = file.expectations[0].claim else { throw WrongClaim() }
        return pattern.subject
    }

    private struct WrongClaim: Error {}

    @Test(
        "a star stands for anything or nothing",
        arguments: [
            ("PHONE_MIGRATE_2", "PHONE_MIGRATE_*", true), ("PHONE_MIGRATE_", "PHONE_MIGRATE_*", true),
            ("PHONE_MIGRAT", "PHONE_MIGRATE_*", false), ("", "*", true), ("a", "**", true),
            ("auth.sendCode", "*.send*", true), ("auth.resend", "*.send*", false), ("aba", "ab*ba", false),
            ("abba", "ab*ba", true), ("abcabd", "*ab*d", true), ("xabc", "abc", false),
            ("aXbXc", "a*b*c", true),
            ("e\u{301}", "*\u{e9}", true),
        ]
    )
    func globs(text: String, pattern: String, isMatch: Bool) {
        #expect(Glob.matches(text, pattern) == isMatch)
    }

    @Test("texts, numbers and truth values are compared as they are written")
    func texts() throws {
        #expect(try matcher("2").matches(2) && matcher("\"2\"").matches(2) && matcher("2").matches("2"))
        #expect(try !matcher("2").matches(22) && !matcher("02").matches(2))
        #expect(try matcher("true").matches(true) && !matcher("true").matches(false))
        #expect(try !matcher("\"*\"").matches(nil))
    }

    @Test("a whole number with a fraction of zero is a whole number, as in a journal that was read back")
    func doubles() throws {
        #expect(try matcher("2").matches(.double(2)) && matcher("2.5").matches(.double(2.5)))
    }

    @Test("comparisons are about numbers, and texts that are numbers")
    func comparisons() throws {
        #expect(try matcher("\">= 200\"").matches(200) && !matcher("\"> 200\"").matches(200))
        #expect(try matcher("\"<=5\"").matches("5") && !matcher("\"< 5\"").matches(5))
        #expect(try !matcher("\"> 0\"").matches("abc") && !matcher("\"> 0\"").matches(nil))
        #expect(try matcher("\">= 2.5\"").matches(.double(2.5)))
    }

    @Test("!= is anything else, nothing too; != * is nothing at all")
    func negation() throws {
        #expect(try matcher("\"!= 2\"").matches(3) && matcher("\"!= 2\"").matches(nil))
        #expect(try !matcher("\"!= 2\"").matches(2))
        #expect(try matcher("\"!= *\"").matches(nil) && !matcher("\"!= *\"").matches(""))
    }

    @Test("a list is one of several, a mapping looks into an object")
    func structures() throws {
        #expect(try matcher("[2, 4]").matches(4) && !matcher("[2, 4]").matches(3))
        let peer: JournalValue = .object(["_": "inputPeerUser", "user_id": 5])
        #expect(try matcher("{ _: inputPeer*, user_id: \"> 4\" }").matches(peer))
        #expect(try !matcher("{ _: inputPeer*, user_id: 4 }").matches(peer))
        #expect(try !matcher("{ user_id: 5 }").matches(5) && matcher("{ access: \"!= *\" }").matches(peer))
    }

    @Test(
        "what can be nothing's value is a mistake",
        arguments: [
            ("\">= abc\"", "mistake is \">= abc\"; expected a number after >="),
            ("\"> nan\"", "mistake is \"> nan\"; expected a number after >"),
            ("\"!=\"", "mistake is \"!=\"; expected a value after !="),
            ("[]", "mistake is an empty list; expected what it may be"),
            ("{}", "mistake is an empty mapping; expected which fields must be what"),
            ("~", "mistake is empty; expected what it must be; \"*\" is anything, \"!= *\" is nothing"),
        ]
    )
    func mistaken(text: String, expected: String) {
        let column = 30
        #expect(errors("expect: [{ never: { mistake: \(text) } }]") == ["1:\(column): error: \(expected)"])
    }

    @Test("a matcher is shown as it is written", arguments: ["*", ">= 200", "!= 2", "[2, 4]", "< 2.5"])
    func description(text: String) throws {
        let written = text.hasPrefix("[") ? text : "\"\(text)\""
        #expect(try matcher(written).description == text)
    }
}
