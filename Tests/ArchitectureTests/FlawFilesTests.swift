import Foundation
import Testing

/// A flaw is added with one file and one line; docs/contributing.md shows it for each level.
@Suite("A fault is one file and one line")
struct FlawFilesTests {
    private static let table = SourceTree.files.first { $0.path == "Flaws/FaultTable.swift" }

    /// The files of flaws: of each folder all that are called so, but for the protocol of the level.
    private static let files = SourceTree.files.filter { file in
        let parts = file.path.split(separator: "/")
        return file.module == "Flaws" && parts.count == 3 && file.path.hasSuffix("Flaw.swift")
            && parts[2] != "\(parts[1])Flaw.swift"
    }

    private static func type(of file: SourceFile) -> String {
        String((file.path.split(separator: "/").last ?? "").dropLast(".swift".count))
    }

    @Test("every file has its line in the table, and every line its file")
    func lines() throws {
        let table = try #require(Self.table)
        let listed = table.code.matches(of: /(\w+)\.fault\b/).map { String($0.1) }
        #expect(listed.sorted() == Self.files.map(Self.type).sorted())
        #expect(!listed.isEmpty)
    }

    @Test("nothing else in the sources names a flaw")
    func names() {
        let users = SourceTree.files.filter {
            $0.path != Self.table?.path && !$0.lines(with: ["Flaw"]).isEmpty
        }
        for file in Self.files {
            let type = Self.type(of: file)
            #expect(users.filter { $0.path != file.path }.flatMap { $0.places(ofWords: [type]) } == [])
        }
    }

    @Test("the page for contributors shows a file as it is")
    func page() throws {
        let root = SourceTree.root.deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/contributing.md"), encoding: .utf8)
        let shown = page.components(separatedBy: "```swift\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }.filter { $0.contains("FaultForm(") }
        #expect(!shown.isEmpty)
        for block in shown { #expect(Self.files.contains { $0.text == block }, "\(block)") }
    }

    @Test("a file holds one flaw, called like its keyword")
    func keywords() throws {
        for file in Self.files {
            let keywords = file.text.matches(of: /FaultForm\(\s*"(\w+)"/).map { String($0.1) }
            try #require(keywords.count == 1, "\(file.path)")
            let type = Self.type(of: file)
            #expect("\(keywords[0].replacing("_", with: ""))flaw" == type.lowercased())
            #expect(file.code.contains("struct \(type): "))
        }
    }
}
