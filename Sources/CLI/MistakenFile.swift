import Scenarios

/// A file with mistakes, all of which are shown; exit status 2.
struct MistakenFile: Error, CustomStringConvertible {
    let diagnostics: Diagnostics

    var description: String { diagnostics.description }
}
