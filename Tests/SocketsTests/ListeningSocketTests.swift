import Sockets
import Synchronization
import Testing

extension SocketsSuite {
    @Suite struct ListeningSocketTests {
        @Test("port 0 becomes a real port, which fits into a signed number of 16 bits")
        func freePort() async throws {
            let server = try await TestServer()
            #expect((20_000...32_767).contains(server.address.port))
            #expect(server.address.host == "127.0.0.1")
            await server.close()
        }

        @Test("a port in use is an error of its own that says so")
        func portInUse() async throws {
            let server = try await TestServer()
            let address = server.address
            #expect(throws: SocketError.addressInUse(address)) {
                _ = try ListeningSocket(at: address, on: server.loop, limit: server.limit)
            }
            let sentence = "port \(address.port) on 127.0.0.1 is in use"
            #expect(SocketError.addressInUse(address).description == sentence)
            await server.close()
        }

        @Test("an address of another machine is an error of its own")
        func foreignAddress() throws {
            let address = try SocketAddress(host: "192.0.2.1", port: 0)
            #expect(throws: SocketError.addressUnavailable(address)) {
                _ = try ListeningSocket(at: address, on: EventLoop(label: "none"))
            }
        }

        @Test("from the turn in which it is closed on, a port refuses, and can be taken again in that turn")
        func closedAtOnce() async throws {
            let server = try await TestServer()
            let (loop, listener, address) = (server.loop, server.listener, server.address)
            let (isRefused, other) = await loop.run {
                listener.close()
                let isRefused = (try? BlockingClient(to: address.port)) == nil
                let other = try? ListeningSocket(at: address, on: loop, limit: server.limit)
                return (isRefused, other?.localAddress)
            }
            #expect(isRefused)
            #expect(other == address)
        }

        @Test("a port can be taken again as soon as its listener says it is closed")
        func reopening() async throws {
            let first = try await TestServer()
            let client = try await TestClient(to: first.address, on: first.loop)
            client.send([1])
            #expect(await client.receive(1) == [1])
            await first.close()
            let second = try await TestServer(port: first.address.port)
            let other = try await TestClient(to: second.address, on: second.loop)
            other.send([2])
            #expect(await other.receive(1) == [2])
            client.send([3])
            #expect(await client.receive(1) == [3], "connections of a closed listener live on")
            client.close(.now)
            other.close(.now)
            await second.close()
        }

        /// Two servers on one port, which answer with the number of their family.
        private static func onOnePort(
            _ ipv4: String,
            _ ipv6: String,
            loop: EventLoop
        ) async throws -> (TestServer, TestServer) {
            // A port that is free of the one family may be another test's of the other.
            for _ in 0..<20 {
                let four = try await TestServer(host: ipv4, loop: loop) { socket, _ in socket.send([4]) }
                do {
                    let six = try await TestServer(host: ipv6, port: four.address.port, loop: loop) {
                        socket,
                        _ in socket.send([6])
                    }
                    return (four, six)
                } catch SocketError.addressInUse {
                    await four.close()
                }
            }
            throw SocketError.addressInUse(try SocketAddress(host: ipv6, port: 0))
        }

        @Test(
            "IPv4 and IPv6 listen on the same port",
            arguments: [("127.0.0.1", "::1"), ("0.0.0.0", "::")]
        )
        func bothFamilies(ipv4: String, ipv6: String) async throws {
            let loop = EventLoop(label: "both")
            let (four, six) = try await Self.onOnePort(ipv4, ipv6, loop: loop)
            for (host, answer) in [("127.0.0.1", UInt8(4)), ("::1", 6)] {
                let address = try SocketAddress(host: host, port: four.address.port)
                let client = try await TestClient(to: address, on: EventLoop(label: "client"))
                client.send([0])
                #expect(await client.receive(1) == [answer])
                client.close(.now)
            }
            let connection = try await four.nextConnection()
            #expect(connection.localAddress.host == "127.0.0.1", "a wildcard names the address reached")
            await four.close()
            await six.close()
        }

        @Test("at the connection limit clients wait, and every one is served as others close")
        func connectionLimit() async throws {
            let limit = ConnectionLimit(maximum: 8)
            let highest = Mutex(0)
            let server = try await TestServer(limit: limit) { socket, bytes in
                highest.withLock { $0 = max($0, limit.live) }
                socket.send(bytes)
            }
            let clients = try (0..<50).map { _ in try BlockingClient(to: server.address.port) }
            for client in clients { try client.send([5]) }
            for client in clients {
                #expect(try await BlockingClient.offTask { try client.receive(1) } == [5])
                client.close()
                #expect(try await server.nextEnd() == .peerClosed)
            }
            #expect(highest.withLock { $0 } == 8)
            #expect(limit.live == 0)
            await server.close()
        }

        @Test("listeners on two loops share one limit")
        func sharedLimit() async throws {
            let limit = ConnectionLimit(maximum: 1)
            let first = try await TestServer(limit: limit)
            let second = try await TestServer(limit: limit)
            let early = try BlockingClient(to: first.address.port)
            let connection = try await first.nextConnection()
            let late = try BlockingClient(to: second.address.port)
            try late.send([1])
            await second.loop.run {}
            await first.loop.run { connection.close(.now) }
            #expect(try await BlockingClient.offTask { try late.receive(1) } == [1])
            early.close()
            late.close()
            #expect(try await second.nextEnd() == .peerClosed)
            await first.close()
            await second.close()
            #expect(limit.live == 0)
        }

        @Test("a connection that is let go of without being started is closed")
        func unstarted() async throws {
            let loop = EventLoop(label: "careless")
            let limit = ConnectionLimit(maximum: 1)
            let address = try SocketAddress(host: "127.0.0.1", port: 0)
            let listener = try ListeningSocket(at: address, on: loop, limit: limit)
            await loop.run { listener.start { _ in } }
            for _ in 0..<3 {
                let client = try BlockingClient(to: listener.localAddress.port)
                #expect(try await BlockingClient.offTask { try client.receive(1) } == [])
                client.close()
            }
            await loop.run { listener.close() }
            #expect(limit.live == 0)
        }
    }
}
