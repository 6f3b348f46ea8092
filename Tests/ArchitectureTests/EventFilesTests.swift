import Foundation
import Testing

/// A kind of event and a form of report are added with one file and one line; docs/contributing.md shows it.
@Suite("A kind of event is one file and one line, and so is a form of report")
struct EventFilesTests {
    private static let kinds = SourceTree.files.filter { $0.path.hasPrefix("Events/Kinds/") }
    private static let reports = SourceTree.files.filter {
        $0.path.hasPrefix("Conformance/Reports/") && $0.path.hasSuffix("Report.swift")
    }

    private static func file(_ path: String) throws -> SourceFile {
        try #require(SourceTree.files.first { $0.path == path })
    }

    private static func type(of file: SourceFile) -> String {
        String((file.path.split(separator: "/").last ?? "").dropLast(".swift".count))
    }

    @Test("every kind has its line in the table, and every line its file")
    func kindLines() throws {
        let table = try Self.file("Events/Journal/JournalKind.swift")
        let listed = table.code.matches(of: /\n {8}\.(\w+),/).map { String($0.1) }
        let names = Self.kinds.flatMap { file in
            file.code.matches(of: /static var (\w+): JournalKind \{ (\w+)\.kind \}/).map {
                #expect(String($0.2) == Self.type(of: file))
                return String($0.1)
            }
        }
        #expect(listed.sorted() == names.sorted() && names.count == Self.kinds.count)
        #expect(!listed.isEmpty)
    }

    @Test("every form of report has its line in the table, and every line its file")
    func reportLines() throws {
        let table = try Self.file("Conformance/Reports/ReportForm.swift")
        let listed = table.code.matches(of: /ReportForm\((\w+)\.self\)/).map { String($0.1) }
        #expect(listed.sorted() == Self.reports.map(Self.type).sorted())
        #expect(!listed.isEmpty)
        for file in Self.reports {
            let users = SourceTree.files.filter { $0.path != file.path && $0.path != table.path }
            #expect(users.flatMap { $0.places(ofWords: [Self.type(of: file)]) } == [])
        }
    }

    @Test("the page for contributors shows a file as it is")
    func page() throws {
        let root = SourceTree.root.deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/contributing.md"), encoding: .utf8)
        let shown = page.components(separatedBy: "```swift\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }.filter { $0.contains(": EventKind {") }
        #expect(!shown.isEmpty)
        for block in shown { #expect(Self.kinds.contains { $0.text == block }, "\(block)") }
    }
}
