import Foundation
import Primitives
import Testing

@testable import Scenarios

@Suite("Files with mistakes")
struct MalformedFileTests {
    /// `Malformed/*.yaml`: a file, a line `--- expected`, and exactly what a user sees.
    struct Fixture: CustomTestStringConvertible {
        let name: String
        let text: String
        let expected: String

        var testDescription: String { name }

        static let all: [Fixture] = {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Malformed")
            let urls = try? FileManager.default.contentsOfDirectory(
                at: folder,
                includingPropertiesForKeys: nil
            )
            return (urls ?? []).filter { $0.pathExtension == "yaml" }
                .sorted { $0.path < $1.path }
                .compactMap { url in
                    guard
                        let parts = try? String(contentsOf: url, encoding: .utf8)
                            .components(separatedBy: "# ---- expected ----\n"), parts.count == 2
                    else { return nil }
                    let lines = parts[1].split(separator: "\n").map { $0.dropFirst(2) }
                    return Fixture(
                        name: url.lastPathComponent,
                        text: parts[0],
                        expected: lines.joined(separator: "\n")
                    )
                }
        }()
    }

    @Test("there are at least forty of them")
    func count() {
        #expect(Fixture.all.count >= 40)
    }

    @Test("a user sees every mistake with its place, its line and what to do", arguments: Fixture.all)
    func messages(fixture: Fixture) {
        #expect(mistakes(fixture.text) == fixture.expected)
    }

    @Test("line ends of Windows change nothing", arguments: Fixture.all)
    func windows(fixture: Fixture) {
        let text = fixture.text.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(mistakes(text) == fixture.expected)
    }

    @Test("whatever a file holds, it is refused or read, and nothing traps", arguments: 0..<400)
    func damaged(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let world = try repositoryFile("scenarios/two-accounts.yaml")
        let scenario = try repositoryFile("docs/scenario-reference.md").components(separatedBy: "```")
            .filter { $0.hasPrefix("yaml\n") }.map { $0.dropFirst(5) }.randomElement(using: &random)
        var bytes = Array((seed.isMultiple(of: 2) ? world : String(scenario ?? "")).utf8)
        for _ in 0..<4 {
            let index = Int.random(in: bytes.indices, using: &random)
            bytes[index] = Array("[]{}:-&*!|>'\"#%@` \n\t0~.$9".utf8).randomElement(using: &random) ?? 0
        }
        _ = mistakes(String(decoding: bytes, as: UTF8.self))
    }
}
