import Foundation
import Testing

@testable import Scenarios

/// The world of a text; the test fails with its mistakes if it has any.
func world(_ text: String) throws -> WorldPlan {
    try ScenarioFile(text, name: "world.yaml").world
}

/// What is wrong with a text, as a user sees it; empty if nothing is.
func mistakes(_ text: String) -> String {
    do throws(Diagnostics) {
        _ = try ScenarioFile(text, name: "world.yaml")
        return ""
    } catch {
        return error.description
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
