import DataCenters
import Primitives
import TL
import Testing

@testable import Scenarios

@Suite("Keys")
struct KeyTests {
    private enum Keys {
        static let name = Key("name", required: .text(atMost: 8), "Its name.")
        static let runs = Key("runs", .integer(1...20), default: 3, "How often.")
        static let wait = Key("wait", .marked(.duration), without: "as long as it takes", "How long.")
        static let sizes = Key(
            "sizes",
            .list(
                .either([.size(from: 1, atMost: 2000), .word("all", for: 0)]),
                of: "sizes",
                each: "size",
                count: 1...3,
                ifEmpty: "a size"
            ),
            default: [2000],
            "How many bytes."
        )
        static let table = KeyTable("a thing", "Something.", [name, runs, wait, sizes])
    }

    /// What a mapping holds, and what is wrong with it.
    private func read<Value>(_ text: String, _ value: (Fields) -> Value) throws -> (Value?, [String]) {
        let source = SourceText(text, name: "f")
        let mistakes = MistakeList(schema: .builtIn)
        let written = try #require(try YAMLDocument.read(source))
        let fields = Item(name: "thing", value: written, mistakes: mistakes).fields(Keys.table)
        return (fields.map(value), mistakes.diagnostics.map(\.description))
    }

    @Test(
        "a key has the type of its notation, its default where there is one, and its place if it is asked for"
    )
    func types() throws {
        let (all, none) = try read("{ name: a, runs: 7, wait: 5s, sizes: [1KB, all] }") {
            ($0[Keys.name], $0[Keys.runs], $0[Keys.wait], $0[Keys.sizes])
        }
        #expect(none == [])
        #expect(all?.0 == "a" && all?.1 == 7 && all?.3 == [1000, 0])
        #expect(all?.2 == Marked(.seconds(5), at: SourceMark(file: "f", line: 1, column: 27)))
        let (least, _) = try read("{ name: a }") { ($0[Keys.runs], $0[Keys.wait], $0[Keys.sizes]) }
        #expect(least?.0 == 3 && least?.1 == nil && least?.2 == [2000])
    }

    @Test(
        "all keys are read before one is asked for: every mistake is told, and nothing is made of half a mapping"
    )
    func mistakes() throws {
        let (nothing, told) = try read("{ runs: 0, wait: 5, sizes: [], nmae: x }") { $0.mark }
        #expect(nothing == nil)
        #expect(
            told == [
                "f:1:32: error: unknown key 'nmae'; did you mean 'name'?",
                "f:1:1: error: a thing lacks the key 'name'; expected a text",
                "f:1:9: error: runs is '0'; expected a number from 1 to 20",
                "f:1:18: error: wait is '5'; expected \(DurationText.form); write 5s",
                "f:1:28: error: sizes is an empty list; expected a size",
            ]
        )
        #expect(try read("{ name: much too long }") { $0.mark }.0 == nil)
    }

    @Test("the first notation that is meant reads; if none is, all are expected")
    func either() throws {
        let form = "a size such as 1000, 20MB or 64KiB, or all"
        #expect(
            try read("{ name: a, sizes: [al, 9KB, 0] }") { $0.mark }.1 == [
                "f:1:20: error: size is 'al'; expected \(form)",
                "f:1:24: error: size is '9KB'; expected at most 2000 bytes",
                "f:1:29: error: size is '0'; expected at least 1",
            ]
        )
    }

    @Test("pages tell a default as a file would write it")
    func defaults() {
        #expect(Keys.table.keys.map(\.without) == [nil, "3", "as long as it takes", "[2000]"])
        let settings = SettingsKeys.settings.tables()[0].keys + SettingsKeys.limits.tables()[0].keys
        let told = Dictionary(uniqueKeysWithValues: settings.map { ($0.name, $0.without) })
        #expect(told["code_lifetime"] == "5m" && told["file_size"] == "4000MiB")
        #expect(told["test_mode"] == "false; true in telegram-test")
        #expect(told["daily_logins"] == "no limit; 25 in telegram-test" && told["cdn_flaw"] == "nowhere")
    }

    @Test("a setting changes what it names, and nothing else")
    func settings() throws {
        let plan = try world(
            "{ profile: telegram-test, settings: { code_attempts: 7 }, limits: { daily_logins: 3 } }"
        )
        var expected = WorldSettings.telegramTest
        expected.codeAttempts = 7
        expected.testLoginsPerDay = 3
        #expect(plan.settings == expected)
    }
}
