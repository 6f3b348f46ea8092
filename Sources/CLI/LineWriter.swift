import Dispatch
import Libc
import Synchronization

/// Writes lines to a descriptor, and never waits for whoever reads them.
///
/// A line goes out at once if the descriptor takes it; otherwise it waits for a thread of its own that may
/// block. So a pipe that nobody empties does not hold a simulation up: beyond `most` waiting lines the next
/// ones are left out and counted.
final class LineWriter: Sendable {
    /// Lines that wait at most.
    static let most = 20_000

    static let standardError = LineWriter(descriptor: 2)

    private struct State {
        var waiting: [String] = []
        var isDraining = false
        var leftOut = 0
    }

    private let descriptor: Int32
    private let queue = DispatchQueue(label: "dcsim.log")
    private let state = Mutex(State())

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    func write(_ line: String) {
        let mustDrain = state.withLock { state in
            if !state.isDraining, takesALine {
                writeAll(line + "\n")
                return false
            }
            if state.waiting.count < Self.most {
                state.waiting.append(line)
            } else {
                state.leftOut += 1
            }
            defer { state.isDraining = true }
            return !state.isDraining
        }
        if mustDrain { queue.async { self.drainWaiting() } }
    }

    /// Returns when everything before is written.
    func drain() {
        queue.sync {}
    }

    /// Whether the descriptor takes a line without blocking; true of pipes and terminals up to PIPE_BUF bytes.
    private var takesALine: Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&wanted, 1, 0) == 1 && wanted.revents & Int16(POLLOUT) != 0
    }

    private func drainWaiting() {
        while true {
            let batch = state.withLock { state -> [String]? in
                guard !state.waiting.isEmpty else {
                    state.isDraining = false
                    return nil
                }
                var lines = state.waiting
                if state.leftOut > 0 { lines.append("(\(state.leftOut) lines left out: nobody read them)") }
                state.waiting = []
                state.leftOut = 0
                return lines
            }
            guard let batch else { return }
            for line in batch { writeAll(line + "\n") }
        }
    }

    private func writeAll(_ text: String) {
        _ = StandardOutput.write(text, to: descriptor)
    }
}
