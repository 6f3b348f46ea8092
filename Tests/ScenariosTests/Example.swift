import Events
import Foundation
import Primitives
import Testing

@testable import Scenarios

/// The world of a text; the test fails with its mistakes if it has any.
func world(_ text: String) throws -> WorldPlan {
    try ScenarioFile(text, name: "world.yaml").world
}

/// What is wrong with a text, warnings too, as a user sees it; empty if nothing is.
func mistakes(_ text: String) -> String {
    do throws(Diagnostics) {
        let warnings = try ScenarioFile(text, name: "world.yaml").warnings
        return Diagnostics(warnings, in: SourceText(text, name: "world.yaml")).description
    } catch {
        return error.description
    }
}

/// The script of a file with five DCs; the test fails with its mistakes if it has any.
func script(_ text: String) throws -> Script {
    try ScenarioFile(text, name: "test.yaml").script
}

/// What can be run and hardly means what it says, one line each, without the name of the file.
func warnings(_ text: String) throws -> [String] {
    try ScenarioFile(text, name: "test.yaml").warnings.map { String($0.description.dropFirst(10)) }
}

/// The mistakes of a text, one line each, without excerpts and the name of the file.
func errors(_ text: String) -> [String] {
    do throws(Diagnostics) {
        _ = try ScenarioFile(text, name: "test.yaml")
        return []
    } catch {
        return error.list.map { String($0.description.dropFirst(10)) }
    }
}

/// A journal that is written line by line, a millisecond between two entries.
struct JournalDraft {
    private(set) var entries: [JournalEntry] = []
    private var time = Timestamp(seconds: 1000)

    mutating func wait(_ duration: Duration) {
        time = time + duration
    }

    mutating func note(
        _ kind: JournalKind,
        _ subject: JournalValue,
        dc: Int? = nil,
        connection: Int? = nil,
        _ fields: [String: JournalValue] = [:]
    ) {
        var fields = fields
        fields[kind.subject.name] = subject
        entries.append(
            JournalEntry(
                number: entries.count + 1,
                time: time,
                kind: kind,
                dc: dc.map { DCID($0) },
                connection: connection,
                fields: fields
            )
        )
        time = time + .milliseconds(1)
    }
}

/// A file of the repository.
func repositoryFile(_ path: String) throws -> String {
    try String(contentsOf: repositoryURL(path), encoding: .utf8)
}

/// Where a file of the repository is.
func repositoryURL(_ path: String) -> URL {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return root.appending(path: path)
}
