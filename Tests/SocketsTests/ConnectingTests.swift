import Libc
import Sockets
import Testing

extension SocketsSuite {
    @Suite struct ConnectingTests {
        @Test("a port where nobody listens refuses")
        func refused() async throws {
            let (descriptor, port) = try BlockingClient.boundSocket(backlog: nil)
            let address = try SocketAddress(host: "127.0.0.1", port: port)
            let limit = ConnectionLimit(maximum: 1)
            let result = await connect(to: address, on: EventLoop(label: "client"), limit: limit)
            #expect(result.failure == .connectionRefused(address))
            #expect(limit.live == 0)
            close(descriptor)
        }

        @Test("a port that does not answer times out")
        func timeout() async throws {
            let (descriptor, port) = try BlockingClient.boundSocket(backlog: 0)
            let address = try SocketAddress(host: "127.0.0.1", port: port)
            let loop = EventLoop(label: "client")
            // The first connections fill the backlog; then the kernel ignores the next one.
            var results: [Result<StreamSocket, SocketError>] = []
            for _ in 0..<4 {
                results.append(await connect(to: address, on: loop, timeout: .milliseconds(50)))
            }
            #expect(results.last?.failure == .timedOut(address))
            close(descriptor)
        }

        @Test("a client beyond the limit is told at once")
        func limited() async throws {
            let server = try await TestServer()
            let loop = EventLoop(label: "client")
            let limit = ConnectionLimit(maximum: 1)
            let first = await connect(to: server.address, on: loop, limit: limit)
            #expect(first.failure == nil)
            let second = await connect(to: server.address, on: loop, limit: limit)
            #expect(second.failure == .tooManyConnections(maximum: 1))
            withExtendedLifetime(first) {}
            await server.close()
        }
    }
}

extension Result {
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
