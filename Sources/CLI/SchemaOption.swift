import ArgumentParser
import TL
import Worlds

/// The schema that a user adds to the built-in one.
struct SchemaOption: ParsableArguments {
    @Option(
        help: "A TL schema, with a line `// LAYER n`, to know in addition to the built-in layers.",
        completion: .file()
    )
    var schema: String?

    /// What there is: the built-in layers, and what the file adds.
    ///
    /// - Throws: `FileError`; `UserError` with the place of a mistake.
    func read() throws -> Schema {
        guard let schema else { return .builtIn }
        let text = try TextFile.read(schema)
        do throws(SchemaError) {
            return try Schema.builtIn.adding(text)
        } catch {
            let place = "\(schema):\(error.line):\(error.column)"
            throw UserError("\(place): error: found \(error.found), expected \(error.expected)")
        }
    }
}
