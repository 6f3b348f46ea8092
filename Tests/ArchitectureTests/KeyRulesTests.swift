import Foundation
import Testing

@Suite("Keys of files")
struct KeyRulesTests {
    /// What reads a key by a text: `fields["port"]`, `$0.key == "port"`, `Item(name: "port", ...)`.
    private static let readings = ["fields[\"", ".key == \"", ".key != \"", "Item(name: \"", ".has(\""]
    /// Where files are read; what stands in `Expectations` and `Patterns` reads entries of the journal too.
    private static let places = [
        "Reading/", "World/", "Script/", "Expectations/Expectation+", "Patterns/Item+",
    ]

    @Test("no key of a file is read by a text: it is declared once, and its declaration reads it")
    func noLiteral() {
        let files = SourceTree.files.filter { file in
            Self.places.contains { file.path.hasPrefix("Scenarios/\($0)") }
        }
        #expect(files.count > 40)
        let broken = files.flatMap { file in
            file.lines(with: Self.readings).map { file.report($0.index, $0.line) }
        }
        #expect(broken == [])
    }

    private static let declarations = SourceTree.files.first {
        $0.path == "Scenarios/World/SettingsKeys.swift"
    }

    @Test("the name of a setting stands in one file of Scenarios: where it is declared")
    func settings() throws {
        let names = try #require(Self.declarations).text.matches(of: /Setting\(\s*\\\.\w+,\s*"(\w+)"/).map {
            "\"\($0.1)\""
        }
        #expect(names.count > 10)
        for name in names {
            let users = SourceTree.files.filter { $0.module == "Scenarios" && $0.text.contains(name) }
            #expect(users.map(\.path) == ["Scenarios/World/SettingsKeys.swift"], "\(name)")
        }
    }

    @Test("the page for contributors shows a declaration as it is")
    func page() throws {
        let root = SourceTree.root.deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/contributing.md"), encoding: .utf8)
        let block = page.components(separatedBy: "```swift\n").compactMap {
            $0.components(separatedBy: "```").first
        }.first { $0.hasPrefix("Setting(") }
        func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
        #expect(plain(try #require(Self.declarations).text).contains(plain(try #require(block))))
    }
}
