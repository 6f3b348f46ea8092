import Libc
import Primitives
import Worlds

/// Another process, as `/proc` shows it.
struct WatchedProcess {
    let id: Int32

    /// User and system time together.
    func cpuTime() throws -> Duration {
        // The command name may hold blanks; what follows the last parenthesis does not.
        let text = try TextFile.read("/proc/\(id)/stat")
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Int64(fields[11]), let system = Int64(fields[12]) else {
            throw CommandError("/proc/\(id)/stat does not look as expected")
        }
        return .nanoseconds((user + system) * (1_000_000_000 / Int64(sysconf(Int32(_SC_CLK_TCK)))))
    }

    /// Memory that is in RAM.
    func residentMegabytes() throws -> Int {
        let text = try TextFile.read("/proc/\(id)/statm")
        let pages = Int(text.split(separator: " ").dropFirst().first ?? "0") ?? 0
        return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_000_000
    }
}
