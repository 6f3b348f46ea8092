import Sockets
import Testing

extension SocketsSuite {
    @Suite struct ConnectionLimitTests {
        @Test("what listeners hold beyond the reserve is taken from connections, and given back")
        func held() {
            let limit = ConnectionLimit(maximum: 10)
            let free = SocketLimits.reservedDescriptors / 2
            #expect(limit.hold(free + 9))
            #expect(!limit.hold())
            #expect(!limit.hold(2))
            limit.release()
            #expect(limit.hold())
            limit.release(free + 9)
            #expect(limit.hold(free + 9))
            #expect(limit.live == 0)
        }

        @Test("a listener for which no descriptor is left is refused, and one that closes makes room")
        func listeners() async throws {
            let limit = ConnectionLimit(maximum: 1)
            let loop = EventLoop(label: "held")
            let address = try SocketAddress(host: "127.0.0.1", port: 0)
            #expect(limit.hold(SocketLimits.reservedDescriptors / 2 - 1))
            do {
                let first = try ListeningSocket(at: address, on: loop, limit: limit)
                #expect(first.localAddress.port != 0)
                #expect(throws: SocketError.tooManyConnections(maximum: 1)) {
                    try ListeningSocket(at: address, on: loop, limit: limit)
                }
            }
            // The first one was never started, so letting go of it closes it.
            _ = try ListeningSocket(at: address, on: loop, limit: limit)
        }
    }
}
