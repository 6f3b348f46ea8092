import ArgumentParser
import Logging

/// Which lines the log gets.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
    case debug
    case info
    case notice
    case warning
    case error

    /// A logger that writes to standard error from this level on.
    var logger: Logger {
        let level: Logger.Level =
            switch self {
            case .debug: .debug
            case .info: .info
            case .notice: .notice
            case .warning: .warning
            case .error: .error
            }
        return Logger(label: "dcsim") { _ in LogOutput(level: level) }
    }
}
