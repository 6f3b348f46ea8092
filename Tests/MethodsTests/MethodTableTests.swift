import Foundation
import Methods
import TL
import Testing

@Suite struct MethodTableTests {
    /// The method files, as `namespace.method` in lower case.
    static var files: [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Methods")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") && $0.contains("/") && !$0.hasPrefix("Values/") }
            .map { path in
                let parts = path.dropLast(".swift".count).split(separator: "/")
                let method = parts[1].split(separator: "+").last ?? ""
                return "\(parts[0]).\(method)".lowercased()
            }
    }

    @Test("every method file has its line in the table, and no method is answered twice")
    func filesAreListed() {
        let names = MethodTable.names.map { $0.text.lowercased() }
        #expect(Self.files.count >= 22)
        for file in Self.files { #expect(names.contains(file), "\(file)") }
        #expect(Set(names).count == names.count)
    }
}
