import Libc

/// What is known of who reads standard output.
enum Terminal {
    /// Whether it shows colours: a terminal, unless NO_COLOR is set (https://no-color.org).
    static var hasColor: Bool {
        let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        return !isRefused && isatty(1) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
    }
}
