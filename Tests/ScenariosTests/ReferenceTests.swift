import Foundation
import Testing

@testable import Scenarios

@Suite("The reference")
struct ReferenceTests {
    /// With WRITE_REFERENCE in the environment the page is written first.
    @Test("docs/world-reference.md is what the decoder's tables say")
    func page() throws {
        if ProcessInfo.processInfo.environment["WRITE_REFERENCE"] != nil {
            let url = repositoryURL("docs/world-reference.md")
            try WorldReference.page.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(try repositoryFile("docs/world-reference.md") == WorldReference.page)
    }

    /// Where the mapping of each table stands in a file; the key under test follows.
    private static let places: [(table: KeyTable, before: String)] = [
        (WorldKeys.world, ""), (WorldKeys.dc, "dcs:\n- "), (WorldKeys.address, "dcs:\n- addresses:\n  - "),
        (WorldKeys.network, "networks:\n- "), (WorldKeys.account, "accounts:\n- "),
        (WorldKeys.file, "files:\n- "), (WorldKeys.channel, "channels:\n- "),
        (WorldKeys.settings, "settings:\n  "), (WorldKeys.limits, "limits:\n  "),
    ]

    @Test("the decoder reads every key of every table: what cannot be its value is a mistake at its place")
    func everyKeyIsRead() {
        #expect(Self.places.map(\.table) == WorldKeys.all)
        for (table, before) in Self.places {
            for key in table.names {
                let text = "\(before)\(key): [[]]\n"
                let lines = text.split(separator: "\n")
                let column = (lines.last?.count ?? 0) - 3
                do throws(Diagnostics) {
                    _ = try ScenarioFile(text, name: "world.yaml")
                    Issue.record("\(table.title) takes [[]] as its \(key)")
                } catch {
                    let marks = error.list.map(\.mark).filter { $0.line == lines.count }
                    #expect(marks.contains { $0.column >= column }, "\(table.title): \(key)")
                }
            }
        }
    }

    @Test("no key stands twice in a table, and each says what it means", arguments: WorldKeys.all)
    func complete(table: KeyTable) {
        #expect(Set(table.names).count == table.names.count)
        #expect(table.keys.allSatisfy { !$0.form.isEmpty && !$0.meaning.isEmpty })
    }
}
