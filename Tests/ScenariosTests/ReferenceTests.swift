import Events
import Flaws
import Foundation
import Primitives
import Testing

@testable import Scenarios

@Suite("The reference")
struct ReferenceTests {
    /// What stands in a page as code of a language.
    private static func examples(_ language: String, in page: String) -> [String] {
        page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
    }

    @Test("every example of the reference is a file without mistakes and warnings")
    func examples() throws {
        let examples = try Self.examples("yaml", in: repositoryFile("docs/scenario-reference.md"))
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
        let lines = try Self.examples("json", in: repositoryFile("docs/journal.md")).flatMap {
            $0.split(separator: "\n")
        }
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
        (WorldPlan.Keys.table, ""), (DCPlan.Keys.table, "dcs:\n- "),
        (AddressPlan.Keys.table, "dcs:\n- addresses:\n  - "), (NetworkPlan.Keys.table, "networks:\n- "),
        (AccountPlan.Keys.table, "accounts:\n- "), (FilePlan.Keys.table, "files:\n- "),
        (ChannelPlan.Keys.table, "channels:\n- "), (PhotoPlan.Keys.table, "accounts:\n- photo:\n    "),
        (SettingsKeys.settings.tables()[0], "settings:\n  "),
        (SettingsKeys.limits.tables()[0], "limits:\n  "),
        (KeyTable("the script", "", Script.Keys.all), ""),
        (Stub.Keys.table, "stubs:\n- method: auth.sendCode\n  "), (TimelineStep.Keys.table, "timeline:\n- "),
        (ClientPlan.Keys.table, "client:\n  "), (Expectation.Keys.table, "expect:\n- "),
    ]

    @Test("the reader reads every key of every table: what cannot be its value is a mistake at its place")
    func everyKeyIsRead() {
        let places = Self.places.filter { $0.table.title != "the script" }.map(\.table.title)
        #expect(Set(places) == Set([WorldPlan.Keys.table.title] + ScenarioFile.table.tables.map(\.title)))
        for (table, before) in Self.places {
            for key in table.names where !before.contains("\(key): ") {
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

    @Test("no key stands twice in a table, and each says what it means", arguments: places.map(\.table))
    func complete(table: KeyTable) {
        #expect(Set(table.names).count == table.names.count)
        #expect(table.keys.allSatisfy { !$0.form.isEmpty && !$0.meaning.isEmpty && $0.without != "" })
    }

    @Test("the JSON Schema has every key of every table, with what it means")
    func schema() throws {
        let schema = try #require(
            try JSONSerialization.jsonObject(with: Data(ScenarioSchema.text.utf8)) as? [String: Any]
        )
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        let faults = FaultTable.all.map(\.table)
        for table in ScenarioFile.table.tables + faults {
            let name = faults.contains { $0.title == table.title } ? "fault_\(table.title)" : table.definition
            let keys = try #require(definitions[name]?["properties"] as? [String: [String: Any]])
            #expect(Set(keys.keys) == Set(table.names), "\(name)")
            for key in table.keys {
                let told = keys[key.name]?["description"] as? String
                #expect(told?.hasPrefix(key.meaning) == true, "\(name): \(key.name)")
            }
        }
    }
}
