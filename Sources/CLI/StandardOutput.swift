#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Text for whoever started the program.
enum StandardOutput {
    /// Prints a line and does not leave it in a buffer.
    static func print(_ line: String) {
        Swift.print(line)
        fflush(nil)
    }
}

/// Messages about what went wrong.
enum StandardError {
    /// Prints a line.
    static func print(_ line: String) {
        LineWriter.standardError.write(line)
        LineWriter.standardError.drain()
    }
}
