import Testing

/// Who may import whom.
///
/// The build alone lets an import of a dependency's dependency through.
private let allowedImports: [String: Set<String>] = [
    "Primitives": [],
    "TL": ["Primitives"],
    "MTProtoCrypto": ["COpenSSL", "Primitives"],
    "DataCenters": ["Primitives"],
    "Sockets": ["Primitives"],
    "MTProto": ["TL", "MTProtoCrypto", "CZlib", "Primitives"],
    "Methods": ["TL", "DataCenters", "Primitives"],
    "Simulation": ["MTProto", "Methods", "DataCenters", "TL", "MTProtoCrypto", "Primitives"],
    "ReferenceClient": ["MTProto", "MTProtoCrypto", "TL", "Sockets", "Primitives"],
    "Server": ["Simulation", "DataCenters", "Sockets", "Primitives"],
    "CLI": [
        "Server", "Simulation", "ReferenceClient", "DataCenters", "TL", "MTProtoCrypto", "Primitives",
        "ArgumentParser",
    ],
]

/// Modules of the system: nobody else touches sockets, clocks, threads or files.
private let systemModules: Set<String> = ["Dispatch", "Glibc", "Musl", "Darwin", "Synchronization"]
private let shell: Set<String> = ["Sockets", "Server", "CLI"]

/// Bytes and time go in, outputs come out: no clock, no chance, no waiting of their own.
private let pureModules: Set<String> = [
    "Primitives", "TL", "MTProtoCrypto", "DataCenters", "MTProto", "Methods", "Simulation",
]

private struct Import {
    var file: SourceFile
    var line: Int
    var module: String

    var report: String { "\(file.place(line: line)): import \(module)" }
}

private let imports: [Import] = SourceTree.files.flatMap { file in
    file.lines.enumerated().compactMap { index, line -> Import? in
        let pattern =
            /^\s*(?:@\w+\s+|public\s+|package\s+|internal\s+|fileprivate\s+|private\s+)*import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
        guard let match = line.firstMatch(of: pattern) else { return nil }
        return Import(file: file, line: index, module: String(match.1))
    }
}

@Suite("Who may import whom")
struct ImportRulesTests {
    @Test("the sources were found, and every module has its line in the table")
    func everyModuleIsInTheTable() {
        let swiftModules = SourceTree.modules
        #expect(swiftModules == Set(allowedImports.keys))
        #expect(!imports.isEmpty)
    }

    @Test("a module imports what the table allows and nothing else")
    func table() {
        let broken = imports.filter { found in
            if systemModules.contains(found.module) { return !shell.contains(found.file.module) }
            return allowedImports[found.file.module]?.contains(found.module) != true
        }
        #expect(broken.map(\.report) == [])
    }

    @Test("zlib is seen by compression and checksums only")
    func zlib() {
        let broken = imports.filter { found in
            found.module == "CZlib" && !found.file.path.hasPrefix("MTProto/Message/")
                && found.file.path != "MTProto/Transport/Full.swift"
        }
        #expect(broken.map(\.report) == [])
    }

    @Test("Foundation is imported nowhere: it costs milliseconds and megabytes at every start")
    func foundation() {
        let broken = imports.filter { $0.module.hasPrefix("Foundation") }
        #expect(broken.map(\.report) == [])
    }

    @Test("the core has no clock, no chance and no waiting of its own")
    func purity() {
        let chance = /\.(random|randomElement|shuffle|shuffled)\(/
        let forbidden =
            /\b(async|await|Task|ContinuousClock|SuspendingClock|SystemRandomNumberGenerator|RAND_bytes|RAND_priv_bytes)\b/
        let broken = SourceTree.files.filter { pureModules.contains($0.module) }.flatMap { file in
            file.places { line in
                line.contains(forbidden) || (line.contains(chance) && !line.contains("using:"))
            }
        }
        #expect(broken == [])
    }

    @Test("no module is named like a type inside it")
    func moduleNames() {
        let broken = SourceTree.files.flatMap { file in
            file.places { line in
                guard let match = line.firstMatch(of: /\b(?:struct|class|enum|actor|protocol)\s+(\w+)/) else {
                    return false
                }
                return match.1 == file.module[...]
            }
        }
        #expect(broken == [])
    }
}
