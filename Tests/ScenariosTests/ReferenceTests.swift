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

    @Test("every key of every table can be written", arguments: WorldKeys.all)
    func decoded(table: KeyTable) {
        #expect(Set(table.names).count == table.names.count)
        #expect(table.keys.allSatisfy { !$0.form.isEmpty && !$0.meaning.isEmpty })
    }
}
