import ArgumentParser
import Libc
import Scenarios
import TL
import Worlds

/// `dcsim lint`: what is wrong with scenario files, without running them.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong with scenario and world files.",
        discussion: """
            Tells all mistakes of all files at once, each with its line and a caret. Exit status 0 if every file \
            can be used, 2 if one cannot. Warnings are about files that can be used and hardly mean what they say.
            """
    )

    @Argument(help: "Scenario or world files, and folders of them; - is standard input.", completion: .file())
    var files: [String] = []

    @OptionGroup var schema: SchemaOption

    @Flag(help: "Print the JSON Schema of the files, for editors, and nothing else.")
    var jsonSchema = false

    func validate() throws {
        guard jsonSchema == files.isEmpty else {
            throw ValidationError(
                jsonSchema
                    ? "--json-schema takes no files." : "Name the files to check, or ask for --json-schema."
            )
        }
    }

    func run() throws {
        let files = try files.flatMap(ScenarioPaths.files)
        if jsonSchema {
            StandardOutput.print(ScenarioSchema.text)
            return
        }
        let schema = try schema.read()
        var errors = 0
        var warnings = 0
        for file in files {
            let (report, found) = Self.check(file, schema)
            StandardOutput.print(report)
            errors += found.count { $0 == .error }
            warnings += found.count { $0 == .warning }
        }
        var counts = ["\(files.count) \(files.count == 1 ? "file" : "files")"]
        counts.append("\(errors) \(errors == 1 ? "error" : "errors")")
        if warnings > 0 { counts.append("\(warnings) \(warnings == 1 ? "warning" : "warnings")") }
        StandardOutput.print(counts.joined(separator: ", "))
        if errors > 0 { Libc.exit(2) }
    }

    /// What to say of a file, and how bad each thing is.
    private static func check(_ file: String, _ schema: Schema) -> (
        report: String, found: [Diagnostic.Severity]
    ) {
        let name = file == "-" ? "standard input" : file
        let text: String
        do throws(FileError) {
            text = try TextFile.read(file == "-" ? "/dev/stdin" : file)
        } catch {
            return ("\(name): error: \(error.reason)", [.error])
        }
        do throws(Diagnostics) {
            let warnings = try ScenarioFile(text, name: name, schema: schema).warnings
            guard !warnings.isEmpty else { return ("\(name): fine", []) }
            let told = Diagnostics(warnings, in: SourceText(text, name: name))
            return (told.description, warnings.map(\.severity))
        } catch {
            return (error.description, error.list.map(\.severity))
        }
    }
}
