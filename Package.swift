// swift-tools-version: 6.2
import PackageDescription

// The house: who may import whom is written down once, here, and checked line by line by
// Tests/ArchitectureTests (the build alone lets an import of a dependency's dependency through).
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        exclude: exclude,
        swiftSettings: strict
    )
}

let package = Package(
    name: "dcsim",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dcsim", targets: ["CLI"]),
        .library(name: "Simulator", targets: ["Simulator"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        .systemLibrary(name: "CMalloc"),

        .target(name: "CSchemas", cSettings: [.treatAllWarnings(as: .error)]),

        // The system's C library, re-exported by one name for the shell.
        module("Libc"),

        module("Primitives"),

        module(
            "TL",
            ["CSchemas", "Primitives"],
            exclude: ["Schemas/api.tl", "Schemas/mtproto.tl", "Tables/errors.tsv", "Tables/methods.tsv"]
        ),
        module("MTProtoCrypto", ["COpenSSL", "Primitives"]),
        // TLS in front of a world, as bytes in and out; it draws from OpenSSL's own randomness, so no value module sees it.
        module("TransportSecurity", ["COpenSSL"]),
        module("DataCenters", ["Primitives"]),
        module("Sockets", ["Libc", "Primitives"]),

        // What can go wrong on order: values that the protocol is changed by, and scenarios write.
        module("Flaws", ["TL", "Primitives"]),

        module("MTProto", ["Flaws", "TL", "MTProtoCrypto", "CZlib", "Primitives"]),
        // MTProtoCrypto for arithmetic alone: password proofs; keys and frames stay below.
        module("Methods", ["TL", "MTProtoCrypto", "DataCenters", "Primitives"]),
        module("Events", ["MTProto", "Flaws", "MTProtoCrypto", "DataCenters", "TL", "Primitives"]),
        // Worlds to measure methods in, and a call of each; for `dcsim bench --methods` and for tests.
        module("MethodBench", ["Methods", "TL", "DataCenters", "Primitives"]),
        module(
            "Scenarios",
            [
                "Events", "Flaws", "TL", "DataCenters", "Primitives",
                .product(name: "Yams", package: "Yams"),
            ]
        ),

        module(
            "Simulation",
            [
                "MTProto", "Methods", "Events", "Scenarios", "Flaws", "DataCenters", "TL", "MTProtoCrypto",
                "Primitives",
            ]
        ),
        module("ReferenceClient", ["MTProto", "MTProtoCrypto", "TL", "Sockets", "Primitives"]),

        module(
            "Server",
            [
                "Libc", "Simulation", "Scenarios", "Events", "MTProto", "Flaws", "MTProtoCrypto",
                "DataCenters", "TransportSecurity",
                "TL", "Sockets", "Primitives",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        module("Persistence", ["CSQLite", "Simulation", "DataCenters", "Primitives"]),

        module(
            "Worlds",
            [
                "Libc", "Server", "Simulation", "Scenarios", "Events", "Methods", "MTProto", "MTProtoCrypto",
                "DataCenters", "TransportSecurity",
                "TL", "Sockets",
                "Primitives",
            ]
        ),

        // What other packages import: the only module with public declarations.
        module(
            "Simulator",
            [
                "Worlds", "ReferenceClient", "Server", "Scenarios", "Events", "Flaws", "DataCenters",
                "Sockets",
                "TL", "Primitives",
            ]
        ),

        module(
            "Conformance",
            ["Libc", "Worlds", "Server", "Simulation", "Scenarios", "Events", "Primitives"]
        ),

        module(
            "Admin",
            [
                "Libc", "Worlds", "Server", "Scenarios", "Events", "Sockets", "TL", "Primitives", "CMalloc",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),

        .executableTarget(
            name: "CLI",
            dependencies: [
                "Libc", "Admin", "Conformance", "Worlds", "Server", "Persistence", "Simulation", "Scenarios",
                "Events",
                "ReferenceClient", "Methods", "MethodBench",
                "DataCenters", "TL", "MTProto",
                "MTProtoCrypto", "TransportSecurity",
                "Sockets", "Primitives",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),

        // Not in any product: `make reference` writes the pages of docs that follow from tables.
        .executableTarget(
            name: "ReferencePages",
            dependencies: ["Scenarios", "Events", "Flaws", "Methods", "TL"],
            swiftSettings: strict
        ),

        .target(
            name: "TestSupport",
            dependencies: ["Primitives"],
            path: "Tests/TestSupport",
            resources: [.copy("vectors.json")],
            swiftSettings: strict
        ),
        tests("PrimitivesTests", ["Primitives"]),
        tests("TLTests", ["TL", "Primitives"]),
        tests("MTProtoCryptoTests", ["MTProtoCrypto", "Primitives"]),
        tests("TransportSecurityTests", ["TransportSecurity"]),
        tests("DataCentersTests", ["DataCenters", "Primitives"]),
        tests("SocketsTests", ["Libc", "Sockets", "Primitives"]),
        tests("FlawsTests", ["Flaws", "TL", "Primitives"]),
        tests("MTProtoTests", ["MTProto", "Flaws", "MTProtoCrypto", "TL", "Primitives"]),
        tests("EventsTests", ["Events", "MTProto", "DataCenters", "TL", "Primitives"]),
        tests(
            "ScenariosTests",
            ["Scenarios", "Events", "Flaws", "DataCenters", "TL", "Primitives"],
            exclude: ["Malformed"]
        ),
        tests(
            "MethodsTests",
            ["MethodBench", "Methods", "MTProtoCrypto", "DataCenters", "TL", "Primitives"]
        ),
        tests(
            "SimulationTests",
            [
                "Simulation", "Scenarios", "Events", "ReferenceClient", "MTProto", "Flaws", "MTProtoCrypto",
                "DataCenters", "TL", "Primitives",
            ]
        ),
        tests(
            "LoopbackTests",
            [
                "Libc", "Server", "ReferenceClient", "Simulation", "Scenarios", "Events", "DataCenters",
                "Flaws",
                "MTProto",
                "MTProtoCrypto", "Sockets", "TL", "Primitives",
            ]
        ),
        tests(
            "PersistenceTests",
            ["Persistence", "Simulation", "DataCenters", "MTProtoCrypto", "Primitives"]
        ),
        tests(
            "WorldsTests",
            [
                "Worlds", "ReferenceClient", "Server", "Scenarios", "Events", "MTProto", "Sockets", "TL",
                "Primitives",
            ]
        ),
        tests(
            "ConformanceTests",
            [
                "Libc", "Conformance", "Worlds", "ReferenceClient", "Server", "Scenarios", "Events",
                "Primitives",
            ]
        ),
        tests(
            "AdminTests",
            [
                "Admin", "Worlds", "ReferenceClient", "Scenarios", "Server", "MTProtoCrypto", "Sockets", "TL",
                "Primitives",
            ]
        ),
        tests("ReferencePagesTests", ["ReferencePages", "Scenarios", "Flaws"]),
        tests("ArchitectureTests", []),
        tests("SimulatorTests", ["Simulator", "Scenarios"]),
    ],
    // For #embed.
    cLanguageStandard: .c2x
)
