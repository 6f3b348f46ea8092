import Sockets
import Testing

/// An actor in the way the owner of a world is one.
private actor Owner {
    private let loop: EventLoop
    private var received: [UInt8] = []
    private let progress: AsyncStream<[UInt8]>.Continuation

    init(loop: EventLoop, progress: AsyncStream<[UInt8]>.Continuation) {
        self.loop = loop
        self.progress = progress
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    func listen(at address: SocketAddress) throws -> SocketAddress {
        loop.preconditionIsOn()
        let limit = ConnectionLimit(maximum: 10)
        let listener = try ListeningSocket(at: address, on: loop, limit: limit)
        listener.start { socket in
            self.assumeIsolated { $0.welcome(socket) }
        }
        return listener.localAddress
    }

    private func welcome(_ socket: StreamSocket) {
        socket.start(
            onBytes: { bytes in self.assumeIsolated { $0.receive(bytes) } },
            onEnd: { _ in self.assumeIsolated { $0.progress.finish() } }
        )
    }

    private func receive(_ bytes: [UInt8]) {
        received += bytes
        progress.yield(received)
    }

    func isOnLoop() -> Bool {
        loop.preconditionIsOn()
        return true
    }
}

extension SocketsSuite {
    @Suite struct EventLoopTests {
        @Test("work runs in the order in which it was handed over")
        func order() async {
            let loop = EventLoop(label: "order")
            let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
            for number in 0..<100 {
                loop.execute { continuation.yield(number) }
            }
            loop.execute { continuation.finish() }
            var seen: [Int] = []
            for await number in stream { seen.append(number) }
            #expect(seen == Array(0..<100))
        }

        @Test("an actor on the loop is isolated in the handlers of its sockets")
        func isolation() async throws {
            let loop = EventLoop(label: "owner")
            let (progress, continuation) = AsyncStream.makeStream(of: [UInt8].self)
            let owner = Owner(loop: loop, progress: continuation)
            #expect(await owner.isOnLoop())
            let address = try await owner.listen(at: SocketAddress(host: "127.0.0.1", port: 0))
            let client = try await TestClient(to: address, on: EventLoop(label: "client"))
            client.send([1, 2, 3])
            client.close(.afterFlush)
            var last: [UInt8] = []
            for await received in progress { last = received }
            #expect(last == [1, 2, 3])
        }

        @Test("a loop nobody uses any more goes away, with its pending timers disarmed")
        func release() async {
            weak var released: EventLoop?
            do {
                let loop = EventLoop(label: "short")
                released = loop
                let timer = LoopTimer(on: loop) {}
                await loop.run { timer.arm(after: .seconds(1000)) }
                await loop.run { timer.disarm() }
                await loop.run {}
            }
            #expect(released == nil)
        }
    }
}
