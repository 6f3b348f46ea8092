import Dispatch
import Logging
import Primitives
import Server
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Log lines on standard error: `12:34:56.789 DC 1 #3 auth.sendCode -> PHONE_MIGRATE_2: ...`.
///
/// A reader that does not read (a pipe nobody empties) never holds the simulation up: lines wait on a queue
/// of their own, at most `LineWriter.most`, and what was left out is counted.
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
        let where_ = place.sorted { $0.0 > $1.0 }.map(\.1).joined()
        LineWriter.standardError.write("\(Self.timeOfDay(SystemClock.now)) \(where_)\(event.message)")
    }

    /// Hours, minutes, seconds and milliseconds, UTC.
    private static func timeOfDay(_ time: Timestamp) -> String {
        func padded(_ number: Int64, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let seconds = time.seconds % 86400
        let milliseconds = (time.nanoseconds % 1_000_000_000) / 1_000_000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(clock).\(padded(milliseconds, 3))"
    }
}

/// Writes lines to a descriptor in the background.
final class LineWriter: Sendable {
    /// Lines that wait at most; more are left out.
    static let most = 20_000

    static let standardError = LineWriter(descriptor: 2)

    private let descriptor: Int32
    private let queue = DispatchQueue(label: "dcsim.log")
    private let waiting = Mutex((lines: 0, leftOut: 0))

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    func write(_ line: String) {
        let isTaken = waiting.withLock { state in
            guard state.lines < Self.most else {
                state.leftOut += 1
                return false
            }
            state.lines += 1
            return true
        }
        if isTaken { queue.async { self.writeNow(line) } }
    }

    /// Returns when everything before is written.
    func drain() {
        queue.sync {}
    }

    private func writeNow(_ line: String) {
        let leftOut = waiting.withLock { state in
            state.lines -= 1
            defer { state.leftOut = 0 }
            return state.leftOut
        }
        let notice = leftOut > 0 ? "(\(leftOut) lines left out: nobody read them)\n" : ""
        var bytes = Array((notice + line + "\n").utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
