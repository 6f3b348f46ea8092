import Foundation

/// What `Package.swift` says of the modules: the one place where the directions are written down.
enum PackageManifest {
    /// Per module under `Sources`, what it may import of ours and of other packages.
    static let imports: [String: Set<String>] = {
        let url = SourceTree.root.deletingLastPathComponent().appending(path: "Package.swift")
        return parse((try? String(contentsOf: url, encoding: .utf8)) ?? "")
    }()

    /// Reads `module("Name", [...])` and `.executableTarget(name: "Name", dependencies: [...])`.
    static func parse(_ text: String) -> [String: Set<String>] {
        let target =
            /(?:\bmodule\(|\.executableTarget\()\s*(?:name:\s*)?"(\w+)"(?:,\s*(?:dependencies:\s*)?\[([^\]]*)\])?/
        var found: [String: Set<String>] = [:]
        for match in text.matches(of: target) {
            let list = (match.2 ?? "").replacing(/package:\s*"[^"]*"/, with: "")
            found[String(match.1)] = Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
        }
        return found
    }
}
