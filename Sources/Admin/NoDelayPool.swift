import FlyingSocks
import Sockets

/// A pool of FlyingFox that lets sockets send what is small at once.
///
/// FlyingFox writes the head and the body of an answer apart and leaves Nagle's algorithm on: the body would
/// wait for the peer's delayed acknowledgement, 40 ms a request.
struct NoDelayPool: AsyncSocketPool {
    let base: any AsyncSocketPool
    /// Called whenever a socket begins to wait for input; the first that does is the listening one.
    let onWaiting: @Sendable () -> Void

    func prepare() async throws {
        try await base.prepare()
    }

    func run() async throws {
        try await base.run()
    }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        if events.contains(.read) {
            SocketOptions.disableDelay(of: socket.file.rawValue)
            onWaiting()
        }
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}
