// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "my-client",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Yours: .package(url: "https://github.com/OWNER/dcsim", from: "0.1.0")
        .package(name: "dcsim", path: "../..")
    ],
    targets: [
        .testTarget(
            name: "MyClientTests",
            dependencies: [.product(name: "Simulator", package: "dcsim")]
        )
    ]
)
