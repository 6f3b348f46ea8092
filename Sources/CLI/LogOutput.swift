import Logging
import Primitives
import Server

/// Log lines on standard error: `12:34:56.789 DC 1 #3 auth.sendCode -> PHONE_MIGRATE_2: ...`.
///
/// Writing is the business of `LineWriter`.
struct LogOutput: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    init(level: Logger.Level) {
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let place = ["dc": "DC ", "connection": ""].compactMap { key, prefix in
            event.metadata?[key].map { (key, "\(prefix)\($0) ") }
        }
        let world = metadata["world"].map { "\($0) " } ?? ""
        let prefix = world + place.sorted { $0.0 > $1.0 }.map(\.1).joined()
        LineWriter.standardError.write("\(Self.timeOfDay(SystemClock.now)) \(prefix)\(event.message)")
    }

    /// Hours, minutes, seconds and milliseconds, UTC.
    private static func timeOfDay(_ time: Timestamp) -> String {
        func padded(_ number: Int64, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let seconds = time.seconds % 86400
        let milliseconds = (time.nanoseconds % 1_000_000_000) / 1_000_000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(
            separator: ":"
        )
        return "\(clock).\(padded(milliseconds, 3))"
    }
}
