import Sockets
import Synchronization

/// A listener on a loop of its own, with what happens to its connections as a sequence.
final class TestServer: Sendable {
    let loop: EventLoop
    let limit: ConnectionLimit
    let listener: ListeningSocket
    /// The reasons for which connections ended, as they end.
    let ends: AsyncStream<StreamSocket.EndReason>
    /// The connections, as they are accepted and started.
    let accepted: AsyncStream<StreamSocket>

    var address: SocketAddress { listener.localAddress }

    init(
        host: String = "127.0.0.1",
        port: UInt16 = 0,
        loop: EventLoop = EventLoop(label: "test server"),
        limit: ConnectionLimit = ConnectionLimit(maximum: 10_000),
        onBytes: @escaping @Sendable (StreamSocket, [UInt8]) -> Void = { $0.send($1) },
        onHalfClose: (@Sendable (StreamSocket) -> Void)? = nil
    ) async throws {
        self.loop = loop
        self.limit = limit
        let address = try SocketAddress(host: host, port: port)
        let listener = try ListeningSocket(at: address, on: loop, limit: limit)
        self.listener = listener
        let (ends, endings) = AsyncStream.makeStream(of: StreamSocket.EndReason.self)
        let (accepted, arrivals) = AsyncStream.makeStream(of: StreamSocket.self)
        self.ends = ends
        self.accepted = accepted
        await loop.run {
            listener.start { socket in
                let halfClose = onHalfClose.map { handler in { @Sendable in handler(socket) } }
                socket.start(
                    onBytes: { onBytes(socket, $0) },
                    onHalfClose: halfClose,
                    onEnd: { endings.yield($0) }
                )
                arrivals.yield(socket)
            }
        }
    }

    /// The next connection, started.
    func nextConnection() async throws -> StreamSocket {
        for await socket in accepted { return socket }
        throw TestFailure.nothingCame
    }

    /// The reason of the next connection to end.
    func nextEnd() async throws -> StreamSocket.EndReason {
        for await reason in ends { return reason }
        throw TestFailure.nothingCame
    }

    /// Stops listening and waits until the port is free.
    func close() async {
        await withCheckedContinuation { continuation in
            loop.execute { self.listener.close { continuation.resume() } }
        }
    }
}

enum TestFailure: Error {
    case nothingCame
    case system(String, Int32)
}

extension EventLoop {
    /// Runs `work` on the loop and waits for its result.
    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            execute { continuation.resume(returning: work()) }
        }
    }
}

/// A connection made with `StreamSocket.connect`, with its input as a sequence.
final class TestClient: Sendable {
    let socket: StreamSocket
    private let input: AsyncStream<[UInt8]>
    private let received = Mutex<[UInt8]>([])
    let ends: AsyncStream<StreamSocket.EndReason>

    init(to address: SocketAddress, on loop: EventLoop) async throws {
        let limit = ConnectionLimit(maximum: 10_000)
        let result = await connect(to: address, on: loop, limit: limit)
        let socket = try result.get()
        self.socket = socket
        let (input, arrivals) = AsyncStream.makeStream(of: [UInt8].self)
        let (ends, endings) = AsyncStream.makeStream(of: StreamSocket.EndReason.self)
        self.input = input
        self.ends = ends
        await loop.run {
            socket.start(
                onBytes: { arrivals.yield($0) },
                onEnd: { reason in
                    arrivals.finish()
                    endings.yield(reason)
                }
            )
        }
    }

    func send(_ bytes: [UInt8]) {
        socket.loop.execute { self.socket.send(bytes) }
    }

    func close(_ closing: StreamSocket.Closing) {
        socket.loop.execute { self.socket.close(closing) }
    }

    /// The next `count` bytes, or fewer if the connection ends before.
    func receive(_ count: Int) async -> [UInt8] {
        var bytes = received.withLock { received in
            defer { received = [] }
            return received
        }
        if bytes.count < count {
            for await more in input {
                bytes += more
                if bytes.count >= count { break }
            }
        }
        let rest = Array(bytes.dropFirst(count))
        received.withLock { $0 = rest }
        return Array(bytes.prefix(count))
    }

    func end() async throws -> StreamSocket.EndReason {
        for await reason in ends { return reason }
        throw TestFailure.nothingCame
    }
}

/// `StreamSocket.connect` as one call.
func connect(
    to address: SocketAddress,
    on loop: EventLoop,
    limit: ConnectionLimit = ConnectionLimit(maximum: 10_000),
    timeout: Duration? = nil
) async -> Result<StreamSocket, SocketError> {
    await withCheckedContinuation { continuation in
        loop.execute {
            StreamSocket.connect(to: address, on: loop, limit: limit, timeout: timeout) { result in
                continuation.resume(returning: result)
            }
        }
    }
}
