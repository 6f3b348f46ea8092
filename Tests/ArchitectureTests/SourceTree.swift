import Foundation

/// One file under `Sources`, as its author wrote it and as the compiler sees it.
struct SourceFile {
    /// The folder directly under `Sources`.
    var module: String
    /// From `Sources` on, with slashes.
    var path: String
    var text: String
    /// The text with comments and string contents blanked; line breaks stay where they are.
    var code: String

    var lines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }

    /// `path:line`, for the reports of the tests.
    func place(line index: Int) -> String { "\(path):\(index + 1)" }

    /// The places of the lines of code that satisfy the condition, each with its line.
    func places(where isWanted: (Substring) -> Bool) -> [String] {
        lines.enumerated().filter { isWanted($0.element) }.map { index, line in
            "\(place(line: index)): \(line.trimmingCharacters(in: .whitespaces))"
        }
    }
}

/// The product's sources, found from where this test was compiled.
enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    static let files: [SourceFile] = {
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return urls.compactMap { url -> SourceFile? in
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
            let parts = url.pathComponents.dropFirst(root.pathComponents.count)
            guard let module = parts.first else { return nil }
            return SourceFile(
                module: module,
                path: parts.joined(separator: "/"),
                text: text,
                code: CodeText.blankingCommentsAndStrings(in: text)
            )
        }
        .sorted { $0.path < $1.path }
    }()

    static let modules = Set(files.map(\.module))
}
