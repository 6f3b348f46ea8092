import Libc
import Sockets
import Testing

extension SocketsSuite {
    @Suite struct SocketErrorTests {
        @Test("every error reads as a sentence")
        func sentences() throws {
            let address = try SocketAddress(host: "::1", port: 443)
            let sentences: [(SocketError, String)] = [
                (.addressInUse(address), "port 443 on ::1 is in use"),
                (.addressUnavailable(address), "this machine has no address ::1"),
                (.accessDenied(address), "no permission to use port 443 on ::1"),
                (.connectionRefused(address), "nobody listens on port 443 of ::1"),
                (.unreachable(address), "no way leads to ::1"),
                (.timedOut(address), "port 443 on ::1 did not answer in time"),
                (.system(call: "socket", code: EMFILE), "socket failed: Too many open files"),
            ]
            for (error, sentence) in sentences {
                #expect(error.description == sentence)
            }
        }
    }
}
