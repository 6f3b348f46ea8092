import Flaws
import Foundation
import Scenarios
import Testing

@testable import ReferencePages

@Suite("Pages that are made from tables")
struct PagesTests {
    @Test(
        "a page in docs is what the tables say; `make reference` writes it",
        arguments: Pages.all.map(\.name)
    )
    func page(name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/\(name).md")
        let text = try #require(Pages.all.first { $0.name == name }).text
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test("every key of a file has its row in a page, with its form, its default and its meaning")
    func keys() {
        let rows = Set(Pages.all.flatMap { $0.text.split(separator: "\n") })
        for key in ScenarioFile.table.keys + ScenarioFile.table.tables.flatMap(\.keys) {
            let row = "| `\(key.name)` | \(key.form) | \(key.without ?? "required") | \(key.meaning) |"
            #expect(rows.contains(row[...]), "\(key.name)")
        }
        for fault in FaultTable.all {
            for key in fault.settingKeys {
                #expect(rows.contains { $0.hasPrefix("| `\(key.name)` | \(key.form) |") }, "\(key.name)")
            }
        }
    }
}
