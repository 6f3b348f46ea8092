import TL

/// What is said about names of errors in a file: whether there is such a one, and which may have been meant.
///
/// Only for hints: a scenario may answer with any error.
enum KnownErrors {
    /// Whether an error is called so, or a pattern stands for one that is; a number stands in place of `X`.
    static func knows(_ name: String) -> Bool {
        if name.contains("*") { return matches(name) }
        return ErrorTable.code(of: name) != nil && !ErrorTable.lacksNumber(name)
    }

    /// Whether a text is written like the name of an error and not like a constructor.
    static func isName(_ text: String) -> Bool {
        text.contains("_") && text.contains { $0.isUppercase } && !text.contains { $0.isLowercase }
    }

    /// `did you mean 'FLOOD_WAIT_3'?`, or that `X` stands for a number; `nil` if no name is near.
    static func hint(for name: String) -> String? {
        if ErrorTable.lacksNumber(name) {
            return "X stands for a number: write \(ErrorTable.concrete(name))"
        }
        return nearest(to: name).map { "did you mean '\($0)'?" }
    }

    /// The name that somebody may have meant, numbers put back.
    static func nearest(to name: String) -> String? {
        Spelling.nearest(to: ErrorTable.general(name), among: ErrorTable.names)
            .map { ErrorTable.concrete($0, like: name) }
    }

    /// Whether a pattern matches a known name; what follows `_` at its end may be a number.
    private static func matches(_ pattern: String) -> Bool {
        let pattern = ErrorTable.general(pattern)
        return ErrorTable.names.contains { Glob.matches($0, pattern) }
    }
}
