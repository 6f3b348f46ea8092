import Testing

/// Modules of the system: nobody else touches sockets, clocks, threads or files.
private let systemModules: Set<String> = ["Dispatch", "Synchronization"]
/// The C library of one system or the other: only `Libc` knows which.
private let cLibraries: Set<String> = ["Glibc", "Musl", "Darwin"]
private let shell: Set<String> = ["Sockets", "Server", "Worlds", "Simulator", "Conformance", "Admin", "CLI"]
/// Who may use the small part of Foundation: its JSON.
private let readsJSON: Set<String> = ["Persistence", "Worlds", "Conformance", "Admin", "CLI"]

/// Whatever the manifest comes to say, these never hold: the reason stands beside each.
private let forbiddenImports: [(by: String, of: String, because: String)] = [
    ("MTProto", "DataCenters", "the protocol does not know what an account is"),
    ("MTProto", "Methods", "the protocol does not know what a method is"),
    ("DataCenters", "TL", "the world has no wire types, so a new layer cannot touch it"),
    ("Methods", "MTProto", "a handler cannot see frames, salts or message ids"),
    ("Scenarios", "MTProto", "a scenario says what to do and does nothing itself"),
    ("Scenarios", "Simulation", "a scenario says what to do and does nothing itself"),
    ("Simulation", "Sockets", "bytes and time go in, outputs come out"),
    ("Simulation", "CZlib", "the pipeline sees unpacked queries"),
]

/// C and other people's packages, and the only modules that know them.
private let homes: [String: Set<String>] = [
    "COpenSSL": ["MTProtoCrypto", "TransportSecurity"],
    "CZlib": ["MTProto"],
    "CSQLite": ["Persistence"],
    "CMalloc": ["Admin"],
    "CSchemas": ["TL"],
    "Libc": shell,
    "ArgumentParser": ["CLI"],
    "Logging": ["Server", "CLI"],
    "Yams": ["Scenarios"],
    "FlyingFox": ["Admin"],
    "FlyingSocks": ["Admin"],
]

/// Bytes and time go in, outputs come out: no clock, no chance, no waiting of their own.
private let pureModules: Set<String> = [
    "Primitives", "TL", "MTProtoCrypto", "DataCenters", "MTProto", "Methods", "Events", "Scenarios",
    "Simulation",
]

private struct Import {
    var file: SourceFile
    var line: Int
    var module: String

    var report: String { "\(file.place(line: line)): import \(module)" }
}

private let imports: [Import] = SourceTree.files.flatMap { file in
    file.lines(with: ["import"]).compactMap { index, line -> Import? in
        let kind = /(?:struct|class|enum|protocol|func|var|let|typealias)\s+/
        let access = /@\w+\s+|public\s+|package\s+|internal\s+|fileprivate\s+|private\s+/
        guard let start = line.firstMatch(of: /\bimport\s+/) else { return nil }
        let before = line[..<start.range.lowerBound].replacing(access, with: "")
        guard before.allSatisfy(\.isWhitespace) else { return nil }
        let name = line[start.range.upperBound...].replacing(kind, with: "", maxReplacements: 1)
        return Import(file: file, line: index, module: String(name.prefix { $0.isLetter || $0.isNumber }))
    }
}

@Suite("Who may import whom")
struct ImportRulesTests {
    @Test("the sources were found, and every module has its line in Package.swift")
    func everyModuleIsInTheManifest() {
        #expect(SourceTree.modules == Set(PackageManifest.imports.keys))
        #expect(!imports.isEmpty)
    }

    /// Foundation is in no list: it costs milliseconds and megabytes at every start; the store and the commands use
    /// its small part.
    @Test("a module imports what Package.swift lists for it and nothing else")
    func manifest() {
        let broken = imports.filter { found in
            if systemModules.contains(found.module) {
                return !shell.contains(found.file.module) && found.file.path != SourceTree.names
            }
            if cLibraries.contains(found.module) { return found.file.module != "Libc" }
            if found.module == "FoundationEssentials" { return !readsJSON.contains(found.file.module) }
            return PackageManifest.imports[found.file.module]?.contains(found.module) != true
        }
        #expect(broken.map(\.report) == [])
    }

    @Test("the directions that must never be turned round", arguments: forbiddenImports)
    func directions(by module: String, of other: String, because reason: String) {
        #expect(PackageManifest.imports[module]?.contains(other) == false, "\(reason)")
    }

    @Test("each library has its home", arguments: homes)
    func libraries(library: String, modules: Set<String>) {
        let users = PackageManifest.imports.filter { $0.value.contains(library) }.keys
        #expect(Set(users).isSubset(of: modules))
    }

    @Test("zlib is seen by compression and checksums only")
    func zlib() {
        let broken = imports.filter { found in
            found.module == "CZlib" && !found.file.path.hasPrefix("MTProto/Message/")
                && found.file.path != "MTProto/Transport/Full.swift"
        }
        #expect(broken.map(\.report) == [])
    }

    @Test("the core has no clock, no chance and no waiting of its own")
    func purity() {
        let words = [
            "async", "await", "Task", "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator",
            "RAND_bytes", "RAND_priv_bytes",
        ]
        let chances = [".random(", ".randomElement(", ".shuffle(", ".shuffled("]
        let broken = SourceTree.files.filter { pureModules.contains($0.module) }.flatMap { file in
            file.places(ofWords: words)
                + file.lines(with: chances).filter { !$0.line.contains("using:") }
                .map { file.report($0.index, $0.line) }
        }
        #expect(broken == [])
    }

    @Test("no module is named like a type inside it")
    func moduleNames() {
        let broken = SourceTree.files.flatMap { file in
            file.lines(with: [file.module])
                .filter { _, line in
                    line.matches(of: /\b(?:struct|class|enum|actor|protocol)\s+(\w+)/)
                        .contains { $0.1 == file.module[...] }
                }
                .map { file.report($0.index, $0.line) }
        }
        #expect(broken == [])
    }
}
