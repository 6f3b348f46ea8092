import Libc
import Sockets

/// SIGINT and SIGTERM as something to wait for.
struct StopSignal {
    private let source: SignalSource
    private let stream: AsyncStream<Int32>

    /// Catches both signals from here on.
    init(on loop: EventLoop) {
        SignalSource.ignoreBrokenPipe()
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        self.stream = stream
        source = SignalSource([SIGINT, SIGTERM], on: loop) { continuation.yield($0) }
    }

    /// Returns when one of them has come.
    func wait() async {
        for await _ in stream { return }
    }
}
