package import Events
package import Logging
import MTProto
import Primitives

/// Writes events as log lines: one readable sentence each, with DC and connection as metadata.
package struct EventPrinter: Sendable {
    private let logger: Logger

    /// A printer for this logger.
    package init(_ logger: Logger) {
        self.logger = logger
    }

    /// Prints one event, if the logger's level wants it.
    package func print(_ event: Event) {
        let level = Logger.Level(event.what.level)
        guard level >= logger.logLevel else { return }
        var metadata: Logger.Metadata = [:]
        if let dc = event.dc { metadata["dc"] = "\(dc)" }
        if let connection = event.connection, connection.number > 0 {
            metadata["connection"] = "\(connection)"
        }
        logger.log(level: level, "\(event.what.sentence)", metadata: metadata)
    }
}

extension Logger.Level {
    fileprivate init(_ level: EventLevel) {
        switch level {
        case .debug: self = .debug
        case .info: self = .info
        case .warning: self = .warning
        case .error: self = .error
        }
    }
}
