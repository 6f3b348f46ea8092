import Testing

/// What docs/contributing.md promises: a thing of each kind is its own file, and a line in a table.
private struct Example: CustomTestStringConvertible, Sendable {
    /// What is added.
    var what: String
    /// The name that stands for it in the sources.
    var name: String
    /// The only files that may mention the name.
    var files: Set<String>

    var testDescription: String { "\(what): \(name)" }
}

private let examples: [Example] = [
    .init(
        what: "a method",
        name: "ResolvePhone",
        files: ["Methods/Contacts/Contacts+ResolvePhone.swift", "Methods/MethodTable.swift"]
    ),
    .init(
        what: "a fault of connections",
        name: "SliceFlaw",
        files: ["Flaws/Connection/SliceFlaw.swift", "Flaws/FaultTable.swift"]
    ),
    .init(
        what: "a fault of frames",
        name: "TransportErrorFlaw",
        files: ["Flaws/Frame/TransportErrorFlaw.swift", "Flaws/FaultTable.swift"]
    ),
    .init(
        what: "a fault of key exchanges",
        name: "WeakGeneratorFlaw",
        files: ["Flaws/Exchange/WeakGeneratorFlaw.swift", "Flaws/FaultTable.swift"]
    ),
    .init(
        what: "a fault of queries",
        name: "NoAnswerFlaw",
        files: ["Flaws/Query/NoAnswerFlaw.swift", "Flaws/FaultTable.swift"]
    ),
    .init(
        what: "a fault of replies",
        name: "DelayReplyFlaw",
        files: ["Flaws/Reply/DelayReplyFlaw.swift", "Flaws/FaultTable.swift"]
    ),
    .init(
        what: "a setting of a world: where it is kept, read and meant",
        name: "codeAttempts",
        files: [
            "DataCenters/WorldSettings.swift", "Scenarios/World/SettingsKeys.swift",
            "DataCenters/LoginCodes.swift",
        ]
    ),
    .init(
        what: "a transport",
        name: "PaddedIntermediate",
        files: ["MTProto/Transport/PaddedIntermediate.swift", "MTProto/Transport/TransportKind.swift"]
    ),
    .init(
        what: "a service message",
        name: "PingDelayDisconnect",
        files: [
            "MTProto/Session/Service/PingDelayDisconnect.swift", "MTProto/Session/Service/ServiceTable.swift",
        ]
    ),
    .init(
        what: "a report",
        name: "TAPReport",
        files: ["Conformance/Reports/TAPReport.swift", "Conformance/Reports/ReportForm.swift"]
    ),
]

@Suite("What is added is one file and one line")
struct WorkedExampleTests {
    @Test("no other file of the product mentions it", arguments: examples)
    fileprivate func mentions(example: Example) {
        let found = SourceTree.files.filter { !$0.places(ofWords: [example.name]).isEmpty }.map(\.path)
        #expect(!found.isEmpty)
        #expect(Set(found).subtracting(example.files) == [])
    }

    @Test("the key of a setting is written once")
    func settings() {
        let found = SourceTree.files.filter { $0.text.contains("\"code_attempts\"") }.map(\.path)
        #expect(found == ["Scenarios/World/SettingsKeys.swift"])
    }

    @Test("a command is its file, its line in the table, and its name in the library")
    func commands() {
        let infrastructure: Set = [
            "CommandRefusal", "CommandResult", "CommandTable", "CommandWords", "CommandedWorld",
            "FileReference",
            "WorldCommand",
        ]
        let files = SourceTree.files.filter { $0.path.hasPrefix("Scenarios/Commands/") }
        for file in files {
            let name = String(file.path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
            // A question is asked by the doors, too.
            guard !infrastructure.contains(name), !name.hasPrefix("Show") else { continue }
            let found = SourceTree.files.filter { !$0.places(ofWords: [name]).isEmpty }.map(\.path)
            let allowed: Set = [
                file.path, "Scenarios/Commands/CommandTable.swift", "Simulator/Command.swift",
            ]
            #expect(Set(found).subtracting(allowed) == [], "\(name)")
        }
    }
}
