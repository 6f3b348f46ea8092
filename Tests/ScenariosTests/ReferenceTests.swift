import Events
import Flaws
import Foundation
import Primitives
import Testing

@testable import Scenarios

@Suite("The reference")
struct ReferenceTests {
    /// The pages that are made from tables, and what they must say.
    private static let pages = [
        ("world-reference", WorldReference.page), ("scenario-reference", ScenarioReference.page),
        ("journal", JournalReference.page),
    ]

    /// With WRITE_REFERENCE in the environment the page is written first.
    @Test("a page of the reference is what the decoder's tables say", arguments: pages)
    func page(name: String, text: String) throws {
        if ProcessInfo.processInfo.environment["WRITE_REFERENCE"] != nil {
            try text.write(to: repositoryURL("docs/\(name).md"), atomically: true, encoding: .utf8)
        }
        #expect(try repositoryFile("docs/\(name).md") == text)
    }

    /// What stands in a page as code of a language.
    private static func examples(_ language: String, in page: String) -> [String] {
        page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
    }

    @Test("every example of the reference is a file without mistakes and warnings")
    func examples() throws {
        let examples = Self.examples("yaml", in: ScenarioReference.page)
        #expect(examples.count > FaultTable.all.count)
        for example in examples { #expect(mistakes(example) == "") }
    }

    @Test("each fault has an example of its own", arguments: FaultTable.all.map(\.keyword))
    func faults(keyword: String) throws {
        let form = try #require(FaultTable.all.first { $0.keyword == keyword })
        #expect(try script("faults: [\(form.example)]").faults.map(\.keyword) == [keyword])
    }

    @Test("the lines that the page of the event log shows are entries with fields of their kinds")
    func lines() throws {
        let lines = Self.examples("json", in: JournalReference.page).flatMap { $0.split(separator: "\n") }
        #expect(lines.count == 2)
        let journal = JournalFile(Array(lines.joined(separator: "\n").utf8), name: "journal.md")
        #expect(journal.mistakes.isEmpty)
        // Written again they are the same, so their keys stand in the order in which they are written.
        #expect(journal.entries.map(\.json) == lines.map(String.init))
        for entry in journal.entries {
            #expect(entry.subject != nil)
            #expect(Set(entry.fields.keys).isSubset(of: entry.kind.fields.map(\.name)))
        }
    }

    /// Where the mapping of each table stands in a file; the key under test follows.
    private static let places: [(table: KeyTable, before: String)] = [
        (WorldKeys.world, ""), (WorldKeys.dc, "dcs:\n- "), (WorldKeys.address, "dcs:\n- addresses:\n  - "),
        (WorldKeys.network, "networks:\n- "), (WorldKeys.account, "accounts:\n- "),
        (WorldKeys.file, "files:\n- "), (WorldKeys.channel, "channels:\n- "),
        (WorldKeys.settings.tables[0], "settings:\n  "), (WorldKeys.limits.tables[0], "limits:\n  "),
    ]

    @Test("the decoder reads every key of every table: what cannot be its value is a mistake at its place")
    func everyKeyIsRead() {
        #expect(Self.places.map(\.table.title) == WorldKeys.all.map(\.title))
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
