import Sockets
import Synchronization
import Testing

extension SocketsSuite {
    /// Peers that send requests and do not read the answers, 64 times as long.
    @Suite struct BackpressureTests {
        private static let requestBytes = 1024
        private static let answerBytes = 64 * 1024
        private static let requests = 512

        /// A server that answers every full request, and the most it ever had queued.
        private final class Amplifier: Sendable {
            let highest = Mutex(0)
            /// Says so each time the queue is long enough to stop reading.
            let pauses: AsyncStream<Void>
            private let pausing: AsyncStream<Void>.Continuation
            private let pending = Mutex<[ObjectIdentifier: Int]>([:])
            private let answer = [UInt8](repeating: 9, count: answerBytes)

            init() {
                (pauses, pausing) = AsyncStream.makeStream(of: Void.self)
            }

            func receive(_ socket: StreamSocket, _ bytes: [UInt8]) {
                let answers = pending.withLock { pending in
                    let total = pending[ObjectIdentifier(socket), default: 0] + bytes.count
                    pending[ObjectIdentifier(socket)] = total % requestBytes
                    return total / requestBytes
                }
                for _ in 0..<answers { socket.send(answer) }
                highest.withLock { $0 = max($0, socket.queuedBytes) }
                if socket.queuedBytes > SocketLimits.pausingOutputBytes { pausing.yield() }
            }

            func nextPause() async {
                for await _ in pauses { return }
            }
        }

        private static func slowClient(of server: TestServer) async throws -> BlockingClient {
            let client = try BlockingClient(to: server.address.port, receiveBuffer: 64 * 1024)
            try await BlockingClient.offTask {
                try client.send([UInt8](repeating: 1, count: requestBytes * requests))
            }
            return client
        }

        @Test("a peer that does not read is not read from, others are served, and it can catch up")
        func slowReader() async throws {
            let amplifier = Amplifier()
            let server = try await TestServer(onBytes: { amplifier.receive($0, $1) })
            let slow = try await Self.slowClient(of: server)
            await amplifier.nextPause()
            let other = try await TestClient(to: server.address, on: EventLoop(label: "other"))
            other.send([UInt8](repeating: 1, count: Self.requestBytes))
            #expect(await other.receive(Self.answerBytes).count == Self.answerBytes)

            let all = Self.requests * Self.answerBytes
            let received = try await BlockingClient.offTask { try slow.receive(all) }
            #expect(received.count == all)
            // One read more than allowed, at most, had been answered when reading stopped.
            let perRead = SocketLimits.readBufferBytes / Self.requestBytes * Self.answerBytes
            let bound = SocketLimits.pausingOutputBytes + perRead + Self.answerBytes
            #expect(amplifier.highest.withLock { $0 } <= bound)
            slow.close()
            other.close(.now)
            await server.close()
        }

        @Test("a peer that resets while it is not read from is noticed")
        func resetWhilePaused() async throws {
            let amplifier = Amplifier()
            let server = try await TestServer(onBytes: { amplifier.receive($0, $1) })
            let slow = try await Self.slowClient(of: server)
            await amplifier.nextPause()
            slow.reset()
            #expect(try await server.nextEnd() == .reset)
            await server.close()
        }

        @Test("a peer that ends its stream while it is not read from gets every answer, then the end")
        func halfCloseWhilePaused() async throws {
            let amplifier = Amplifier()
            let server = try await TestServer(onBytes: { amplifier.receive($0, $1) })
            let slow = try await Self.slowClient(of: server)
            slow.endStream()
            let all = Self.requests * Self.answerBytes
            let received = try await BlockingClient.offTask { try slow.receive(all + 1) }
            #expect(received.count == all)
            #expect(try await server.nextEnd() == .peerClosed)
            slow.close()
            await server.close()
        }

        @Test("a peer that takes too little of what it is sent is dropped")
        func overflow() async throws {
            let block = [UInt8](repeating: 1, count: 1024 * 1024)
            let server = try await TestServer(onBytes: { socket, _ in
                for _ in 0..<64 { socket.send(block) }
                #expect(socket.queuedBytes <= SocketLimits.outputBytes)
            })
            let client = try BlockingClient(to: server.address.port, receiveBuffer: 64 * 1024)
            try client.send([1])
            #expect(try await server.nextEnd() == .outputOverflow)
            client.close()
            await server.close()
        }

        @Test("closing after the flush delivers everything to a peer that is still sending")
        func closeAfterFlush() async throws {
            // Short enough for the kernel to take at once, too long for the peer's window: an early close
            // meets the peer's unread bytes, resets, and loses what the kernel had not sent yet.
            let answer = [UInt8](repeating: 3, count: 1024 * 1024)
            let server = try await TestServer(onBytes: { socket, _ in
                socket.send(answer)
                socket.close(.afterFlush)
                socket.send([1, 2, 3])
            })
            let client = try BlockingClient(to: server.address.port, receiveBuffer: 64 * 1024)
            let received = try await BlockingClient.offTask {
                for _ in 0..<64 { try client.send([UInt8](repeating: 0, count: 64 * 1024)) }
                return try client.receive(answer.count + 1)
            }
            #expect(received == answer)
            client.close()
            #expect(try await server.nextEnd() == .closedByUs)
            await server.close()
        }
    }
}
