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

    /// The place of a line with the line itself.
    func report(_ index: Int, _ line: Substring) -> String {
        "\(place(line: index)): \(line.trimmingCharacters(in: .whitespaces))"
    }

    /// The lines of code in which one of these texts occurs; files without any are passed over quickly.
    func lines(with texts: [String]) -> [(index: Int, line: Substring)] {
        let present = texts.filter { code[...].utf8.holds($0) }
        guard !present.isEmpty else { return [] }
        return lines.enumerated().filter { line in present.contains { line.element.utf8.holds($0) } }
            .map { (index: $0.offset, line: $0.element) }
    }

    /// Where one of these words stands by itself, not as a part of a longer name.
    func places(ofWords words: [String]) -> [String] {
        lines(with: words).filter { _, line in words.contains { line.holds(word: $0) } }
            .map { report($0.index, $0.line) }
    }
}

/// The product's sources, found from where this test was compiled.
enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    /// The one table that all threads read and any may add to: names of schemas, never changed once they are made.
    static let names = "TL/TLName.swift"

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

extension StringProtocol {
    /// Whether the word occurs with no letter, digit or underscore next to its own letters.
    func holds(word: String) -> Bool {
        var rest = self[...]
        while let range = rest.range(of: word) {
            let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
            let after = range.upperBound < endIndex ? self[range.upperBound] : " "
            if !(before.isWordCharacter && word.first?.isWordCharacter == true),
                !(after.isWordCharacter && word.last?.isWordCharacter == true)
            {
                return true
            }
            rest = rest[range.upperBound...]
        }
        return false
    }
}

extension Character {
    fileprivate var isWordCharacter: Bool { isLetter || isNumber || self == "_" }
}

extension Substring.UTF8View {
    /// Whether these bytes occur; by hand, since a debug build searches text slowly.
    fileprivate func holds(_ text: String) -> Bool {
        let needle = Array(text.utf8)
        let found = withContiguousStorageIfAvailable { hay in
            guard let first = needle.first, hay.count >= needle.count else { return false }
            var start = 0
            while start <= hay.count - needle.count {
                if hay[start] == first, hay[start..<start + needle.count].elementsEqual(needle) {
                    return true
                }
                start += 1
            }
            return false
        }
        return found ?? Substring(self).contains(text)
    }
}
