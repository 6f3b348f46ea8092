import Foundation
import Testing

@testable import Methods

@Suite("The reference of the methods")
struct MethodReferenceTests {
    /// With WRITE_REFERENCE in the environment the page is written first.
    @Test("the page of the methods is what the tables say")
    func page() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/methods.md")
        if ProcessInfo.processInfo.environment["WRITE_REFERENCE"] != nil {
            try MethodReference.page.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == MethodReference.page)
    }
}
