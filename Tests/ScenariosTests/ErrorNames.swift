import Foundation

@testable import Scenarios

/// The same functions for suites that have others of these names.
enum Scenario {
    static func errors(_ text: String) -> [String] { ScenariosTests.errors(text) }
}

extension StubTests {
    /// The texts in Swift files that are written like names of errors; those that a call begins with, if one is named.
    static func errorNames(in folder: URL, after call: String? = nil) throws -> [String] {
        let start = call.map { "\\.\($0)\\(\\s*" } ?? ""
        let pattern = try Regex(
            "\(start)\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"",
            as: (Substring, Substring).self
        )
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var names: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: pattern) {
                names.insert(String(match.1))
            }
        }
        return names.sorted()
    }
}

extension String {
    func replacingFirst(_ part: String, with other: String) -> String {
        range(of: part).map { replacingCharacters(in: $0, with: other) } ?? self
    }
}
