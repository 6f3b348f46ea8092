import FoundationEssentials
import Scenarios
import TL
import Worlds

/// The scenarios that a user names: files, and folders of them.
enum ScenarioPaths {
    /// All of them, in the order in which they are named, those of a folder by name.
    ///
    /// What a folder has beside scenarios, files without a client and without an expectation, is left out.
    ///
    /// - Throws: `MistakenScenarios` with all mistakes of all files; `FileError`.
    static func recipes(_ paths: [String], schema: Schema) throws -> [WorldRecipe] {
        var recipes: [WorldRecipe] = []
        var mistakes: [Diagnostics] = []
        for path in try paths.flatMap(files) {
            let isNamed = paths.contains(path)
            let text = try TextFile.read(path)
            do throws(Diagnostics) {
                let recipe = try WorldRecipe(text, name: path, schema: schema)
                let script = recipe.script
                guard isNamed || script.client.mark != nil || !script.expectations.isEmpty else {
                    StandardError.print("\(path): a world without a client or an expectation; left out")
                    continue
                }
                for warning in recipe.warnings { StandardError.print("\(warning)") }
                recipes.append(recipe)
            } catch {
                mistakes.append(error)
            }
        }
        guard mistakes.isEmpty else { throw MistakenScenarios(files: mistakes) }
        guard !recipes.isEmpty else { throw FileError(paths[0], "no scenario is in this folder") }
        return recipes
    }

    /// The files that a path stands for: itself, or all of a folder.
    static func files(_ path: String) throws -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
            return [path]
        }
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        let found = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard !found.isEmpty else { throw FileError(path, "no .yaml file is in this folder") }
        return found.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
}

/// Files with mistakes, all of which are shown; exit status 2.
struct MistakenScenarios: Error, CustomStringConvertible {
    let files: [Diagnostics]

    var description: String { files.map(\.description).joined(separator: "\n") }
}
