import Dispatch
import Sockets
import Synchronization
import Testing

extension SocketsSuite {
    @Suite struct StreamSocketTests {
        @Test("small messages come back unchanged, and the counters say how many bytes went each way")
        func echo() async throws {
            let server = try await TestServer()
            let client = try await TestClient(to: server.address, on: EventLoop(label: "client"))
            for size in [1, 2, 64, 4096] {
                let message = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
                client.send(message)
                #expect(await client.receive(size) == message)
            }
            let socket = client.socket
            let counts = await socket.loop.run { [socket.bytesSent, socket.bytesReceived] }
            #expect(counts == [4163, 4163])
            #expect(socket.peerAddress == server.address)
            let connection = try await server.nextConnection()
            #expect(connection.peerAddress == socket.localAddress)
            #expect(connection.localAddress == server.address)
            client.close(.afterFlush)
            #expect(try await client.end() == .closedByUs)
            #expect(try await server.nextEnd() == .peerClosed)
            await server.close()
        }

        @Test("20 MB come back unchanged through a peer that writes faster than it reads")
        func largeEcho() async throws {
            let server = try await TestServer()
            let client = try BlockingClient(to: server.address.port)
            let total = 20 * 1024 * 1024
            let block = (0..<total).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 11) }
            async let sent: Void = BlockingClient.offTask { try client.send(block) }
            let received = try await BlockingClient.offTask { try client.receive(total) }
            try await sent
            #expect(received == block)
            client.close()
            #expect(try await server.nextEnd() == .peerClosed)
            await server.close()
        }

        @Test("200 connections at a time each get their own bytes back")
        func parallel() async throws {
            let server = try await TestServer()
            let loop = EventLoop(label: "clients")
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let client = try await TestClient(to: server.address, on: loop)
                        var isRight = true
                        for round in 0..<10 {
                            let message = Array("client \(number), round \(round)".utf8)
                            client.send(message)
                            isRight = await client.receive(message.count) == message && isRight
                        }
                        client.close(.afterFlush)
                        _ = try await client.end()
                        return isRight
                    }
                }
                for try await isRight in group {
                    #expect(isRight)
                }
            }
            for _ in 0..<200 {
                #expect(try await server.nextEnd() == .peerClosed)
            }
            #expect(server.limit.live == 0)
            await server.close()
        }

        @Test("a peer that ends its stream still gets the answers that were queued")
        func halfClose() async throws {
            let answer = [UInt8](repeating: 7, count: 8 * 1024 * 1024)
            let server = try await TestServer(onBytes: { socket, _ in socket.send(answer) })
            let client = try BlockingClient(to: server.address.port)
            try client.send([1])
            client.endStream()
            let received = try await BlockingClient.offTask { try client.receive(answer.count + 1) }
            #expect(received == answer)
            #expect(try await server.nextEnd() == .peerClosed)
            client.close()
            await server.close()
        }

        @Test("after the end of our stream the peer has all that was queued, and is still heard")
        func endStream() async throws {
            let answer = [UInt8](repeating: 7, count: 8 * 1024 * 1024)
            let heard = Mutex<[UInt8]>([])
            let server = try await TestServer(onBytes: { socket, bytes in
                let isFirst = heard.withLock { heard in
                    heard += bytes
                    return heard.count == bytes.count
                }
                guard isFirst else { return }
                socket.send(answer)
                socket.endStream()
                socket.endStream()
                socket.send([8])
            })
            let client = try BlockingClient(to: server.address.port)
            try client.send([1])
            let received = try await BlockingClient.offTask { try client.receive(answer.count + 1) }
            #expect(received == answer)
            try client.send([2, 3])
            client.close()
            #expect(try await server.nextEnd() == .peerClosed)
            #expect(heard.withLock { $0 } == [1, 2, 3])
            await server.close()
        }

        @Test("an owner told of a half-close may answer later, and the reason stays the peer's close")
        func halfCloseReported() async throws {
            let server = try await TestServer(onHalfClose: { socket in
                socket.send([1, 2, 3])
                socket.loop.execute {
                    socket.send([4])
                    socket.close(.afterFlush)
                }
            })
            let client = try BlockingClient(to: server.address.port)
            client.endStream()
            #expect(try await BlockingClient.offTask { try client.receive(5) } == [1, 2, 3, 4])
            #expect(try await server.nextEnd() == .peerClosed)
            client.close()
            await server.close()
        }

        @Test("an owner that closes long after the half-close is told of the end as well")
        func halfCloseEndedLater() async throws {
            let (halfCloses, continuation) = AsyncStream.makeStream(of: StreamSocket.self)
            let server = try await TestServer(onHalfClose: { continuation.yield($0) })
            let client = try BlockingClient(to: server.address.port)
            client.endStream()
            for await socket in halfCloses {
                // Time for the read source to go; then nothing but the call is left to end it.
                for _ in 0..<10 { await server.loop.run {} }
                await server.loop.run { socket.close(.now) }
                break
            }
            #expect(try await server.nextEnd() == .peerClosed)
            client.close()
            await server.close()
        }

        @Test("all that a peer sent before it reset is read, though the loop was busy meanwhile")
        func resetBehindInput() async throws {
            let total = Mutex(0)
            let server = try await TestServer(onBytes: { _, bytes in total.withLock { $0 += bytes.count } })
            let client = try BlockingClient(to: server.address.port)
            _ = try await server.nextConnection()
            let isSent = DispatchSemaphore(value: 0)
            server.loop.execute { _ = isSent.wait(timeout: .now() + .seconds(120)) }
            let sent = client.sendUntilFull()
            client.reset()
            isSent.signal()
            #expect(try await server.nextEnd() == .reset)
            // A reset drops what had not left the client's kernel yet.
            #expect((1...sent).contains(total.withLock { $0 }))
            await server.close()
        }

        @Test("a reset by the peer ends the connection as such")
        func resetByPeer() async throws {
            let server = try await TestServer()
            let client = try BlockingClient(to: server.address.port)
            try client.send([1])
            #expect(try client.receive(1) == [1])
            client.reset()
            #expect(try await server.nextEnd() == .reset)
            await server.close()
        }

        @Test("a reset reaches the peer as such")
        func resetByUs() async throws {
            let server = try await TestServer(onBytes: { socket, _ in socket.close(.reset) })
            let client = try await TestClient(to: server.address, on: EventLoop(label: "client"))
            client.send([1])
            #expect(try await client.end() == .reset)
            #expect(try await server.nextEnd() == .resetByUs)
            await server.close()
        }

        @Test("probes of the port and silent clients disturb nobody")
        func probes() async throws {
            let server = try await TestServer()
            let silent = try (0..<20).map { _ in try BlockingClient(to: server.address.port) }
            let client = try await TestClient(to: server.address, on: EventLoop(label: "client"))
            for round in 0..<50 {
                let probe = try BlockingClient(to: server.address.port)
                if round.isMultiple(of: 2) { probe.close() } else { probe.reset() }
                client.send([UInt8(round)])
                #expect(await client.receive(1) == [UInt8(round)])
                let end = try await server.nextEnd()
                #expect(end == .peerClosed || end == .reset)
            }
            for client in silent { client.close() }
            for _ in silent {
                #expect(try await server.nextEnd() == .peerClosed)
            }
            await server.close()
        }

        @Test("nothing is sent or handed up after the end, and ending twice is harmless")
        func callsAfterTheEnd() async throws {
            let server = try await TestServer(onBytes: { socket, _ in
                socket.close(.now)
                socket.close(.afterFlush)
                socket.close(.reset)
                socket.send([1])
            })
            let client = try await TestClient(to: server.address, on: EventLoop(label: "client"))
            client.send([1])
            #expect(await client.receive(1) == [])
            #expect(try await server.nextEnd() == .closedByUs)
            let connection = try await server.nextConnection()
            await server.loop.run {
                connection.send([1])
                connection.close(.now)
                #expect(connection.queuedBytes == 0)
                #expect(connection.bytesSent == 0)
            }
            await server.close()
        }

        @Test("1,000 connections leave no descriptor, no place and no object behind")
        func leaks() async throws {
            let server = try await TestServer()
            let port = server.address.port
            let sockets = Mutex<[WeakSocket]>([])
            for number in 0..<1000 {
                let client = try BlockingClient(to: port)
                let connection = try await server.nextConnection()
                sockets.withLock { $0.append(WeakSocket(connection)) }
                switch number % 4 {
                case 0: client.close()
                case 1: client.reset()
                case 2: await server.loop.run { connection.close(.reset) }
                default: await server.loop.run { connection.close(.now) }
                }
                _ = try await server.nextEnd()
                if number % 4 > 1 { client.close() }
            }
            await server.close()
            await server.loop.run {}
            #expect(BlockingClient.descriptors(withPort: port) == 0)
            #expect(server.limit.live == 0)
            #expect(sockets.withLock { $0.count { $0.socket != nil } } == 0)
        }
    }
}

private struct WeakSocket: Sendable {
    weak let socket: StreamSocket?

    init(_ socket: StreamSocket) {
        self.socket = socket
    }
}
